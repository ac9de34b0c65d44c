// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexlayout.h"
#include "hextyping.h"

#include "document/document.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace ft {

class HexView;

/// What changes the bytes of a HexView: typing, clipboard, removing, filling. Only what is typed changes and nothing
/// follows: whoever edits bytes wants to see what programs make of them. Does nothing in a read-only document.
///
/// Overwriting, which is where it begins, keeps every byte where it is; nothing can be removed then.
class HexEditor : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Overwrite, Insert };

    /// Most bytes that are pasted or filled at once: they are kept in memory, and for Undo once more.
    static constexpr std::uint64_t MostBytes = 64 * 1024 * 1024;

    /// `view` owns it.
    HexEditor(Document *document, HexView *view);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isInserting() const { return m_mode == Mode::Insert && m_document->isEditable(); }
    /// Which digit of the byte at the caret is typed next.
    HexDigit nextDigit() const;

    /// Whether a key is one for the bytes here, even if the window has an action with it.
    bool wants(const QKeyEvent &event) const;
    bool take(const QKeyEvent &event); ///< false: it was none for bytes
    /// Characters that no single key made. In the column of digits they are digits.
    void type(const QString &text);
    void addActions(QMenu &menu);

public Q_SLOTS:
    void cut();
    void paste();
    void remove(); ///< the selection, or the byte at the caret
    void fill(quint8 byte); ///< the selection, or the byte at the caret

Q_SIGNALS:
    void modeChanged();
    void refused(const QString &why); ///< and nothing was changed
    void lockRefused(); ///< something was typed, but the document is read-only

private:
    void typeDigit(std::uint8_t value);
    void typeCharacters(const QString &text);
    void removeBack();
    void askFill();
    void putBytes(const Bytes &bytes, const QString &text);
    bool replace(Extents room, const Bytes &bytes, const QString &text, Document::Entry entry);
    bool mayChange();
    bool mayRemove();
    std::uint8_t byteAt(std::uint64_t offset) const;

    Document *m_document;
    HexView *m_view;
    Mode m_mode = Mode::Overwrite;
    std::optional<std::uint64_t> m_begun; ///< the byte whose first digit was typed
};

} // namespace ft
