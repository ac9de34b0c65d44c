// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "files.h"

#include <QFile>
#include <QXmlStreamReader>

#include <stdexcept>

namespace ft::test {

using namespace Qt::StringLiterals;

namespace {

CatalogueText::State stateOf(QStringView type)
{
    return type.isEmpty() ? CatalogueText::Finished : type == u"unfinished" ? CatalogueText::Unfinished : CatalogueText::Gone;
}

/// Behind <translation>; leaves the reader behind its end.
QStringList formsOf(QXmlStreamReader &xml, bool isCounted)
{
    if (!isCounted)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms += xml.readElementText();
    return forms;
}

/// Behind <message>.
CatalogueText textOf(QXmlStreamReader &xml, const QString &context)
{
    CatalogueText text;
    text.context = context;
    text.isCounted = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.state = stateOf(xml.attributes().value("type"_L1));
            text.forms = formsOf(xml, text.isCounted);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

QList<CatalogueText> catalogue(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.string());
    QList<CatalogueText> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts += textOf(xml, context);
    }
    if (xml.hasError())
        throw std::runtime_error(path.string() + ": " + xml.errorString().toStdString());
    return texts;
}

std::filesystem::path catalogueFile(const QString &language)
{
    return sourceFile("translations/ftworkbench_" + language.toStdString() + ".ts");
}

} // namespace ft::test
