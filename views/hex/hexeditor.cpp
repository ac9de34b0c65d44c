// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexeditor.h"

#include "hexview.h"

#include "wording/editwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace ft {

HexEditor::HexEditor(Document *document, HexView *view) : QObject(view), m_document(document), m_view(view)
{
    connect(document, &Document::editableChanged, this, [this] {
        m_begun.reset();
        Q_EMIT modeChanged();
    });
    connect(view, &HexView::caretMoved, this, [this](quint64 offset) {
        if (m_begun != offset)
            m_begun.reset();
    });
    // Where something was undone is where one wants to look, if one is looking here.
    connect(document, &Document::applied, this, [this](const AppliedPlan &step) {
        m_begun.reset();
        if (step.way != AppliedPlan::Way::Done && m_view->hasFocus() && !step.plan.splices.empty())
            m_view->goTo(step.plan.splices.front().at);
    });
}

void HexEditor::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_begun.reset();
    Q_EMIT modeChanged();
}

HexDigit HexEditor::nextDigit() const
{
    const bool second = m_begun && *m_begun == m_view->caret().at() && !m_view->caret().hasSelection();
    return second ? HexDigit::Second : HexDigit::First;
}

// Keys -----------------------------------------------------------------------------------------------------------------

bool HexEditor::wants(const QKeyEvent &event) const
{
    if (!m_document->isEditable())
        return false;
    const bool isKey = event.modifiers() == Qt::NoModifier
        && (event.key() == Qt::Key_Insert || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace);
    return isKey || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste) || !typedText(event).isEmpty();
}

bool HexEditor::take(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.key() == Qt::Key_Insert && event.modifiers() == Qt::NoModifier)
        mayChange() ? setMode(m_mode == Mode::Insert ? Mode::Overwrite : Mode::Insert) : void();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        remove();
    else if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier)
        removeBack();
    else if (const QString text = typedText(event); !text.isEmpty())
        type(text);
    else
        return false;
    return true;
}

void HexEditor::type(const QString &text)
{
    if (m_view->column() == HexColumn::Text)
        return typeCharacters(text);
    for (const QChar digit : text) {
        if (const auto value = hexValue(digit))
            typeDigit(*value);
        else
            return Q_EMIT refused(tr("Bytes are typed as hex digits here, and as characters in the column of text."));
    }
}

void HexEditor::typeDigit(std::uint8_t value)
{
    if (!mayChange())
        return;
    const HexDigit digit = nextDigit();
    const Extents chosen = m_view->chosenBytes();
    const std::uint64_t at = chosen.at;
    const bool isNew = isInserting() && digit == HexDigit::First;
    Extents room{at, 1};
    if (isNew)
        room.size = m_view->caret().hasSelection() ? chosen.size : 0;
    const Bytes byte{withDigit(isNew ? 0 : byteAt(at), digit, value)};
    if (!replace(room, byte, isInserting() ? tr("Insert bytes") : tr("Overwrite bytes"), Document::Entry::Typing))
        return;
    m_view->stepTo(digit == HexDigit::First ? at : at + 1);
    if (digit == HexDigit::First)
        m_begun = at;
    else
        m_begun.reset();
}

void HexEditor::typeCharacters(const QString &text)
{
    if (!mayChange())
        return;
    const std::optional<QByteArray> encoded = m_document->codePage().encode(text);
    if (!encoded)
        return Q_EMIT refused(foreignSentence(text, m_document->codePage()));
    const Extents chosen = m_view->chosenBytes();
    const Bytes bytes(encoded->begin(), encoded->end());
    Extents room{chosen.at, bytes.size()};
    if (isInserting())
        room.size = m_view->caret().hasSelection() ? chosen.size : 0;
    if (replace(room, bytes, isInserting() ? tr("Insert characters") : tr("Overwrite characters"), Document::Entry::Typing))
        m_view->stepTo(chosen.at + bytes.size());
}

// Clipboard ------------------------------------------------------------------------------------------------------------

void HexEditor::cut()
{
    if (!mayChange() || !mayRemove())
        return;
    if (m_view->column() == HexColumn::Text)
        m_view->copyText();
    else
        m_view->copyHex();
    remove();
}

void HexEditor::paste()
{
    if (!mayChange())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    const quint64 count = static_cast<quint64>(text.size());
    if (count / 8 > MostBytes) // as hex digits with their dressing
        return Q_EMIT refused(tr("That is more than %1, the most that is pasted at once.").arg(sizeText(MostBytes)));
    if (m_view->column() == HexColumn::Text) {
        const std::optional<QByteArray> encoded = m_document->codePage().encode(text);
        if (!encoded)
            return Q_EMIT refused(foreignSentence(text, m_document->codePage()));
        return putBytes({encoded->begin(), encoded->end()}, tr("Paste text"));
    }
    const std::optional<Bytes> bytes = pastedBytes(text);
    if (!bytes)
        return Q_EMIT refused(tr("The clipboard holds no hex digits. In the column of text it is pasted as characters."));
    putBytes(*bytes, tr("Paste bytes"));
}

