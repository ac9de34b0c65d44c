// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashforms.h"

#include "copyrow.h"

#include "formats/checksum.h"

#include <QLayoutItem>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace ft {

namespace {

/// A link may hold a name as somebody wrote it: UTF-8 where it is valid, else bytes of a code page.
QString decoded(const std::string &link, const CodePage &codePage)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(QByteArrayView(link.data(), static_cast<qsizetype>(link.size())));
    return utf8.hasError() ? codePage.decode({reinterpret_cast<const std::uint8_t *>(link.data()), link.size()}) : text;
}

} // namespace

HashForms::HashForms(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void HashForms::setLink(const Link &link, const CodePage &codePage)
{
    const QList<Form> forms = formsOf(link, codePage);
    if (forms == m_forms)
        return; // a row that has the keyboard keeps it
    m_forms = forms;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Form &form : forms)
        m_rows->addWidget(new CopyRow(form.label, form.value));
}

QList<HashForms::Form> HashForms::formsOf(const Link &link, const CodePage &codePage)
{
    if (!link.uuHash)
        return {};
    QList<Form> forms{{tr("Hexadecimal"), latin(hexText(View(*link.uuHash)))}, {tr("Base64"), latin(base64Text(*link.uuHash))}};
    if (link.kzHash)
        forms += {tr("kzhash"), latin(hexText(*link.kzHash))};
    forms += {tr("File id"), QString::number(fileId(*link.uuHash))};
    forms += {tr("sig2dat link"), decoded(linkText(link), codePage)};
    if (link.size)
        forms += {tr("sig2dat block"), decoded(clipboardText(link), codePage)};
    if (link.kzHash)
        forms += {tr("Magnet link"), decoded(magnetText(link), codePage)};
    return forms;
}

} // namespace ft
