// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"

#include <algorithm>
#include <array>

namespace ft {

namespace {

constexpr std::string_view Unnamed = "unnamed";
constexpr std::string_view Forbidden = "<>:\"/\\|?*";
/// Endings longer than this are no endings.
constexpr std::size_t LongestEnding = 16;

/// Characters that turn the reading direction or are not to be seen, in UTF-8.
constexpr std::array<std::string_view, 17> Invisible = {
    "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
    "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF", "\u2028", "\u2029"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// Names that Windows takes for devices, whatever ending follows.
bool isDevice(std::string_view name)
{
    std::string stem(name.substr(0, name.find('.')));
    while (!stem.empty() && stem.back() == ' ')
        stem.pop_back();
    std::transform(stem.begin(), stem.end(), stem.begin(), lower);
    for (const std::string_view device : {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}) {
        if (stem == device)
            return true;
    }
    if (!stem.starts_with("com") && !stem.starts_with("lpt"))
        return false;
    const std::string_view number = std::string_view(stem).substr(3);
    return (number.size() == 1 && number[0] >= '0' && number[0] <= '9') || number == "\u00B9" || number == "\u00B2" || number == "\u00B3";
}

std::string withoutInvisible(std::string name)
{
    for (const std::string_view character : Invisible) {
        for (std::size_t at = name.find(character); at != std::string::npos; at = name.find(character, at))
            name.erase(at, character.size());
    }
    std::erase_if(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    // C1 controls: 0xC2 0x80 to 0xC2 0x9F
    for (std::size_t at = 0; at + 1 < name.size();) {
        const auto next = static_cast<unsigned char>(name[at + 1]);
        if (name[at] == '\xC2' && next >= 0x80 && next < 0xA0)
            name.erase(at, 2);
        else
            ++at;
    }
    return name;
}

/// Where a name's ending begins; its size where it has none.
std::size_t endingAt(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 || name.size() - dot > LongestEnding ? name.size() : dot;
}

/// Not more than `most` bytes, and no character cut in two.
std::string_view cut(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

std::string shortened(const std::string &name, std::string_view before = {})
{
    const std::size_t ending = endingAt(name);
    const std::string_view end = std::string_view(name).substr(ending);
    const std::string_view stem = cut(std::string_view(name).substr(0, ending), LongestName - end.size() - before.size());
    return std::string(stem).append(before).append(end);
}

} // namespace

std::string safeName(std::string_view path)
{
    const std::size_t slash = path.find_last_of("\\/");
    std::string name = withoutInvisible(std::string(slash == std::string_view::npos ? path : path.substr(slash + 1)));
    if (name.size() >= 2 && name[1] == ':' && lower(name[0]) >= 'a' && lower(name[0]) <= 'z')
        name.erase(0, 2); // a drive
    std::replace_if(name.begin(), name.end(), [](char c) { return Forbidden.find(c) != std::string_view::npos; }, '_');
    while (!name.empty() && (name.back() == '.' || name.back() == ' ')) // Windows drops them, and then it is another name
        name.pop_back();
    name.erase(0, name.find_first_not_of(' ') == std::string::npos ? name.size() : name.find_first_not_of(' '));
    if (name.empty())
        return std::string(Unnamed);
    if (name.front() == '.' || isDevice(name))
        name.insert(name.begin(), '_');
    return shortened(name);
}

std::string labelledName(const std::string &name, const std::string &label)
{
    return shortened(name, " (" + label + ')');
}

std::string numberedName(const std::string &name, unsigned number)
{
    return labelledName(name, std::to_string(number));
}

} // namespace ft
