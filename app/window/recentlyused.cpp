// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlyused.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

// https://www.freedesktop.org/wiki/Specifications/desktop-bookmark-spec/
constexpr auto BookmarkSpace = "http://www.freedesktop.org/standards/desktop-bookmarks"_L1;
constexpr auto MimeSpace = "http://www.freedesktop.org/standards/shared-mime-info"_L1;
constexpr auto Owner = "http://freedesktop.org"_L1;
constexpr auto Program = "ftworkbench"_L1;
constexpr auto Command = "'ftworkbench %u'"_L1;
constexpr qint64 ListLimit = 32 * 1024 * 1024; ///< far beyond what desktops keep

/// Copies a list with one use more.
class Renewal
{
public:
    Renewal(const QByteArray &list, QIODevice *out, const RecentUse &use)
        : m_reader(list),
          m_writer(out),
          m_use(use),
          m_href(QString::fromUtf8(QUrl::fromLocalFile(use.file).toEncoded())),
          m_time(use.when.toUTC().toString(Qt::ISODate))
    {
    }

    bool run()
    {
        while (!m_reader.atEnd() && m_reader.readNext() != QXmlStreamReader::Invalid) {
            if (m_reader.isStartElement())
                begin();
            else if (m_reader.isEndElement())
                end();
            else
                m_writer.writeCurrentToken(m_reader);
        }
        return !m_reader.hasError() && m_isList && !m_writer.hasError();
    }

private:
    void begin()
    {
        m_isList = m_isList || m_reader.name() == "xbel"_L1;
        if (m_reader.name() == "bookmark"_L1 && m_reader.attributes().value("href"_L1) == m_href) {
            m_isInside = true;
            QXmlStreamAttributes attributes;
            for (const QXmlStreamAttribute &each : m_reader.attributes()) {
                const bool isTime = each.name() == "modified"_L1 || each.name() == "visited"_L1;
                attributes.append(isTime ? QXmlStreamAttribute(each.qualifiedName().toString(), m_time) : each);
            }
            m_writer.writeStartElement("bookmark"_L1);
            m_writer.writeAttributes(attributes);
        } else if (m_isInside && m_reader.namespaceUri() == BookmarkSpace && m_reader.name() == "application"_L1
                   && m_reader.attributes().value("name"_L1) == Program) {
            m_count = m_reader.attributes().value("count"_L1).toInt();
            m_reader.skipCurrentElement();
        } else {
            m_writer.writeCurrentToken(m_reader);
        }
    }

    void end()
    {
        if (m_isInside && m_reader.name() == "applications"_L1) {
            writeApplication();
            m_isWritten = true;
        } else if (m_reader.name() == "bookmark"_L1) {
            m_isInside = false;
        } else if (m_reader.name() == "xbel"_L1 && !m_isWritten) {
            writeBookmark();
        }
        m_writer.writeCurrentToken(m_reader);
    }

    void writeApplication()
    {
        m_writer.writeEmptyElement(BookmarkSpace, "application"_L1);
        m_writer.writeAttribute("name"_L1, Program);
        m_writer.writeAttribute("exec"_L1, Command);
        m_writer.writeAttribute("modified"_L1, m_time);
        m_writer.writeAttribute("count"_L1, QString::number(m_count + 1));
    }

    void writeBookmark()
    {
        m_writer.writeStartElement("bookmark"_L1);
        m_writer.writeAttribute("href"_L1, m_href);
        for (const QLatin1StringView time : {"added"_L1, "modified"_L1, "visited"_L1})
            m_writer.writeAttribute(time, m_time);
        m_writer.writeStartElement("info"_L1);
        m_writer.writeStartElement("metadata"_L1);
        m_writer.writeAttribute("owner"_L1, Owner);
        m_writer.writeEmptyElement(MimeSpace, "mime-type"_L1);
        m_writer.writeAttribute("type"_L1, m_use.mimeType);
        m_writer.writeStartElement(BookmarkSpace, "applications"_L1);
        writeApplication();
        for (int level = 0; level < 4; ++level)
            m_writer.writeEndElement();
        m_writer.writeCharacters("\n"_L1);
    }

    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    const RecentUse &m_use;
    QString m_href;
    QString m_time;
    int m_count = 0; ///< uses before this one
    bool m_isList = false;
    bool m_isInside = false; ///< the bookmark of our file
    bool m_isWritten = false;
};

QByteArray emptyList()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\" xmlns:bookmark=\""
        + QByteArray(BookmarkSpace.data()) + "\" xmlns:mime=\"" + QByteArray(MimeSpace.data()) + "\">\n</xbel>\n";
}

} // namespace

QString recentlyUsedList()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/recently-used.xbel"_s;
}

bool addToRecentlyUsed(const QString &list, const RecentUse &use)
{
    QByteArray before = emptyList();
    if (QFile file(list); file.exists()) {
        if (!file.open(QIODevice::ReadOnly) || file.size() > ListLimit)
            return false;
        if (file.size() > 0)
            before = file.readAll();
    }
    QSaveFile file(list);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // what somebody opened concerns nobody else
    return Renewal(before, &file, use).run() && file.commit();
}

} // namespace ft
