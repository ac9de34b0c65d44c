// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatreference.h"

#include "tablewords.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace ft {

namespace {

struct Reference {
    Q_DECLARE_TR_FUNCTIONS(format_reference)
};

/// Who the abbreviations in the column of sources are.
constexpr struct {
    Str word;
    const char *whole;
} Sources[] = {
    {"FJ", QT_TRANSLATE_NOOP("format_reference", "frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)")},
    {"DV", QT_TRANSLATE_NOOP("format_reference", "idleloop, DATview, “structure of .dat files”")},
    {"BU", QT_TRANSLATE_NOOP("format_reference", "S. Bunting, experiments on real .dbb files")},
    {"GF", QT_TRANSLATE_NOOP("format_reference", "giFT-FastTrack's protocol notes and captured traffic")},
    {"W",
     QT_TRANSLATE_NOOP("format_reference", "a third-party writer of such files, of unclear provenance: facts only")},
    {"Metz", QT_TRANSLATE_NOOP("format_reference", "J. Metz, “Windows 9x/Me Registry File (CREG) format”")},
    {"Suhanov", QT_TRANSLATE_NOOP("format_reference", "M. Suhanov, “Windows registry file format specification”")},
};

/// Text for a cell of a table: no marks of Markdown.
QString tableCell(QString text)
{
    for (const QChar mark : {u'\\', u'|', u'*', u'_', u'<', u'[', u'`'})
        text.replace(mark, QStringLiteral("\\") + mark);
    return text;
}

QString code(Str text)
{
    return u'`' + QString(latin(text)) + u'`';
}

class ReferencePage
{
public:
    explicit ReferencePage(const Format &format) : m_format(format) {}

    QString text()
    {
        heading();
        readings();
        want(*m_format.root->type, m_format.root->label);
        while (!m_wanted.empty()) {
            const auto [layout, label] = m_wanted.front();
            m_wanted.pop_front();
            section(*layout, label);
        }
        sources();
        return m_text;
    }

private:
    void heading()
    {
        m_text = QStringLiteral("# %1: %2\n\n%3.\n\n")
                     .arg(code(m_format.id), tableCell(nameText(m_format.name)), tableCell(nameText(m_format.help)));
        QStringList names;
        for (Str glob : m_format.globs)
            names.append(code(glob.starts_with('~') ? glob.substr(1) : glob));
        if (!names.isEmpty())
            m_text += Reference::tr("Usual names: %1.").arg(names.join(QStringLiteral(", "))) + QStringLiteral("\n\n");
    }

    void readings()
    {
        for (const Rival &rival : m_format.rivals) {
            QStringList choices;
            for (const Rival::Reading &reading : rival.readings)
                choices.append(QStringLiteral("%1 (%2)").arg(tableCell(nameText(reading.label)), code(reading.id)));
            m_text += Reference::tr("Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken "
                                    "where it says nothing.")
                          .arg(gradeName(rival.trust), tableCell(nameText(rival.label)),
                               choices.join(Reference::tr(", or ")))
                + QStringLiteral("\n\n");
        }
    }

    void want(const Layout &layout, Str label)
    {
        if (std::find(m_seen.begin(), m_seen.end(), &layout) != m_seen.end())
            return;
        m_seen.push_back(&layout);
        m_wanted.emplace_back(&layout, label);
    }

    void section(const Layout &layout, Str label)
    {
        m_text += QStringLiteral("## %1\n\n").arg(tableCell(nameText(label)));
        if (layout.backward)
            m_text += Reference::tr("Located from the end of the file.") + QStringLiteral("\n\n");
        m_text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n|---|---|---|---|---|---|\n")
                      .arg(Reference::tr("Field"), Reference::tr("Bytes"), Reference::tr("What it is"),
                           Reference::tr("Expected"), Reference::tr("Grade"), Reference::tr("Source"));
        for (const Field &field : layout.fields)
            row(field, {});
        m_text += u'\n';
    }

    /// One field, or all that may stand in its place. `when`: what must hold for it.
    void row(const Field &field, const QString &when)
    {
        if (field.kind == Kind::Choice) {
            alternatives(field);
            return;
        }
        QString what = tableCell(label(field));
        if (!when.isEmpty())
            what = when + QStringLiteral(": ") + what;
        if (!field.help.empty())
            what += QStringLiteral(". ") + tableCell(help(field));
        m_text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                      .arg(field.id.empty() ? QString() : code(field.id), tableCell(extent(field)),
                           what + parts(field) + names(field), tableCell(expectationText(field)),
                           gradeName(field.trust), tableCell(latin(field.source)));
        noteSources(field.source);
    }

