// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualexport.h"

#include "wording/manual.h"
#include "wording/text.h"
#include "wording/translation.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>
#include <QTranslator>

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

/// "pt-BR", as HTML names a language.
QString webCode(const Language &language)
{
    return QString(language.code).replace(u'_', u'-');
}

/// To the first page, and to this one in the other languages, each in a folder of its own beside this one.
QString ways(const ManualPage &page, const Language &language)
{
    QStringList links;
    if (page.id != u"start"_s)
        links += u"<a href=\"start.html\">%1</a>"_s.arg(ManualExport::tr("Contents").toHtmlEscaped());
    for (const Language &other : languages()) {
        if (other.code != language.code)
            links += u"<a href=\"../%1/%2.html\" lang=\"%3\">%4</a>"_s.arg(other.code, page.id, webCode(other),
                                                                           other.name);
    }
    return u"<nav>%1</nav>\n"_s.arg(links.join(u" · "_s));
}

QString wholePage(const QString &title, const Language &language, const QString &body)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
           "<style>\n:root{color-scheme:light dark}\n"
           "body{max-width:46em;margin:2em auto;padding:0 1em;font:1em/1.5 sans-serif}\n"
           "td,th{padding:.2em 1em .2em 0;text-align:left;vertical-align:top}\n</style>\n%3\n</html>\n"_s.arg(
               webCode(language), title.toHtmlEscaped(), body);
}

/// The page that leads to all others.
QString indexPage()
{
    QString links;
    for (const Language &language : languages())
        links += u"<li><a href=\"%1/start.html\" lang=\"%2\">%3</a></li>\n"_s.arg(language.code, webCode(language),
                                                                                  language.name);
    return wholePage(QGuiApplication::applicationDisplayName(), {u"en"_s, {}}, u"<ul>\n%1</ul>"_s.arg(links));
}

struct WebFile {
    QString path; ///< below the folder of the manual
    QString html;
};

QList<WebFile> webFiles(const Language &language)
{
    QTranslator translator;
    if (translator.load(u":/i18n/ftworkbench_%1.qm"_s.arg(language.code)))
        QCoreApplication::installTranslator(&translator);
    QList<WebFile> files;
    for (const ManualPage &page : manualPages())
        files += {u"%1/%2.html"_s.arg(language.code, page.id), webPage(page, language)};
    return files;
}

QString write(const QList<WebFile> &files, const QDir &folder)
{
    for (const WebFile &each : files) {
        const QString path = folder.filePath(each.path);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return ManualExport::tr("The folder %1 cannot be made.").arg(oneLine(QFileInfo(path).path()));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(each.html.toUtf8()) < 0 || !file.commit())
            return ManualExport::tr("%1 cannot be written: %2").arg(oneLine(path), file.errorString());
    }
    return {};
}

} // namespace

QString webPage(const ManualPage &page, const Language &language)
{
    static const QRegularExpression pageLinks(u"\\]\\(([a-z0-9-]+)\\.md\\)"_s);
    QString markdown = page.markdown;
    QTextDocument document;
    document.setMarkdown(markdown.replace(pageLinks, u"](\\1.html)"_s));
    return wholePage(page.title, language, ways(page, language) + plainBody(document));
}

QString exportManual(const QString &folder)
{
    QString failure = write({{u"index.html"_s, indexPage()}}, folder);
    for (const Language &language : languages()) {
        if (failure.isEmpty())
            failure = write(webFiles(language), folder);
    }
    return failure;
}

} // namespace ft
