// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

constexpr std::string_view Blanks = " \t\r\n";
constexpr std::size_t ShortestHash = 27; ///< Base64 without anything around it

/// A stretch of what the user gave, and where it lies in it.
struct Part {
    std::string_view text;
    std::size_t at = 0;

    Part from(std::size_t count) const { return {text.substr(std::min(count, text.size())), at + std::min(count, text.size())}; }
    Part to(std::size_t count) const { return {text.substr(0, count), at}; }
    Part trimmed() const
    {
        const std::size_t start = text.find_first_not_of(Blanks);
        if (start == std::string_view::npos)
            return {{}, at};
        return {text.substr(start, text.find_last_not_of(Blanks) - start + 1), at + start};
    }
    bool startsWith(std::string_view prefix) const
    {
        const auto isSame = [](char a, char b) { return a == b || ((a ^ b) == 0x20 && (a | 0x20) >= 'a' && (a | 0x20) <= 'z'); };
        return text.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), text.begin(), isSame);
    }
};

class LinkReader {
public:
    Link read(std::string_view text);

private:
    void readAny(Part part);
    void readParts(Part part, std::string_view separators);
    void readKey(Part part);
    void readMagnet(Part part);
    void readParameter(Part part);
    void readName(Part part, bool encoded);
    void readSize(Part part, bool withUnits);
    void readHash(Part part);
    void readBase64(Part part);
    void note(LinkProblem problem, Part part, std::uint64_t expected = 0, std::uint64_t found = 0)
    {
        m_link.findings.push_back({problem, part.at, part.text.size(), expected, found});
    }
    void setHash(const std::optional<UuHash> &hash, Part part);
    void setKzHash(const std::optional<KzHash> &hash, Part part);
    void checkSize();

    Link m_link;
    Part m_sizePart;
};

Link LinkReader::read(std::string_view text)
{
    const Part part = Part{text, 0}.trimmed();
    if (part.text.empty())
        note(LinkProblem::Empty, part);
    else
        readAny(part);
    checkSize();
    const bool complained = std::any_of(m_link.findings.begin(), m_link.findings.end(), [](const auto &f) { return f.fatal(); });
    if (!m_link.isUsable() && !complained)
        note(LinkProblem::MissingHash, part);
    return std::move(m_link);
}

void LinkReader::readAny(Part part)
{
    if (part.startsWith("sig2dat://")) {
        const std::size_t bar = part.text.find('|');
        readParts(part.from(bar == std::string_view::npos ? 10 : bar), "|\r\n");
    } else if (part.startsWith("magnet:?")) {
        readMagnet(part.from(8));
    } else if (part.startsWith("File:") || part.startsWith("Length:") || part.startsWith("UUHash:")) {
        readParts(part, "\r\n|");
    } else {
        readHash(part);
    }
}

void LinkReader::readParts(Part part, std::string_view separators)
{
    while (!part.text.empty()) {
        const std::size_t end = std::min(part.text.find_first_of(separators), part.text.size());
        readKey(part.to(end).trimmed());
        part = part.from(end + 1);
    }
}

void LinkReader::readKey(Part part)
{
    if (part.text.empty() || part.text == "/")
        return;
    if (part.startsWith("File:"))
        readName(part.from(5).trimmed(), false);
    else if (part.startsWith("Length:"))
        readSize(part.from(7).trimmed(), true);
    else if (part.startsWith("UUHash:"))
        readHash(part.from(7).trimmed());
    else
        note(LinkProblem::UnknownPart, part);
}

void LinkReader::readMagnet(Part part)
{
    while (!part.text.empty()) {
        const std::size_t end = std::min(part.text.find('&'), part.text.size());
        readParameter(part.to(end));
        part = part.from(end + 1);
    }
}

