// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentafter.h"

namespace ft {

namespace {

/// Changed bytes that keep alive what they were made from.
class SharedChanged final : public ByteSource {
public:
    SharedChanged(std::shared_ptr<const ByteSource> before, const Plan &plan)
        : m_before(std::move(before)), m_after(*m_before, plan)
    {
    }

    std::uint64_t size() const override { return m_after.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override { return m_after.read(at, into); }

private:
    std::shared_ptr<const ByteSource> m_before;
    Changed m_after;
};

} // namespace

std::unique_ptr<Document> documentAfter(const Document &document, const Plan &plan)
{
    Opened opened = document.opened();
    opened.bytes = std::make_shared<SharedChanged>(opened.bytes, plan);
    opened.findings.clear();
    auto after = std::make_unique<Document>(std::move(opened));
    after->setCodePage(document.codePage());
    if (after->tree().format != document.tree().format)
        after->setFormat(document.tree().format);
    return after;
}

} // namespace ft
