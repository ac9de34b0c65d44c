// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowbits.h"
#include "rowquery.h"

#include <vector>

namespace ft {

/// Which rows pass a query.
struct PassingRows {
    RowQuery query;
    SharedBits bits; ///< null: nobody knows
};

/// The last answers about the same rows: typing on narrows one of them, taking back is another.
class KnownRows
{
public:
    /// The answer to that very query, or the latest one to a query that it narrows; without bits: neither is known.
    PassingRows nearest(const RowQuery &query) const;
    void add(const PassingRows &answer);
    void clear() { m_answers.clear(); } ///< the rows are others

private:
    std::vector<PassingRows> m_answers; ///< the latest last
};

} // namespace ft