void LinkReader::readParameter(Part part)
{
    if (part.startsWith("xt=urn:kzhash:") || part.startsWith("xt=urn:sig2dat:"))
        readHash(part.from(3));
    else if (part.startsWith("dn="))
        readName(part.from(3), true);
    else if (part.startsWith("xl="))
        readSize(part.from(3), false);
    // Other parameters (trackers, other networks' hashes) are none of our business.
}

void LinkReader::readName(Part part, bool encoded)
{
    std::string written(part.text);
    if (encoded)
        std::replace(written.begin(), written.end(), '+', ' '); // a real plus sign is encoded itself
    std::vector<LinkFinding> odd;
    std::string decoded = percentDecoded(written, part.at, odd);
    // Outside of magnet links a name with a percent sign may as well be raw ("100% live"): decoded only if one fits.
    const auto signs = static_cast<std::size_t>(std::count(written.begin(), written.end(), '%'));
    if (!encoded && odd.size() == signs)
        decoded = written;
    else
        m_link.findings.insert(m_link.findings.end(), odd.begin(), odd.end());
    if (!m_link.name.empty() && m_link.name != decoded)
        note(LinkProblem::RepeatedKey, part);
    m_link.name = decoded;
}

void LinkReader::readSize(Part part, bool withUnits)
{
    std::uint64_t size = 0;
    const char *end = part.text.data() + part.text.size();
    const auto [stop, error] = std::from_chars(part.text.data(), end, size);
    const Part rest = part.from(static_cast<std::size_t>(stop - part.text.data())).trimmed();
    const bool fits = error == std::errc() && (rest.text.empty() || (withUnits && rest.startsWith("Byte")));
    if (!fits) {
        note(LinkProblem::BadNumber, part);
        return;
    }
    if (m_link.size && *m_link.size != size)
        note(LinkProblem::RepeatedKey, part);
    m_link.size = size;
    m_sizePart = part;
    const std::size_t comma = rest.text.find(',');
    if (comma == std::string_view::npos)
        return;
    const Part rounded = rest.from(comma + 1).trimmed();
    std::uint64_t kilobytes = 0;
    const auto [behind, failed] = std::from_chars(rounded.text.data(), rounded.text.data() + rounded.text.size(), kilobytes);
    if (failed != std::errc())
        note(LinkProblem::BadNumber, rounded);
    else if (kilobytes != size / 1024)
        note(LinkProblem::KilobytesMismatch, rounded, size / 1024, kilobytes);
}

void LinkReader::readHash(Part part)
{
    std::vector<LinkFinding> &findings = m_link.findings;
    if (part.startsWith("urn:"))
        part = part.from(4);
    if (part.startsWith("kzhash:")) {
        part = part.from(7);
        setKzHash(kzHashFromHex(part.text, part.at, findings), part);
    } else if (part.startsWith("sig2dat:")) {
        part = part.from(8);
        if (part.text.starts_with('='))
            readBase64(part);
        else if (part.text.size() == ShortestHash || part.text.find_first_of("+/=") != std::string_view::npos)
            setHash(uuHashFromBase64(part.text, part.at, findings), part);
        else
            setHash(uuHashFromBase32(part.text, part.at, findings), part);
    } else if (part.startsWith("FTH:")) {
        readBase64(part.from(4));
    } else if (part.text.starts_with('=')) {
        readBase64(part);
    } else if (const std::size_t end = part.text.find_first_of(" \t\r\n:?|"); end != std::string_view::npos) {
        if (end < ShortestHash)
            note(LinkProblem::NotALink, part);
        else
            note(LinkProblem::BadCharacter, part.from(end).to(1)); // a hash, and something in it or behind it
    } else if (part.text.size() > 56) {
        setKzHash(kzHashFromHex(part.text, part.at, findings), part);
    } else if (part.text.size() > 30) {
        setHash(uuHashFromHex(part.text, part.at, findings), part);
    } else if (part.text.size() >= ShortestHash) { // Base64 that lost its '='
        note(LinkProblem::MissingEquals, part.to(0));
        const std::string_view bare = part.text.substr(0, part.text.find_last_not_of('=') + 1);
        setHash(uuHashFromBase64(bare, part.at, findings), part);
    } else {
        note(LinkProblem::NotALink, part);
    }
}

