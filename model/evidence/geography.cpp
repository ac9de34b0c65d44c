// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geography.h"

#include "dateline.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ft {

namespace {

using enum Continent;

/// ISO 3166-1 as of 2023; continents as the United Nations' M49 has them, with Cyprus in Asia and Russia in Europe.
constexpr Country Countries[] = {
    {"AD", 20, Europe}, {"AE", 784, Asia}, {"AF", 4, Asia}, {"AG", 28, NorthAmerica}, {"AI", 660, NorthAmerica},
    {"AL", 8, Europe}, {"AM", 51, Asia}, {"AO", 24, Africa}, {"AQ", 10, Antarctica}, {"AR", 32, SouthAmerica},
    {"AS", 16, Oceania}, {"AT", 40, Europe}, {"AU", 36, Oceania}, {"AW", 533, NorthAmerica}, {"AX", 248, Europe},
    {"AZ", 31, Asia}, {"BA", 70, Europe}, {"BB", 52, NorthAmerica}, {"BD", 50, Asia}, {"BE", 56, Europe},
    {"BF", 854, Africa}, {"BG", 100, Europe}, {"BH", 48, Asia}, {"BI", 108, Africa}, {"BJ", 204, Africa},
    {"BL", 652, NorthAmerica}, {"BM", 60, NorthAmerica}, {"BN", 96, Asia}, {"BO", 68, SouthAmerica},
    {"BQ", 535, NorthAmerica}, {"BR", 76, SouthAmerica}, {"BS", 44, NorthAmerica}, {"BT", 64, Asia},
    {"BV", 74, Antarctica}, {"BW", 72, Africa}, {"BY", 112, Europe}, {"BZ", 84, NorthAmerica},
    {"CA", 124, NorthAmerica}, {"CC", 166, Asia}, {"CD", 180, Africa}, {"CF", 140, Africa}, {"CG", 178, Africa},
    {"CH", 756, Europe}, {"CI", 384, Africa}, {"CK", 184, Oceania}, {"CL", 152, SouthAmerica}, {"CM", 120, Africa},
    {"CN", 156, Asia}, {"CO", 170, SouthAmerica}, {"CR", 188, NorthAmerica}, {"CU", 192, NorthAmerica},
    {"CV", 132, Africa}, {"CW", 531, NorthAmerica}, {"CX", 162, Asia}, {"CY", 196, Asia}, {"CZ", 203, Europe},
    {"DE", 276, Europe}, {"DJ", 262, Africa}, {"DK", 208, Europe}, {"DM", 212, NorthAmerica},
    {"DO", 214, NorthAmerica}, {"DZ", 12, Africa}, {"EC", 218, SouthAmerica}, {"EE", 233, Europe},
    {"EG", 818, Africa}, {"EH", 732, Africa}, {"ER", 232, Africa}, {"ES", 724, Europe}, {"ET", 231, Africa},
    {"FI", 246, Europe}, {"FJ", 242, Oceania}, {"FK", 238, SouthAmerica}, {"FM", 583, Oceania}, {"FO", 234, Europe},
    {"FR", 250, Europe}, {"GA", 266, Africa}, {"GB", 826, Europe}, {"GD", 308, NorthAmerica}, {"GE", 268, Asia},
    {"GF", 254, SouthAmerica}, {"GG", 831, Europe}, {"GH", 288, Africa}, {"GI", 292, Europe},
    {"GL", 304, NorthAmerica}, {"GM", 270, Africa}, {"GN", 324, Africa}, {"GP", 312, NorthAmerica},
    {"GQ", 226, Africa}, {"GR", 300, Europe}, {"GS", 239, Antarctica}, {"GT", 320, NorthAmerica},
    {"GU", 316, Oceania}, {"GW", 624, Africa}, {"GY", 328, SouthAmerica}, {"HK", 344, Asia}, {"HM", 334, Antarctica},
    {"HN", 340, NorthAmerica}, {"HR", 191, Europe}, {"HT", 332, NorthAmerica}, {"HU", 348, Europe}, {"ID", 360, Asia},
    {"IE", 372, Europe}, {"IL", 376, Asia}, {"IM", 833, Europe}, {"IN", 356, Asia}, {"IO", 86, Africa},
    {"IQ", 368, Asia}, {"IR", 364, Asia}, {"IS", 352, Europe}, {"IT", 380, Europe}, {"JE", 832, Europe},
    {"JM", 388, NorthAmerica}, {"JO", 400, Asia}, {"JP", 392, Asia}, {"KE", 404, Africa}, {"KG", 417, Asia},
    {"KH", 116, Asia}, {"KI", 296, Oceania}, {"KM", 174, Africa}, {"KN", 659, NorthAmerica}, {"KP", 408, Asia},
    {"KR", 410, Asia}, {"KW", 414, Asia}, {"KY", 136, NorthAmerica}, {"KZ", 398, Asia}, {"LA", 418, Asia},
    {"LB", 422, Asia}, {"LC", 662, NorthAmerica}, {"LI", 438, Europe}, {"LK", 144, Asia}, {"LR", 430, Africa},
    {"LS", 426, Africa}, {"LT", 440, Europe}, {"LU", 442, Europe}, {"LV", 428, Europe}, {"LY", 434, Africa},
    {"MA", 504, Africa}, {"MC", 492, Europe}, {"MD", 498, Europe}, {"ME", 499, Europe}, {"MF", 663, NorthAmerica},
    {"MG", 450, Africa}, {"MH", 584, Oceania}, {"MK", 807, Europe}, {"ML", 466, Africa}, {"MM", 104, Asia},
    {"MN", 496, Asia}, {"MO", 446, Asia}, {"MP", 580, Oceania}, {"MQ", 474, NorthAmerica}, {"MR", 478, Africa},
    {"MS", 500, NorthAmerica}, {"MT", 470, Europe}, {"MU", 480, Africa}, {"MV", 462, Asia}, {"MW", 454, Africa},
    {"MX", 484, NorthAmerica}, {"MY", 458, Asia}, {"MZ", 508, Africa}, {"NA", 516, Africa}, {"NC", 540, Oceania},
    {"NE", 562, Africa}, {"NF", 574, Oceania}, {"NG", 566, Africa}, {"NI", 558, NorthAmerica}, {"NL", 528, Europe},
    {"NO", 578, Europe}, {"NP", 524, Asia}, {"NR", 520, Oceania}, {"NU", 570, Oceania}, {"NZ", 554, Oceania},
    {"OM", 512, Asia}, {"PA", 591, NorthAmerica}, {"PE", 604, SouthAmerica}, {"PF", 258, Oceania},
    {"PG", 598, Oceania}, {"PH", 608, Asia}, {"PK", 586, Asia}, {"PL", 616, Europe}, {"PM", 666, NorthAmerica},
    {"PN", 612, Oceania}, {"PR", 630, NorthAmerica}, {"PS", 275, Asia}, {"PT", 620, Europe}, {"PW", 585, Oceania},
    {"PY", 600, SouthAmerica}, {"QA", 634, Asia}, {"RE", 638, Africa}, {"RO", 642, Europe}, {"RS", 688, Europe},
    {"RU", 643, Europe}, {"RW", 646, Africa}, {"SA", 682, Asia}, {"SB", 90, Oceania}, {"SC", 690, Africa},
    {"SD", 729, Africa}, {"SE", 752, Europe}, {"SG", 702, Asia}, {"SH", 654, Africa}, {"SI", 705, Europe},
    {"SJ", 744, Europe}, {"SK", 703, Europe}, {"SL", 694, Africa}, {"SM", 674, Europe}, {"SN", 686, Africa},
    {"SO", 706, Africa}, {"SR", 740, SouthAmerica}, {"SS", 728, Africa}, {"ST", 678, Africa},
    {"SV", 222, NorthAmerica}, {"SX", 534, NorthAmerica}, {"SY", 760, Asia}, {"SZ", 748, Africa},
    {"TC", 796, NorthAmerica}, {"TD", 148, Africa}, {"TF", 260, Antarctica}, {"TG", 768, Africa}, {"TH", 764, Asia},
    {"TJ", 762, Asia}, {"TK", 772, Oceania}, {"TL", 626, Asia}, {"TM", 795, Asia}, {"TN", 788, Africa},
    {"TO", 776, Oceania}, {"TR", 792, Asia}, {"TT", 780, NorthAmerica}, {"TV", 798, Oceania}, {"TW", 158, Asia},
    {"TZ", 834, Africa}, {"UA", 804, Europe}, {"UG", 800, Africa}, {"UM", 581, Oceania}, {"US", 840, NorthAmerica},
    {"UY", 858, SouthAmerica}, {"UZ", 860, Asia}, {"VA", 336, Europe}, {"VC", 670, NorthAmerica},
    {"VE", 862, SouthAmerica}, {"VG", 92, NorthAmerica}, {"VI", 850, NorthAmerica}, {"VN", 704, Asia},
    {"VU", 548, Oceania}, {"WF", 876, Oceania}, {"WS", 882, Oceania}, {"XK", 0, Europe}, {"YE", 887, Asia},
    {"YT", 175, Africa}, {"ZA", 710, Africa}, {"ZM", 894, Africa}, {"ZW", 716, Africa},
};
static_assert(std::is_sorted(std::begin(Countries), std::end(Countries),
                             [](const Country &a, const Country &b) { return a.code < b.code; }));

struct Outlying {
    std::string_view code;
    GeoPoint point;
};

/// What Natural Earth counts to another country, or leaves out at 1:50 million. To a tenth of a degree.
constexpr Outlying OutlyingPoints[] = {
    {"BQ", {-68.3, 12.2}}, {"BV", {3.4, -54.4}},   {"CC", {96.8, -12.2}}, {"CX", {105.6, -10.5}}, {"GF", {-53.1, 4.0}},
    {"GI", {-5.3, 36.1}},  {"GP", {-61.6, 16.2}},  {"MQ", {-61.0, 14.6}}, {"RE", {55.5, -21.1}},  {"SJ", {16.0, 78.6}},
    {"TK", {-171.9, -9.2}}, {"TV", {179.2, -8.5}}, {"UM", {166.6, 19.3}}, {"YT", {45.2, -12.8}},
};

char capital(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// Twice the area, on a plane where both axes have the scale of the ring's middle.
double doubleArea(const Ring &ring)
{
    double sum = 0;
    double latitudes = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GeoPoint &a = ring[i];
        const GeoPoint &b = ring[(i + 1) % ring.size()];
        sum += a.longitude * b.latitude - b.longitude * a.latitude;
        latitudes += a.latitude;
    }
    const double middle = ring.empty() ? 0 : latitudes / static_cast<double>(ring.size());
    return std::abs(sum) * std::cos(middle * M_PI / 180);
}

} // namespace

