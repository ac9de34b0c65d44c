// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <QString>
#include <QTranslator>

namespace ft::test {

/// Hears every text that the program looks up while a test runs, and fails the test for one that no translator ever sees:
/// marked in another context, put together at run time, or not marked at all.
class AskedTexts : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    mutable QMutex m_mutex; // workers make sentences too
    mutable QSet<QString> m_complained;
};

} // namespace ft::test
