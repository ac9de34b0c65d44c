// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "syndrome.h"

#include "formats/checksum.h"

#include <bit>

namespace ft {

namespace {

/// The run of bytes that a form of the checksum covers, with the checksum behind it, and what is wrong with it.
struct Covered {
    JobFrame frame;
    std::uint64_t at; ///< of the first byte covered
    Syndrome syndrome;

    std::uint64_t run() const { return syndrome.size() + 4; }
    std::uint64_t placeOf(std::size_t within) const
    {
        return within < syndrome.size() ? at + within : frame.trailer.at + JobFrame::SumAt + (within - syndrome.size());
    }
};

std::optional<Covered> covered(const Examined &file, const JobFrame &frame, const SumForm &form)
{
    if (frame.body.at < form.early)
        return std::nullopt;
    const std::uint64_t at = frame.body.at - form.early;
    const Bytes contents = copyOf(*file.source, {at, frame.body.size + form.early});
    const std::uint32_t difference = form.compute(contents) ^ frame.stored;
    if (difference == 0 || contents.size() != frame.body.size + form.early)
        return std::nullopt;
    return Covered{frame, at, Syndrome(difference, contents.size())};
}

Proposal corrected(const Examined &file, const Covered &run, const ByteError &error)
{
    const std::uint64_t place = run.placeOf(error.at);
    const Bytes old = copyOf(*file.source, {place, 1});
    const Method method = error.at >= run.syndrome.size() ? Method::CorrectChecksum
        : error.isBit()                                   ? Method::CorrectBit
                                                          : Method::CorrectByte;
    const auto right = static_cast<std::uint8_t>(old.front() ^ error.flip);
    const std::uint64_t value = method == Method::CorrectBit ? std::countr_zero(error.flip) : right;
    return {{{{place, 1, {right}}}}, {method, place, 1, value, {}, true}};
}

enum class Errors : std::uint8_t { Bits, OtherBytes, All };

void proposeErrors(const Examined &file, const SumForm &form, Errors errors, Ledger &ledger, std::vector<Proposal> &out)
{
    constexpr std::uint64_t BitsOfAByte = 8;
    constexpr std::uint64_t FlipsOfAByte = 255;
    for (const JobFrame &frame : framesOf(file)) {
        const auto run = covered(file, frame, form);
        if (!run)
            continue;
        ledger.consult(run->run()
                       * (errors == Errors::Bits             ? BitsOfAByte
                              : errors == Errors::OtherBytes ? FlipsOfAByte - BitsOfAByte
                                                             : FlipsOfAByte));
        for (const ByteError &error : run->syndrome.byteErrors()) {
            if (errors == Errors::All || error.isBit() == (errors == Errors::Bits))
                out.push_back(corrected(file, *run, error));
        }
    }
}

} // namespace

void proposeBits(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeErrors(file, appendixSums[0], Errors::Bits, ledger, out);
}

void proposeBytes(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    proposeErrors(file, appendixSums[0], Errors::OtherBytes, ledger, out);
}

void proposeOtherForms(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    for (const SumForm &form : std::span(appendixSums).subspan(1))
        proposeErrors(file, form, Errors::All, ledger, out);
}

void proposeNewSum(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const auto frame = frameOf(file);
    if (!frame || !frame->hasSum() || file.sumAgrees())
        return;
    const std::uint64_t at = frame->trailer.at + JobFrame::SumAt;
    Proposal proposal{{{numberSplice(at, file.sum.computed)}}, {Method::RenewChecksum, at, 4, file.sum.computed, "trailer.checksum"}};
    proposal.renewsSum = true;
    out.push_back(std::move(proposal));
}

} // namespace ft
