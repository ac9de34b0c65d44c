// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "evidence/claims.h"
#include "formats/checksum.h"
#include "formats/kazaa_dat.h"

#include <algorithm>

namespace ft {

namespace {

constexpr Str Mark = "KAZA";
/// The smallest appendix: every list empty.
constexpr std::uint64_t LeastAppendix = 46;
/// Buried marks that the reader looks at, each with three forms of the checksum.
constexpr std::uint64_t MarksLookedAt = 64 * 3;
/// Starts of an appendix that the reader looks at where the size is wrong.
constexpr std::uint64_t StartsLookedAt = 0xFFFF;
/// The largest cluster of FAT32. More than its slack may be data of a job that went on and lost its newer appendix.
constexpr std::uint64_t LargestSlack = 64 * 1024;
/// What is searched for traces of the job, so that junk of any size costs no more than cluster slack.
constexpr std::uint64_t JunkSearched = 1024 * 1024;

Bytes bytesOf(Str text)
{
    return {text.begin(), text.end()};
}

/// Whether what lies behind the end of the job may belong to it: the hash of the job occurs in it, as in a newer
/// appendix whose own trailer was lost, or it is more than slack and the job was not all there.
bool mayBelong(const Examined &file, Extents junk)
{
    ByteWindow bytes(*file.source);
    const auto frame = frameOf(file);
    if (junk.size > LargestSlack && frame && wholeSize(file.tree, bytes).size > frame->body.at)
        return true;
    const auto hash = jobHash(file.tree, bytes);
    if (!hash)
        return false;
    const Bytes behind = copyOf(*file.source, {junk.at, std::min(junk.size, JunkSearched)});
    return std::search(behind.begin(), behind.end(), hash->begin(), hash->end()) != behind.end();
}

/// Bytes of the stored checksum that are left of a cut trailer and agree with `sum`; 0 if one does not.
unsigned bytesAgreeing(const ByteSource &source, Extents trailer, std::uint32_t sum)
{
    const Bytes left = copyOf(source, trailer);
    const Bytes whole = little(sum);
    const std::size_t known = left.size() > JobFrame::SumAt ? left.size() - JobFrame::SumAt : 0;
    return std::equal(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(known), left.end() - static_cast<std::ptrdiff_t>(known))
        ? static_cast<unsigned>(known)
        : 0;
}

} // namespace

void proposeCutJunk(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Finding &junk = *file.finding(Code::JunkAtEnd);
    const Extents extents{junk.at, junk.size};
    ledger.consult(MarksLookedAt);
    const bool suspicious = mayBelong(file, extents);
    out.push_back({{{{extents.at, extents.size, {}}}},
                   {Method::CutJunk, extents.at, extents.size, 0, {}, !suspicious,
                    suspicious ? Confidence::Guessed : Confidence::Consistent}});
}

void proposeMark(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const std::uint64_t size = file.source->size();
    if (size < LeastAppendix + JobFrame::TrailerSize)
        return;
    const std::uint64_t trailer = size - JobFrame::TrailerSize;
    ByteWindow bytes(*file.source);
    const std::uint64_t appendix = bytes.little(trailer + JobFrame::SizeAt, 2);
    const View there = bytes.view(trailer, Mark.size());
    if (std::equal(there.begin(), there.end(), Mark.begin(), Mark.end()) || appendix < LeastAppendix || appendix > trailer)
        return;
    ledger.consult(std::size(appendixSums));
    out.push_back({{{{trailer, Mark.size(), bytesOf(Mark)}}}, {Method::RestoreMark, trailer, Mark.size(), 0, "trailer.mark", true}});
}

void proposeSize(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const Finding &wrong = *file.finding(Code::SizeWrong);
    ledger.consult(StartsLookedAt);
    out.push_back({{{numberSplice(wrong.at, wrong.expected, 2)}}, {Method::RestoreSize, wrong.at, 2, wrong.expected, wrong.path, true}});
}

void proposeTrailer(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const auto frame = frameOf(file);
    if (!frame || frame->hasSum() || !readsExactly(*file.source, frame->body))
        return;
    const std::uint32_t sum = jamCrc(copyOf(*file.source, frame->body));
    const unsigned agreeing = bytesAgreeing(*file.source, frame->trailer, sum);
    Bytes trailer = bytesOf(Mark);
    for (const Bytes &part : {little(frame->body.size, 2), little(sum)})
        trailer.insert(trailer.end(), part.begin(), part.end());
    if (agreeing > 0)
        ledger.consult(1);
    Proposal proposal{{{{frame->trailer.at, frame->trailer.size, std::move(trailer)}}},
                      {Method::WriteTrailer, frame->trailer.at, frame->trailer.size, JobFrame::TrailerSize - frame->trailer.size,
                       "trailer", agreeing > 0}};
    proposal.bits = 8 * agreeing;
    proposal.renewsSum = agreeing == 0;
    out.push_back(std::move(proposal));
}

} // namespace ft
