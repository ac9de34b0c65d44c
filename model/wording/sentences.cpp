// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "codewords.h"
#include "fieldplace.h"

#include <QCoreApplication>
#include <QLocale>

namespace ft {

namespace {

QString inContext(const char *source)
{
    return QCoreApplication::translate("finding", source);
}

QString inUnit(Unit unit, quint64 number, const Style &style)
{
    switch (unit) {
    case Unit::Number:
        break;
    case Unit::ByteCount:
        return exactSizeText(number);
    case Unit::Hex:
        return checksumText(static_cast<quint32>(number));
    case Unit::Address:
        return dottedQuad(static_cast<quint32>(number));
    case Unit::Time:
        return timeText(number, style);
    case Unit::Offset:
        return offsetText(number);
    }
    return QString::number(number);
}

/// Fills the placeholders of one sentence.
class Sentence
{
public:
    Sentence(const Tree &tree, const Finding &finding, const Style &style)
        : m_tree(tree), m_finding(finding), m_style(style), m_unit(wordsOf(finding.code).unit)
    {
    }

    /// Optional parts do not nest.
    QString made(const QString &pattern) const
    {
        QString result;
        qsizetype from = 0;
        while (from < pattern.size()) {
            const qsizetype open = pattern.indexOf(u'[', from);
            const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
            if (close < 0)
                return result + filled(pattern.mid(from)).text;
            result += filled(pattern.mid(from, open - from)).text;
            const Filled optional = filled(pattern.mid(open + 1, close - open - 1));
            if (optional.whole)
                result += optional.text;
            from = close + 1;
        }
        return result;
    }

private:
    struct Filled {
        QString text;
        bool whole = true; ///< every placeholder had something to say
    };

    Filled filled(const QString &pattern) const
    {
        Filled result;
        qsizetype from = 0;
        for (;;) {
            const qsizetype open = pattern.indexOf(u'{', from);
            const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
            if (close < 0)
                break;
            const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
            const QString word = value(name);
            result.whole = result.whole && !word.isEmpty() && isKnown(name);
            result.text += QStringView(pattern).mid(from, open - from);
            result.text += word;
            from = close + 1;
        }
        result.text += QStringView(pattern).mid(from);
        return result;
    }

    /// Zero can mean that there is nothing to say.
    bool isKnown(QStringView name) const
    {
        if (name == u"size")
            return m_finding.size != 0;
        if (name == u"expected" || name == u"found")
            return m_finding.expected != 0 || m_finding.found != 0;
        return true;
    }

    QString value(QStringView name) const
    {
        if (name == u"place")
            return placeText(m_tree, m_finding.path);
        if (name == u"expected")
            return inUnit(m_unit, m_finding.expected, m_style);
        if (name == u"found")
            return inUnit(m_unit, m_finding.found, m_style);
        if (name == u"size")
            return exactSizeText(m_finding.size);
        if (name == u"offset")
            return offsetText(m_finding.at);
        if (name == u"codepage")
            return m_style.codePage.name();
        return detail();
    }

    QString detail() const
    {
        if (m_finding.code == Code::ReadingChosen)
            return readingText();
        if (!m_finding.remark.empty())
            return nameText(m_finding.remark);
        if (!m_finding.detail.empty())
            return oneLine(QString::fromStdString(m_finding.detail));
        return m_finding.code == Code::MagicMissing ? expectedMark() : QString();
    }

    QString expectedMark() const
    {
        const std::vector<PlaceStep> steps
            = m_tree.format ? placeOf(*m_tree.format, m_finding.path) : std::vector<PlaceStep>();
        const Str mark = steps.empty() ? Str() : steps.back().field->expect.text;
        return oneLine(QString::fromLatin1(mark.data(), static_cast<qsizetype>(mark.size())));
    }

    /// "ranges=sizes" in words: "Completed parts are start and size".
    QString readingText() const
    {
        const Str said = m_finding.detail;
        for (const Rival &rival : m_tree.format ? m_tree.format->rivals : std::span<const Rival>()) {
            for (const Rival::Reading &reading : rival.readings) {
                if (said == std::string(rival.id) + '=' + std::string(reading.id))
                    return nameText(rival.label) + u' ' + nameText(reading.label);
            }
        }
        return oneLine(QString::fromStdString(m_finding.detail));
    }

    const Tree &m_tree;
    const Finding &m_finding;
    const Style &m_style;
    Unit m_unit;
};

} // namespace

QString sentence(const Tree &tree, const Finding &finding, const Style &style)
{
    return Sentence(tree, finding, style).made(inContext(wordsOf(finding.code).sentence));
}

QString title(Code code)
{
    return inContext(wordsOf(code).title);
}

QString explanation(Code code)
{
    return inContext(wordsOf(code).explanation);
}

} // namespace ft