std::span<const Country> countries()
{
    return Countries;
}

CountryId countryOf(std::string_view code)
{
    if (code.size() != 2)
        return NoCountry;
    const char letters[] = {capital(code[0]), capital(code[1])};
    const std::string_view wanted(letters, 2);
    const auto *found = std::lower_bound(std::begin(Countries), std::end(Countries), wanted,
                                         [](const Country &country, std::string_view other) { return country.code < other; });
    const bool isThere = found != std::end(Countries) && found->code == wanted;
    return isThere ? static_cast<CountryId>(found - std::begin(Countries)) : NoCountry;
}

CountryId countryNumbered(int isoNumber)
{
    const auto *found = std::find_if(std::begin(Countries), std::end(Countries),
                                     [isoNumber](const Country &country) { return country.number == isoNumber; });
    return isoNumber <= 0 || found == std::end(Countries) ? NoCountry : static_cast<CountryId>(found - std::begin(Countries));
}

std::optional<GeoPoint> outlyingPoint(CountryId country)
{
    for (const Outlying &outlying : OutlyingPoints) {
        if (country < std::size(Countries) && Countries[country].code == outlying.code)
            return outlying.point;
    }
    return std::nullopt;
}

Ring World::ring(const RingArcs &uses) const
{
    Ring points;
    for (const ArcUse use : uses) {
        const auto &arc = arcs[static_cast<std::size_t>(use < 0 ? ~use : use)];
        const auto joint = points.empty() ? 0 : 1; // arcs begin where the one before ends
        if (use < 0)
            points.insert(points.end(), arc.rbegin() + joint, arc.rend());
        else
            points.insert(points.end(), arc.begin() + joint, arc.end());
    }
    if (points.size() > 1 && points.front() == points.back())
        points.pop_back();
    return points;
}

Polygon World::mainland(CountryId country) const
{
    Polygon largest;
    double area = 0;
    for (const Shape &shape : shapes) {
        if (shape.country != country || country == NoCountry)
            continue;
        for (const auto &rings : shape.polygons) {
            for (Ring &outline : rings.empty() ? std::vector<Ring>() : cutAtDateLine(ring(rings.front()))) {
                if (doubleArea(outline) <= area)
                    continue;
                area = doubleArea(outline);
                largest = {std::move(outline)};
                for (std::size_t hole = 1; hole < rings.size(); ++hole) {
                    for (Ring &piece : cutAtDateLine(ring(rings[hole])))
                        largest.push_back(std::move(piece));
                }
            }
        }
    }
    return largest;
}

} // namespace ft