void LinkReader::readBase64(Part part)
{
    Part digits = part;
    if (digits.text.starts_with('='))
        digits = digits.from(1);
    else
        note(LinkProblem::MissingEquals, part.to(0));
    if (digits.text.ends_with('='))
        digits = digits.to(digits.text.size() - 1);
    else
        note(LinkProblem::MissingEquals, part.from(part.text.size()));
    setHash(uuHashFromBase64(digits.text, digits.at, m_link.findings), part);
}

void LinkReader::setHash(const std::optional<UuHash> &hash, Part part)
{
    if (!hash)
        return;
    if (m_link.uuHash && *m_link.uuHash != *hash)
        note(LinkProblem::RepeatedKey, part);
    m_link.uuHash = hash;
}

void LinkReader::setKzHash(const std::optional<KzHash> &hash, Part part)
{
    if (!hash)
        return;
    m_link.kzHash = hash;
    setHash(hash->uuHash, part);
}

void LinkReader::checkSize()
{
    if (!m_link.size)
        return;
    if (*m_link.size > LargestShared)
        note(LinkProblem::SizeTooLarge, m_sizePart, LargestShared, *m_link.size);
    if (!m_link.uuHash)
        return;
    const std::uint32_t saidByHash = ~smallHashOf(*m_link.uuHash);
    if (*m_link.size <= WindowSize && saidByHash != *m_link.size)
        note(LinkProblem::SizeMismatch, m_sizePart, saidByHash, *m_link.size);
}

bool isDelicate(char character)
{
    return character == '|' || character == '%' || static_cast<unsigned char>(character) < 0x20;
}

/// As it is where that can be read again, else percent-encoded.
std::string written(const std::string &name)
{
    const bool isTrimmed = !name.empty() && name.front() != ' ' && name.back() != ' ';
    return isTrimmed && std::none_of(name.begin(), name.end(), isDelicate) ? name : percentEncoded(name);
}

} // namespace

Link readLink(std::string_view text)
{
    return LinkReader().read(text);
}

std::string linkText(const Link &link)
{
    std::string text = "sig2dat:///|";
    if (!link.name.empty())
        text += "File:" + written(link.name) + '|';
    if (link.size)
        text += "Length:" + std::to_string(*link.size) + "Bytes|";
    if (link.uuHash)
        text += "UUHash:" + base64Text(*link.uuHash) + '|';
    return text;
}

std::string clipboardText(const Link &link)
{
    const std::uint64_t size = link.size.value_or(0);
    return "File: " + written(link.name) + "\r\nLength: " + std::to_string(size) + " Bytes, " + std::to_string(size / 1024)
        + "KB\r\nUUHash: " + (link.uuHash ? base64Text(*link.uuHash) : std::string()) + "\r\n";
}

std::string magnetText(const Link &link)
{
    if (!link.kzHash)
        return {};
    std::string text = "magnet:?xt=urn:kzhash:" + hexText(*link.kzHash);
    if (!link.name.empty())
        text += "&dn=" + percentEncoded(link.name);
    if (link.size)
        text += "&xl=" + std::to_string(*link.size);
    return text;
}

std::optional<WindowRule> tracesOfRule(const UuHash &hash, std::uint64_t size)
{
    const std::uint32_t small = smallHashOf(hash);
    const bool isBare = small == smallHashWithoutWindows(size);
    if (size <= WindowSize)
        return isBare ? std::optional(WindowRule::Strict) : std::nullopt;
    if (isBare)
        return WindowRule::Untailed;
    if (small == smallHashWithoutWindows(WindowSize))
        return WindowRule::HeadOnly;
    return std::nullopt;
}

} // namespace ft