void HexEditor::putBytes(const Bytes &bytes, const QString &text)
{
    const Extents chosen = m_view->chosenBytes();
    Extents room{chosen.at, bytes.size()};
    if (isInserting())
        room.size = m_view->caret().hasSelection() ? chosen.size : 0;
    if (replace(room, bytes, text, Document::Entry::Own))
        m_view->select({chosen.at, bytes.size()});
}

// Removing and filling -------------------------------------------------------------------------------------------------

void HexEditor::remove()
{
    if (!mayChange() || !mayRemove())
        return;
    const Extents chosen = m_view->chosenBytes();
    const bool isOne = !m_view->caret().hasSelection();
    if (replace(chosen, {}, tr("Remove bytes"), isOne ? Document::Entry::Typing : Document::Entry::Own))
        m_view->stepTo(chosen.at);
}

void HexEditor::removeBack()
{
    if (!mayChange())
        return;
    if (m_view->caret().hasSelection())
        return remove();
    const std::uint64_t at = m_view->caret().at();
    if (m_begun == at && !isInserting()) {
        m_begun.reset();
        return m_view->viewport()->update();
    }
    // Right behind a first digit the caret stands on what it made.
    const std::uint64_t last = m_begun == at ? at : at - 1;
    if (at == 0 && m_begun != at)
        return;
    if (isInserting() && !replace({last, 1}, {}, tr("Remove bytes"), Document::Entry::Typing))
        return;
    m_view->stepTo(last);
}

void HexEditor::fill(quint8 byte)
{
    if (!mayChange())
        return;
    const Extents chosen = m_view->chosenBytes();
    if (chosen.size > MostBytes)
        return Q_EMIT refused(tr("That is more than %1, the most that is filled at once.").arg(sizeText(MostBytes)));
    const QString text = tr("Fill with %1").arg(QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
    if (replace(chosen, Bytes(static_cast<std::size_t>(chosen.size), byte), text, Document::Entry::Own))
        m_view->select(chosen);
}

void HexEditor::askFill()
{
    QInputDialog dialog(m_view);
    dialog.setWindowTitle(tr("Fill"));
    dialog.setLabelText(tr("Byte to fill with, as two hex digits:"));
    dialog.setTextValue(QStringLiteral("00"));
    dialog.setOkButtonText(tr("Fill"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<Bytes> bytes = pastedBytes(dialog.textValue());
    if (bytes && bytes->size() == 1)
        fill(bytes->front());
    else
        Q_EMIT refused(tr("A byte is two hex digits, such as 0a."));
}

// Making changes -------------------------------------------------------------------------------------------------------

bool HexEditor::replace(Extents room, const Bytes &bytes, const QString &text, Document::Entry entry)
{
    const std::uint64_t size = m_document->bytes().size();
    if (room.at > size || room.size > size - room.at) {
        Q_EMIT refused(tr("The file ends here. While inserting (Ins) it grows."));
        return false;
    }
    const Plan plan = trimmed(Plan{{{room.at, room.size, bytes}}}, m_document->bytes());
    return plan.isEmpty() || m_document->apply(plan, text, entry);
}

bool HexEditor::mayChange()
{
    if (!m_document->isEditable())
        Q_EMIT lockRefused();
    return m_document->isEditable();
}

bool HexEditor::mayRemove()
{
    if (!isInserting())
        Q_EMIT refused(tr("While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too."));
    return isInserting();
}

std::uint8_t HexEditor::byteAt(std::uint64_t offset) const
{
    std::uint8_t byte = 0;
    m_document->bytes().read(offset, {&byte, 1});
    return byte;
}

void HexEditor::addActions(QMenu &menu)
{
    const bool editable = m_document->isEditable();
    const auto add = [&](const QString &text, const QKeySequence &keys, bool enabled, auto action) {
        menu.addAction(text, keys, this, action)->setEnabled(editable && enabled);
    };
    const bool hasBytes = m_view->chosenBytes().size > 0;
    add(tr("Cu&t"), QKeySequence::Cut, isInserting() && hasBytes, &HexEditor::cut);
    add(tr("&Paste"), QKeySequence::Paste, true, &HexEditor::paste);
    add(tr("Re&move"), QKeySequence::Delete, isInserting() && hasBytes, &HexEditor::remove);
    add(tr("F&ill with 00"), {}, hasBytes, [this] { fill(0); });
    add(tr("Fill &with..."), {}, hasBytes, [this] { askFill(); });
    QAction *inserting = menu.addAction(tr("I&nsert mode"), QKeySequence(Qt::Key_Insert), this,
                                        [this](bool on) { setMode(on ? Mode::Insert : Mode::Overwrite); });
    inserting->setCheckable(true);
    inserting->setChecked(isInserting());
    inserting->setEnabled(editable);
}

} // namespace ft
