// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

bool writeAs(const QString &kind, const QString &page, const std::function<void(Json &)> &writeFacts, QIODevice &out)
{
    if (kind == u"json"_s) {
        Json json(out);
        writeFacts(json);
        return json.finishLine();
    }
    if (kind != u"pdf"_s)
        return out.write(page.toUtf8()) >= 0;
    QPdfWriter pdf(&out);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(page);
    document.print(&pdf);
    return true;
}

} // namespace

QString saveReport(const QString &path, const QString &page, const std::function<void(Json &)> &writeFacts)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAs(QFileInfo(path).suffix().toLower(), page, writeFacts, file) && file.commit())
        return {};
    return QCoreApplication::translate("RepairReportFile", "The report cannot be written: %1").arg(file.errorString());
}

} // namespace ft
