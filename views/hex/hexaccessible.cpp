// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexaccessible.h"

#include "hexeditor.h"
#include "hexview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ft {

namespace {

/// A text of which only the caret's row exists: nobody wants four billion bytes read out.
class HexAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexAccessible(HexView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = view().isReadOnly();
        state.editable = !state.readOnly;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && !view().isReadOnly())
            return view().editor()->isInserting() ? HexView::tr("Typing inserts bytes") : HexView::tr("Typing overwrites bytes");
        return kind == QAccessible::Value ? row().text : QAccessibleWidget::text(kind);
    }

    int characterCount() const override { return static_cast<int>(row().text.size()); }
    QString text(int start, int end) const override { return row().text.mid(start, end - start); }
    int cursorPosition() const override { return indexOf(view().caret().at()); }
    void setCursorPosition(int position) override { view().goTo(offsetOf(position)); }

    int selectionCount() const override { return view().caret().hasSelection() ? 1 : 0; }
    void selection(int index, int *start, int *end) const override
    {
        const Extents line = rowBytes();
        const Extents selected = view().caret().selection();
        *start = *end = 0;
        if (index != 0 || selected.size == 0)
            return;
        *start = indexOf(std::max(selected.at, line.at));
        *end = indexOf(std::min(selected.end(), line.end()) - 1) + (view().column() == HexColumn::Hex ? 2 : 1);
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { view().goTo(view().caret().at()); }
    void setSelection(int, int start, int end) override
    {
        view().goTo(offsetOf(start));
        if (end > start)
            view().goTo(offsetOf(end - 1), true);
    }

    QRect characterRect(int position) const override
    {
        const std::vector<QRect> cells = view().page().run({offsetOf(position), 1}, view().column());
        if (cells.empty())
            return {};
        return cells.front().translated(view().viewport()->mapToGlobal(QPoint()));
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const std::optional<HexHit> hit = view().page().hit(view().viewport()->mapFromGlobal(point));
        return hit && rowBytes().contains(hit->offset) ? indexOf(hit->offset) : -1;
    }
    void scrollToSubstring(int start, int) override { view().goTo(offsetOf(start)); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    HexView &view() const { return *static_cast<HexView *>(object()); }
    RowText row() const { return view().rowText(); }
    Extents rowBytes() const { return view().page().bytesOfRow(view().page().rowOf(view().caret().at())); }

    int indexOf(std::uint64_t offset) const
    {
        const int column = view().page().columnOf(offset);
        return view().column() == HexColumn::Hex ? row().digitsAt + 3 * column : row().charactersAt + column;
    }
    std::uint64_t offsetOf(int position) const
    {
        const RowText line = row();
        const int column = position >= line.charactersAt ? position - line.charactersAt : (position - line.digitsAt) / 3;
        const Extents bytes = rowBytes();
        const std::uint64_t last = bytes.size > 0 ? bytes.size - 1 : 0;
        return bytes.at + std::min(static_cast<std::uint64_t>(std::max(0, column)), last);
    }
};

QAccessibleInterface *hexAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view ? new HexAccessible(view) : nullptr;
}

} // namespace

void installHexAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(hexAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

void announceHexCaret(HexView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
    if (!interface || !interface->textInterface())
        return; // another factory answered first
    QAccessibleTextCursorEvent event(view, interface->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

} // namespace ft
