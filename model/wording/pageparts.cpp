// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"

#include "text.h"

namespace ft::page {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView PageStyle(
    "body{font:14px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "h1{font-size:1.5em}h2{font-size:1.25em;margin-top:2em}h3{font-size:1em;margin-top:1.6em}table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;vertical-align:top;padding:.25em .75em .25em 0;border-bottom:1px solid #ddd;"
    "overflow-wrap:anywhere}th{white-space:nowrap}img{width:100%}");

} // namespace

QString cell(const QString &text)
{
    return u"<td>"_s + oneLine(text).toHtmlEscaped() + u"</td>"_s;
}

QString row(const QString &name, const QString &text)
{
    return u"<tr><th>"_s + name.toHtmlEscaped() + u"</th>"_s + cell(text) + u"</tr>"_s;
}

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QString list(const QString &title, const QStringList &sentences, const QString &none)
{
    QString items;
    for (const QString &sentence : sentences)
        items += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>"_s;
    return heading(title) + (items.isEmpty() ? u"<p>"_s + none.toHtmlEscaped() + u"</p>"_s : u"<ul>"_s + items + u"</ul>"_s);
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString tableHead(const QStringList &titles)
{
    QString cells;
    for (const QString &title : titles)
        cells += u"<th>"_s + title.toHtmlEscaped() + u"</th>"_s;
    return u"<tr>"_s + cells + u"</tr>"_s;
}

QString wholePage(const QString &title, const QString &body)
{
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"_s + title.toHtmlEscaped() + u"</title><style>"_s + PageStyle
        + u"</style></head><body><h1>"_s + title.toHtmlEscaped() + u"</h1>"_s + body + u"</body></html>\n"_s;
}

} // namespace ft::page
