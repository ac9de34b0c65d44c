// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ft {

QString shareText(double share)
{
    constexpr double Noise = 1e-9; // 0.873 is a little less than that
    const bool whole = share <= 0 || share >= 1;
    const double tenths = whole ? share * 1000 : std::max(1.0, std::floor(share * 1000 + Noise));
    const QString number = QLocale().toString(std::min(tenths, whole ? 1000.0 : 999.0) / 10, 'f', whole ? 0 : 1);
    return QCoreApplication::translate("ft::ShareBar", "%1 %", "percent").arg(number);
}

} // namespace ft
