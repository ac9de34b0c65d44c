// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexmove.h"

#include <QKeyEvent>

#include <algorithm>

namespace ft {

std::optional<HexMove> moveFor(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (others != Qt::NoModifier && others != Qt::ControlModifier)
        return {};
    const bool control = others == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return control ? HexMove::FieldBefore : HexMove::Left;
    case Qt::Key_Right:
        return control ? HexMove::FieldAfter : HexMove::Right;
    case Qt::Key_Up:
        return HexMove::Up;
    case Qt::Key_Down:
        return HexMove::Down;
    case Qt::Key_PageUp:
        return HexMove::PageUp;
    case Qt::Key_PageDown:
        return HexMove::PageDown;
    case Qt::Key_Home:
        return control ? HexMove::FileStart : HexMove::RowStart;
    case Qt::Key_End:
        return control ? HexMove::FileEnd : HexMove::RowEnd;
    default:
        return {};
    }
}

std::uint64_t moved(HexMove move, std::uint64_t from, const HexLayout &layout)
{
    if (layout.fileSize() == 0)
        return 0;
    const std::uint64_t last = layout.fileSize() - 1;
    const auto row = static_cast<std::uint64_t>(layout.bytesPerRow());
    const std::uint64_t page = row * static_cast<std::uint64_t>(std::max(1, layout.wholeLines() - 1));
    // Up and down keep the column: at the edges of the file one stays where one is.
    const auto back = [from, row](std::uint64_t by) { return from >= by ? from - by : from % row; };
    const auto on = [from, last, row](std::uint64_t by) {
        if (last - from >= by)
            return from + by;
        const std::uint64_t rest = last - from;
        return from + rest - rest % row;
    };
    switch (move) {
    case HexMove::Left:
        return from > 0 ? from - 1 : 0;
    case HexMove::Right:
        return std::min(from + 1, last);
    case HexMove::Up:
        return back(row);
    case HexMove::Down:
        return on(row);
    case HexMove::PageUp:
        return back(page);
    case HexMove::PageDown:
        return on(page);
    case HexMove::RowStart:
        return from - from % row;
    case HexMove::RowEnd:
        return std::min(from - from % row + row - 1, last);
    case HexMove::FileStart:
        return 0;
    case HexMove::FileEnd:
        return last;
    case HexMove::FieldBefore:
    case HexMove::FieldAfter:
        break;
    }
    return from;
}

} // namespace ft
