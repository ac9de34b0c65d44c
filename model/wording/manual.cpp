// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include "formatreference.h"
#include "manualtext.h"
#include "sentences.h"
#include "text.h"

#include "formats/registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

struct Manual {
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

constexpr const char *Written[] = {"start",   "first-steps",  "window",   "fields",     "bytes",
                                   "chunks",  "words",        "repair",   "rescue",     "changing",
                                   "hashes",  "tables",       "map",      "folders",    "collection",
                                   "reports", "command-line", "settings", "cannot-know"};

QString resource(const QString &name)
{
    QFile file(u":/help/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the manual lacks %s", qPrintable(name));
    QString text = QString::fromUtf8(file.readAll());
    while (text.startsWith(u"<!--"_s)) // whose it is, for who reads the source
        text.remove(0, text.indexOf(u'\n') + 1);
    return text;
}

/// A code in the first heading loses its marks: QTextDocument shows none of such a heading large.
ManualPage page(const QString &id, const QString &markdown)
{
    const qsizetype end = markdown.indexOf(u'\n');
    const QString title = markdown.first(end).remove(0, 2).remove(u'`');
    return {id, title, u"# "_s + title + markdown.sliced(end)};
}

QHash<QString, QString> readAdvice()
{
    QHash<QString, QString> byCode;
    const QStringList sections = resource(u"advice.md"_s).split(u"\n## "_s);
    for (const QString &section : sections.sliced(1))
        byCode.insert(section.section(u'\n', 0, 0), section.section(u'\n', 1).trimmed());
    return byCode;
}

ManualPage findingPage(Code code)
{
    const CodeInfo &about = info(code);
    return page(manualPageId(code),
                u"# "_s + capitalised(title(code)) + u"\n\n"_s
                    + Manual::tr("Code `%1`, usually: %2", "word of a finding, error or warning or note")
                          .arg(latin(about.word), severityName(about.severity))
                    + u"\n\n## "_s + Manual::tr("What this means") + u"\n\n"_s + explanation(code) + u"\n\n## "_s
                    + Manual::tr("What you can do") + u"\n\n"_s + advice(code) + u"\n\n"_s
                    + Manual::tr("[All findings](findings.md)", "Markdown: keep the name in the round brackets")
                    + u'\n');
}

ManualPage findingsPage()
{
    QString text =
        u"# "_s + Manual::tr("Findings") + u"\n\n"_s
        + Manual::tr(
            "Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command "
            "line and in scripts.")
        + u"\n\n| "_s + Manual::tr("In short") + u" | "_s + Manual::tr("Severity") + u" | "_s + Manual::tr("Code")
        + u" |\n|---|---|---|\n"_s;
    for (std::size_t i = 0; i < codes().size(); ++i) {
        const auto code = static_cast<Code>(i);
        text += u"| [%1](%2.md) | %3 | `%4` |\n"_s.arg(capitalised(title(code)), manualPageId(code),
                                                       severityName(info(code).severity), latin(info(code).word));
    }
    return page(u"findings"_s, text);
}

QString formatPageId(const Format &format)
{
    return u"format-"_s + QString(latin(format.id)).replace(u'.', u'-');
}

ManualPage formatsPage()
{
    QString text = u"# "_s + Manual::tr("Formats") + u"\n\n"_s
        + Manual::tr("What a file is, is decided by its contents. These kinds are known:") + u"\n\n"_s;
    for (const Format *format : formats())
        text += u"- [%1](%2.md) (`%3`)\n"_s.arg(nameText(format->name), formatPageId(*format), latin(format->id));
    return page(u"formats"_s, text);
}

} // namespace

QString manualPageId(Code code)
{
    return u"finding-"_s + latin(info(code).word);
}

QString advice(Code code)
{
    static const QHash<QString, QString> byCode = readAdvice();
    return manualText(byCode.value(latin(info(code).word)));
}

QList<ManualPage> manualPages()
{
    QList<ManualPage> pages;
    for (const char *id : Written)
        pages += page(QString::fromLatin1(id), manualText(resource(u"pages/%1.md"_s.arg(QLatin1StringView(id)))));
    pages += formatsPage();
    for (const Format *format : formats())
        pages += page(formatPageId(*format), formatReference(*format));
    pages += findingsPage();
    for (std::size_t i = 0; i < codes().size(); ++i)
        pages += findingPage(static_cast<Code>(i));
    return pages;
}

} // namespace ft