    void alternatives(const Field &choice)
    {
        for (const Case &each : choice.cases)
            row(*each.field, condition(choice, each));
        for (const Field &fallback : choice.fallbacks)
            row(fallback, choice.cases.empty() ? Reference::tr("if it fits") : Reference::tr("otherwise"));
    }

    QString condition(const Field &choice, const Case &each) const
    {
        if (!each.text.empty())
            return Reference::tr("if %1 is %2").arg(code(choice.on), code(each.text));
        if (!choice.on.starts_with('@'))
            return Reference::tr("if %1 is %2")
                .arg(code(choice.on), QString::number(static_cast<qulonglong>(each.key)));
        for (const Rival &rival : m_format.rivals) {
            if (rival.id == choice.on.substr(1) && each.key < rival.readings.size())
                return Reference::tr("read as %1").arg(code(rival.readings[each.key].id));
        }
        return {};
    }

    static QString extent(const Field &field)
    {
        if (field.stride > 0)
            return Reference::tr("%1 each").arg(static_cast<qulonglong>(field.stride));
        switch (field.extent.how) {
        case Extent::Fixed:
            return QString::number(static_cast<qulonglong>(field.extent.size));
        case Extent::Rest:
            return Reference::tr("to the end");
        case Extent::Nul:
            return Reference::tr("to the NUL");
        case Extent::Token:
            return Reference::tr("to an end mark");
        case Extent::Line:
        case Extent::ContinuedLine:
            return Reference::tr("a line");
        case Extent::Sized:
            return Reference::tr("as %1 says").arg(latin(field.extent.of));
        case Extent::Counted:
            return Reference::tr("%1 times").arg(latin(field.extent.of));
        case Extent::UntilZero:
            return Reference::tr("up to a 0 at the end of one");
        case Extent::WhileFits:
            return Reference::tr("while it fits");
        case Extent::Scattered:
            return Reference::tr("anywhere in the rest");
        case Extent::Parts:
            break;
        }
        return field.kind == Kind::Packed ? Reference::tr("7 bits each") : QString();
    }

    /// What a group or a list is made of; these get sections of their own.
    QString parts(const Field &field)
    {
        if (field.type) {
            want(*field.type, field.label);
            return Reference::tr(". See “%1”").arg(tableCell(label(field)));
        }
        if (!field.element)
            return {};
        if (field.element->type) {
            want(*field.element->type, field.element->label);
            return Reference::tr(". See “%1”").arg(tableCell(label(*field.element)));
        }
        for (const Field &each : field.element->fallbacks) {
            if (each.type)
                want(*each.type, each.label);
        }
        return field.element->fallbacks.empty() ? QString() : QStringLiteral(". ") + alternativesOf(*field.element);
    }

    static QString alternativesOf(const Field &choice)
    {
        QStringList labels;
        for (const Field &each : choice.fallbacks)
            labels.append(tableCell(label(each))
                          + (each.id.empty() ? QString() : QStringLiteral(" (%1)").arg(code(each.id))));
        labels.removeDuplicates();
        return Reference::tr("The first that fits: %1").arg(labels.join(QStringLiteral(", ")));
    }

    static QString names(const Field &field)
    {
        QStringList all;
        for (const Named &named : field.names) {
            QString each =
                QStringLiteral("%1 %2").arg(static_cast<qulonglong>(named.value)).arg(tableCell(nameText(named.name)));
            if (named.trust != Trust::Certain)
                each += QStringLiteral(" (%1)").arg(gradeName(named.trust));
            all.append(each);
        }
        return all.isEmpty() ? QString() : QStringLiteral(": ") + all.join(QStringLiteral(", "));
    }

    void noteSources(Str said)
    {
        for (std::size_t i = 0; i < std::size(Sources); ++i) {
            const auto words = QString(latin(said)).split(u' ');
            if (words.contains(latin(Sources[i].word)) && std::find(m_said.begin(), m_said.end(), i) == m_said.end())
                m_said.push_back(i);
        }
    }

    void sources()
    {
        if (m_said.empty())
            return;
        m_text += QStringLiteral("## %1\n\n").arg(Reference::tr("Sources"));
        for (const std::size_t i : m_said)
            m_text += QStringLiteral("- %1: %2\n")
                          .arg(latin(Sources[i].word), tableCell(Reference::tr(Sources[i].whole)));
    }

    const Format &m_format;
    QString m_text;
    std::vector<const Layout *> m_seen;
    std::deque<std::pair<const Layout *, Str>> m_wanted;
    std::vector<std::size_t> m_said;
};

} // namespace

QString formatReference(const Format &format)
{
    return ReferencePage(format).text();
}

} // namespace ft
