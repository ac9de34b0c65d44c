// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardframe.h"

#include <QCoreApplication>
#include <QScreen>
#include <QWizard>

namespace ft {

namespace {

struct FrameWords {
    Q_DECLARE_TR_FUNCTIONS(WizardFrame)
};

constexpr QSize Smallest(720, 520);
constexpr QSize Usual(960, 680);
constexpr QSize AroundIt(16, 56); ///< frame and title, which the system adds

} // namespace

void frame(QWizard &wizard)
{
    wizard.setWizardStyle(QWizard::ClassicStyle);
    wizard.setOption(QWizard::NoBackButtonOnStartPage);
    wizard.setOption(QWizard::NoCancelButtonOnLastPage);
    wizard.setButtonText(QWizard::BackButton, FrameWords::tr("&Back"));
    wizard.setButtonText(QWizard::NextButton, FrameWords::tr("&Next"));
    const QSize room = wizard.screen()->availableSize() - AroundIt;
    wizard.setMinimumSize(Smallest.boundedTo(room));
    wizard.resize(Usual.boundedTo(room));
}

} // namespace ft
