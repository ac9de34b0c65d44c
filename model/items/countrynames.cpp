// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrynames.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ft {

namespace {

struct CountryName {
    std::string_view code;
    const char *name;
};

#define NAME(text) QT_TRANSLATE_NOOP("Countries", text)

/// Short names, for a map has little room; in the order of countries(). What they are called in other languages is from
/// iso-codes 4.15 (https://salsa.debian.org/iso-codes-team/iso-codes, LGPL-2.1-or-later), shortened where that is long.
constexpr CountryName Names[] = {
    {"AD", NAME("Andorra")}, {"AE", NAME("United Arab Emirates")}, {"AF", NAME("Afghanistan")},
    {"AG", NAME("Antigua and Barbuda")}, {"AI", NAME("Anguilla")}, {"AL", NAME("Albania")}, {"AM", NAME("Armenia")},
    {"AO", NAME("Angola")}, {"AQ", NAME("Antarctica")}, {"AR", NAME("Argentina")}, {"AS", NAME("American Samoa")},
    {"AT", NAME("Austria")}, {"AU", NAME("Australia")}, {"AW", NAME("Aruba")}, {"AX", NAME("Åland Islands")},
    {"AZ", NAME("Azerbaijan")}, {"BA", NAME("Bosnia and Herzegovina")}, {"BB", NAME("Barbados")},
    {"BD", NAME("Bangladesh")}, {"BE", NAME("Belgium")}, {"BF", NAME("Burkina Faso")}, {"BG", NAME("Bulgaria")},
    {"BH", NAME("Bahrain")}, {"BI", NAME("Burundi")}, {"BJ", NAME("Benin")}, {"BL", NAME("Saint Barthelemy")},
    {"BM", NAME("Bermuda")}, {"BN", NAME("Brunei")}, {"BO", NAME("Bolivia")}, {"BQ", NAME("Caribbean Netherlands")},
    {"BR", NAME("Brazil")}, {"BS", NAME("Bahamas")}, {"BT", NAME("Bhutan")}, {"BV", NAME("Bouvet Island")},
    {"BW", NAME("Botswana")}, {"BY", NAME("Belarus")}, {"BZ", NAME("Belize")}, {"CA", NAME("Canada")},
    {"CC", NAME("Cocos Islands")}, {"CD", NAME("Congo Kinshasa")}, {"CF", NAME("Central African Republic")},
    {"CG", NAME("Congo Brazzaville")}, {"CH", NAME("Switzerland")}, {"CI", NAME("Ivory Coast")},
    {"CK", NAME("Cook Islands")}, {"CL", NAME("Chile")}, {"CM", NAME("Cameroon")}, {"CN", NAME("China")},
    {"CO", NAME("Colombia")}, {"CR", NAME("Costa Rica")}, {"CU", NAME("Cuba")}, {"CV", NAME("Cape Verde")},
    {"CW", NAME("Curacao")}, {"CX", NAME("Christmas Island")}, {"CY", NAME("Cyprus")}, {"CZ", NAME("Czechia")},
    {"DE", NAME("Germany")}, {"DJ", NAME("Djibouti")}, {"DK", NAME("Denmark")}, {"DM", NAME("Dominica")},
    {"DO", NAME("Dominican Republic")}, {"DZ", NAME("Algeria")}, {"EC", NAME("Ecuador")}, {"EE", NAME("Estonia")},
    {"EG", NAME("Egypt")}, {"EH", NAME("Western Sahara")}, {"ER", NAME("Eritrea")}, {"ES", NAME("Spain")},
    {"ET", NAME("Ethiopia")}, {"FI", NAME("Finland")}, {"FJ", NAME("Fiji")}, {"FK", NAME("Falkland Islands")},
    {"FM", NAME("Micronesia")}, {"FO", NAME("Faroe Islands")}, {"FR", NAME("France")}, {"GA", NAME("Gabon")},
    {"GB", NAME("United Kingdom")}, {"GD", NAME("Grenada")}, {"GE", NAME("Georgia")}, {"GF", NAME("French Guiana")},
    {"GG", NAME("Guernsey")}, {"GH", NAME("Ghana")}, {"GI", NAME("Gibraltar")}, {"GL", NAME("Greenland")},
    {"GM", NAME("Gambia")}, {"GN", NAME("Guinea")}, {"GP", NAME("Guadeloupe")}, {"GQ", NAME("Equatorial Guinea")},
    {"GR", NAME("Greece")}, {"GS", NAME("South Georgia and South Sandwich Islands")}, {"GT", NAME("Guatemala")},
    {"GU", NAME("Guam")}, {"GW", NAME("Guinea Bissau")}, {"GY", NAME("Guyana")}, {"HK", NAME("Hong Kong")},
    {"HM", NAME("Heard and McDonald Islands")}, {"HN", NAME("Honduras")}, {"HR", NAME("Croatia")},
    {"HT", NAME("Haiti")}, {"HU", NAME("Hungary")}, {"ID", NAME("Indonesia")}, {"IE", NAME("Ireland")},
    {"IL", NAME("Israel")}, {"IM", NAME("Isle Of Man")}, {"IN", NAME("India")},
    {"IO", NAME("British Indian Ocean Territory")}, {"IQ", NAME("Iraq")}, {"IR", NAME("Iran")}, {"IS", NAME("Iceland")},
    {"IT", NAME("Italy")}, {"JE", NAME("Jersey")}, {"JM", NAME("Jamaica")}, {"JO", NAME("Jordan")},
    {"JP", NAME("Japan")}, {"KE", NAME("Kenya")}, {"KG", NAME("Kyrgyzstan")}, {"KH", NAME("Cambodia")},
    {"KI", NAME("Kiribati")}, {"KM", NAME("Comoros")}, {"KN", NAME("Saint Kitts and Nevis")},
    {"KP", NAME("North Korea")}, {"KR", NAME("South Korea")}, {"KW", NAME("Kuwait")}, {"KY", NAME("Cayman Islands")},
    {"KZ", NAME("Kazakhstan")}, {"LA", NAME("Laos")}, {"LB", NAME("Lebanon")}, {"LC", NAME("Saint Lucia")},
    {"LI", NAME("Liechtenstein")}, {"LK", NAME("Sri Lanka")}, {"LR", NAME("Liberia")}, {"LS", NAME("Lesotho")},
    {"LT", NAME("Lithuania")}, {"LU", NAME("Luxembourg")}, {"LV", NAME("Latvia")}, {"LY", NAME("Libya")},
    {"MA", NAME("Morocco")}, {"MC", NAME("Monaco")}, {"MD", NAME("Moldova")}, {"ME", NAME("Montenegro")},
    {"MF", NAME("Saint Martin")}, {"MG", NAME("Madagascar")}, {"MH", NAME("Marshall Islands")},
    {"MK", NAME("North Macedonia")}, {"ML", NAME("Mali")}, {"MM", NAME("Myanmar")}, {"MN", NAME("Mongolia")},
    {"MO", NAME("Macao")}, {"MP", NAME("Northern Mariana Islands")}, {"MQ", NAME("Martinique")},
    {"MR", NAME("Mauritania")}, {"MS", NAME("Montserrat")}, {"MT", NAME("Malta")}, {"MU", NAME("Mauritius")},
    {"MV", NAME("Maldives")}, {"MW", NAME("Malawi")}, {"MX", NAME("Mexico")}, {"MY", NAME("Malaysia")},
    {"MZ", NAME("Mozambique")}, {"NA", NAME("Namibia")}, {"NC", NAME("New Caledonia")}, {"NE", NAME("Niger")},
    {"NF", NAME("Norfolk Island")}, {"NG", NAME("Nigeria")}, {"NI", NAME("Nicaragua")}, {"NL", NAME("Netherlands")},
    {"NO", NAME("Norway")}, {"NP", NAME("Nepal")}, {"NR", NAME("Nauru")}, {"NU", NAME("Niue")},
    {"NZ", NAME("New Zealand")}, {"OM", NAME("Oman")}, {"PA", NAME("Panama")}, {"PE", NAME("Peru")},
    {"PF", NAME("French Polynesia")}, {"PG", NAME("Papua New Guinea")}, {"PH", NAME("Philippines")},
    {"PK", NAME("Pakistan")}, {"PL", NAME("Poland")}, {"PM", NAME("Saint Pierre and Miquelon")},
    {"PN", NAME("Pitcairn")}, {"PR", NAME("Puerto Rico")}, {"PS", NAME("Palestinian Territories")},
    {"PT", NAME("Portugal")}, {"PW", NAME("Palau")}, {"PY", NAME("Paraguay")}, {"QA", NAME("Qatar")},
    {"RE", NAME("Réunion")}, {"RO", NAME("Romania")}, {"RS", NAME("Serbia")}, {"RU", NAME("Russia")},
    {"RW", NAME("Rwanda")}, {"SA", NAME("Saudi Arabia")}, {"SB", NAME("Solomon Islands")}, {"SC", NAME("Seychelles")},
    {"SD", NAME("Sudan")}, {"SE", NAME("Sweden")}, {"SG", NAME("Singapore")}, {"SH", NAME("Saint Helena")},
    {"SI", NAME("Slovenia")}, {"SJ", NAME("Svalbard and Jan Mayen")}, {"SK", NAME("Slovakia")},
    {"SL", NAME("Sierra Leone")}, {"SM", NAME("San Marino")}, {"SN", NAME("Senegal")}, {"SO", NAME("Somalia")},
    {"SR", NAME("Suriname")}, {"SS", NAME("South Sudan")}, {"ST", NAME("Sao Tome and Principe")},
    {"SV", NAME("El Salvador")}, {"SX", NAME("Sint Maarten")}, {"SY", NAME("Syria")}, {"SZ", NAME("Eswatini")},
    {"TC", NAME("Turks and Caicos Islands")}, {"TD", NAME("Chad")}, {"TF", NAME("French Southern Territories")},
    {"TG", NAME("Togo")}, {"TH", NAME("Thailand")}, {"TJ", NAME("Tajikistan")}, {"TK", NAME("Tokelau")},
    {"TL", NAME("Timor-Leste")}, {"TM", NAME("Turkmenistan")}, {"TN", NAME("Tunisia")}, {"TO", NAME("Tonga")},
    {"TR", NAME("Turkey")}, {"TT", NAME("Trinidad and Tobago")}, {"TV", NAME("Tuvalu")}, {"TW", NAME("Taiwan")},
    {"TZ", NAME("Tanzania")}, {"UA", NAME("Ukraine")}, {"UG", NAME("Uganda")},
    {"UM", NAME("United States Outlying Islands")}, {"US", NAME("United States")}, {"UY", NAME("Uruguay")},
    {"UZ", NAME("Uzbekistan")}, {"VA", NAME("Vatican City")}, {"VC", NAME("Saint Vincent and Grenadines")},
    {"VE", NAME("Venezuela")}, {"VG", NAME("British Virgin Islands")}, {"VI", NAME("United States Virgin Islands")},
    {"VN", NAME("Vietnam")}, {"VU", NAME("Vanuatu")}, {"WF", NAME("Wallis and Futuna")}, {"WS", NAME("Samoa")},
    {"XK", NAME("Kosovo")}, {"YE", NAME("Yemen")}, {"YT", NAME("Mayotte")}, {"ZA", NAME("South Africa")},
    {"ZM", NAME("Zambia")}, {"ZW", NAME("Zimbabwe")},
};

} // namespace

QString countryName(CountryId country)
{
    if (country >= countries().size())
        return {};
    const std::string_view code = countries()[country].code;
    const auto found = std::lower_bound(std::begin(Names), std::end(Names), code,
                                        [](const CountryName &name, std::string_view wanted) { return name.code < wanted; });
    const bool isNamed = found != std::end(Names) && found->code == code;
    return isNamed ? QCoreApplication::translate("Countries", found->name)
                   : QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace ft
