// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualexport.h"

#include "wording/manual.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

struct ManualExport {
    Q_DECLARE_TR_FUNCTIONS(ManualExport)
};

/// Qt writes every face into every tag. What has a meaning becomes a tag of its own, the rest goes.
QString plainBody(const QTextDocument &document)
{
    static const std::pair<QRegularExpression, QString> steps[] = {
        {QRegularExpression(u"^.*<body[^>]*>|</body>.*$"_s, QRegularExpression::DotMatchesEverythingOption), {}},
        {QRegularExpression(u"<a href=\"([^\"]*)\"><span[^>]*>([^<]*)</span></a>"_s), u"<a href=\"\\1\">\\2</a>"_s},
        {QRegularExpression(u"<span style=\"[^\"]*font-weight:[67]00[^\"]*\">([^<]*)</span>"_s), u"<b>\\1</b>"_s},
        {QRegularExpression(u"<span style=\"[^\"]*font-style:italic[^\"]*\">([^<]*)</span>"_s), u"<i>\\1</i>"_s},
        {QRegularExpression(u"<span style=\"[^\"]*font-family:'[^']*mono[^\"]*\">([^<]*)</span>"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"<code>\\1</code>"_s},
        {QRegularExpression(u"</?span[^>]*>"_s), {}},
        {QRegularExpression(u" (style|border|cellspacing|cellpadding|dir|type)=\"[^\"]*\""_s), {}},
    };
    QString html = document.toHtml();
    for (const auto &[pattern, replacement] : steps)
        html.replace(pattern, replacement);
    return html.trimmed();
}

} // namespace

QString webPage(const ManualPage &page)
{
    static const QRegularExpression pageLinks(u"\\]\\(([a-z0-9-]+)\\.md\\)"_s);
    QString markdown = page.markdown;
    QTextDocument document;
    document.setMarkdown(markdown.replace(pageLinks, u"](\\1.html)"_s));
    const QString start = page.id == u"start"_s
        ? QString()
        : u"<p><a href=\"start.html\">%1</a></p>\n"_s.arg(ManualExport::tr("Contents").toHtmlEscaped());
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n"
           "<style>\n:root{color-scheme:light dark}\n"
           "body{max-width:46em;margin:2em auto;padding:0 1em;font:1em/1.5 sans-serif}\n"
           "td,th{padding:.2em 1em .2em 0;text-align:left;vertical-align:top}\n</style>\n%2%3\n</html>\n"_s.arg(
               page.title.toHtmlEscaped(), start, plainBody(document));
}

QString exportManual(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return ManualExport::tr("The folder %1 cannot be made.").arg(oneLine(folder));
    for (const ManualPage &page : manualPages()) {
        QSaveFile file(QDir(folder).filePath(page.id + u".html"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(webPage(page).toUtf8()) < 0 || !file.commit())
            return ManualExport::tr("%1 cannot be written: %2").arg(oneLine(file.fileName()), file.errorString());
    }
    return {};
}

} // namespace ft
