// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newjob.h"

#include "evidence/hashtext.h"
#include "repair/appendix.h"
#include "repair/filename.h"
#include "wording/proofwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ft {

namespace {

struct JobWords {
    Q_DECLARE_TR_FUNCTIONS(newJob)
};

/// The byte that sig2dat put where data will be.
constexpr std::uint8_t NothingYet = 0;
constexpr std::uint64_t LargestFile = 0xFFFFFFFF;

} // namespace

NewJob newJob(const Link &link, const CodePage &codePage)
{
    NewJob made;
    if (!link.isUsable() || !link.size || *link.size == 0 || *link.size > LargestFile) {
        made.problem = JobWords::tr("A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.");
        return made;
    }
    made.name = link.name.empty() ? latin(hexText(View(*link.uuHash))) : QString::fromStdString(safeName(nameText(link).toStdString()));
    const auto written = codePage.encode(made.name);
    if (!written) {
        made.problem = JobWords::tr("The name “%1” cannot be written in %2. Choose another code page.").arg(oneLine(made.name), codePage.name());
        return made;
    }
    Appendix job;
    job.nameFile(written->toStdString(), link.uuHash, static_cast<std::uint32_t>(*link.size));
    job.startTime = static_cast<std::uint32_t>(QDateTime::currentSecsSinceEpoch());
    job.begun = false;
    made.bytes = {NothingYet};
    const Bytes rest = job.bytes();
    made.bytes.insert(made.bytes.end(), rest.begin(), rest.end());
    return made;
}

} // namespace ft
