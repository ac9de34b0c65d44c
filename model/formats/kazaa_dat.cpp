// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaa_dat.h"

#include "checksum.h"
#include "tags.h"

#include "schema/rows.h"
#include "schema/value.h"
#include "schema/wellformed.h"

// The partial download of Kazaa and its relatives: file data, appendix with the state of the job, trailer.
// formats.md section 2; sources FJ (frejon55), DV (idleloop's DATview), W (a third-party writer).
// No file written by Kazaa itself was available: what is graded likely or guess may turn out to be different.
namespace ft {

namespace {

constexpr Named states[] = {
    {0, TR("active")},
    {1, TR("paused")},
    {2, TR("more sources needed"), Trust::Likely},
    {3, TR("state 3"), Trust::Guess},
    {4, TR("state 4"), Trust::Guess},
};
/// Sources fit 65 535 bytes only so often: 141 bytes is the least that one takes.
constexpr std::uint64_t MostSources = 464;
/// States above this were never seen; a search for the start of an appendix needs a bound.
constexpr std::uint64_t HighestState = 15;

// --- Source records -------------------------------------------------------------------------------------------------

constexpr Str sourceOrigin = "FJ DV";
constexpr Str addressHelp = TR("IPv4 address; the first octet is stored last");

constexpr Field ipLastFirst = address("ip", TR("Address"), addressHelp).likely("FJ");
constexpr Field ipFirstFirst = address("ip", TR("Address"), TR("IPv4 address, read with its first octet first")).big().guess("FJ");
constexpr Case ips[] = {{0, {}, &ipLastFirst}, {1, {}, &ipFirstFirst}};
constexpr Field supernodeLastFirst = address("supernode_ip", TR("Supernode"), addressHelp).likely("FJ");
constexpr Field supernodeFirstFirst = address("supernode_ip", TR("Supernode")).big().guess("FJ");
constexpr Case supernodes[] = {{0, {}, &supernodeLastFirst}, {1, {}, &supernodeFirstFirst}};

constexpr Field sourceFields[] = {
    ansiz("name", TR("File name"), TR("Usually only in the first source")).is(Meaning::Name).from(sourceOrigin),
    ansiz("url", TR("Download URL"), TR("Almost always empty")).from(sourceOrigin),
    u32("file_id", TR("File id"), TR("14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat"))
        .is(Meaning::FileId).within(0, 0x3FFF).sums({"hash", fileIds}).from("FJ GF"),
    digest("hash", TR("Content hash"), TR("UUHash of the whole file")).from(sourceOrigin),
    u32("size", TR("File size")).is(Meaning::FileSize).from(sourceOrigin),
    choice("ip", TR("Address"), "@addresses", ips),
    u32("port", TR("Port"), TR("In the low word")).is(Meaning::Port).plausible(Severity::Warning).from(sourceOrigin),
    choice("supernode_ip", TR("Supernode"), "@addresses", supernodes),
    u32("supernode_port", TR("Supernode port")).is(Meaning::Port).plausible(Severity::Warning).from(sourceOrigin),
    text("user", TR("User name"), TR("Ends at the NUL; what follows is random filler, kept byte for byte"))
        .bytes(69).is(Meaning::Name).from(sourceOrigin),
    u32("kbps", TR("Speed"), TR("kbit/s")).is(Meaning::Bitrate).from(sourceOrigin),
    time("kbps_time", TR("Speed measured")).from(sourceOrigin),
    u32("unknown1", TR("Unknown 1")).is(Meaning::Unknown).from("FJ"),
    u32("group", TR("Source group?")).likely("FJ"),
    u32("retry", TR("Retries?")).likely("FJ"),
    u32("unknown2", TR("Unknown 2")).is(Meaning::Unknown).equals(0).from("FJ"),
    u8("unknown3", TR("Unknown 3")).is(Meaning::Unknown).equals(0).from("FJ"),
    u8("unknown4", TR("Unknown 4"), TR("Perhaps an end mark")).is(Meaning::Unknown).equals(1).from("FJ"),
};
constexpr Layout sourceLayout{"source", sourceFields};
static_assert(isWellFormed(sourceLayout));
constexpr Field source = group("source", TR("Source"), sourceLayout);

// --- Ranges ---------------------------------------------------------------------------------------------------------

constexpr Field rangeSize = u32("size", TR("Size"), TR("Bytes")).likely("FJ W");
constexpr Field rangeEnd = u32("end", TR("End"), TR("Offset behind the last byte")).is(Meaning::Offset).guess("DV");
constexpr Case rangeSizes[] = {{0, {}, &rangeSize}, {1, {}, &rangeEnd}};
constexpr Field rangeFields[] = {
    u32("start", TR("Start"), TR("Offset in the file")).is(Meaning::Offset).from("FJ DV"),
    choice("size", TR("Size"), "@ranges", rangeSizes),
};
constexpr Layout rangeLayout{"range", rangeFields};
static_assert(isWellFormed(rangeLayout));
constexpr Field completedRange = group("range", TR("Completed part"), rangeLayout);
constexpr Field stateRange = group("range", TR("Part in work"), rangeLayout);

constexpr Field fullRangeFields[] = {
    u32("first", TR("Start"), TR("0; 0xFFFFFFFF while nothing has been downloaded")).likely("FJ W"),
    u32("size", TR("File size"), TR("Of the whole file; 1 in files made by sig2dat")).is(Meaning::FileSize).likely("FJ W"),
};
constexpr Layout fullRangeLayout{"full_range", fullRangeFields};

constexpr Field unknownFields[] = {
    u32("first", TR("First number")).is(Meaning::Unknown).equals(0xFFFFFFFF).strict().from("FJ DV"),
    u32("second", TR("Second number")).is(Meaning::Unknown).equals(0).from("FJ DV"),
};
constexpr Layout unknownLayout{"unknown1", unknownFields};

// --- Appendix -------------------------------------------------------------------------------------------------------

constexpr Field appendixFields[] = {
    u32("state", TR("State"), TR("0 and 1 are certain; 2 to 4 were seen and are not understood"))
        .named(states).within(0, HighestState).strict().from("FJ DV"),
    count("source_count", TR("Number of sources")).within(0, MostSources).strict().from("FJ DV"),
    list("sources", TR("Sources"), source, TR("Computers that had the file")).counted("source_count"),
    count("tag_count", TR("Number of tags")).within(0, 4096).strict().from("FJ DV"),
    list("tags", TR("Tags"), tagField, TR("What the network knew about the file")).counted("tag_count"),
    time("start_time", TR("Started"), TR("Of the job or of its search result")).likely("FJ"),
    group("unknown1", TR("Unknown"), unknownLayout),
    ansiz("local_path", TR("Path when complete"), TR("Where the file goes when it is complete")).is(Meaning::Path).from("FJ DV"),
    time("unknown_time", TR("Unknown time"), TR("0 or a time")).is(Meaning::Time).from("FJ"),
    u32("unknown2", TR("Unknown")).is(Meaning::Unknown).equals(1).from("FJ"),
    count("completed_count", TR("Number of completed parts")).from("FJ DV"),
    list("completed", TR("Completed parts"), completedRange).counted("completed_count"),
    group("full_range", TR("Full range"), fullRangeLayout),
    u8("range_shift", TR("Range shift")).is(Meaning::Unknown).equals(0).from("FJ DV"),
    list("range_states", TR("Parts in work"), stateRange,
         TR("Pairs up to the first whose second number is 0; some files end without any")).untilZero().likely("FJ DV"),
};
constexpr Layout appendixLayout{"appendix", appendixFields};
static_assert(isWellFormed(appendixLayout));

// --- Trailer --------------------------------------------------------------------------------------------------------

constexpr Field trailerFields[] = {
    literal("mark", "KAZA").from("FJ DV"),
    u16("size", TR("Appendix size"), TR("Bytes from the state up to the mark")).is(Meaning::Length).from("FJ DV"),
    u32("checksum", TR("Appendix checksum"), TR("CRC-32/JAMCRC over the appendix"))
        .is(Meaning::Checksum).sums({"appendix", appendixSums}).likely("W"),
};
constexpr Layout trailerLayout{"trailer", trailerFields};

constexpr Field rootFields[] = {
    blob("data", TR("File data"), TR("At its final place; received or not yet received")).is(Meaning::Payload),
    group("appendix", TR("Appendix"), appendixLayout, TR("State of the job")).sized("trailer.size"),
    group("trailer", TR("Trailer"), trailerLayout),
};
constexpr Layout rootLayout{"kazaa.dat", rootFields, true};
static_assert(isWellFormed(rootLayout));
constexpr Field root = group("", TR("Partial download"), rootLayout);

// --- Format ---------------------------------------------------------------------------------------------------------

constexpr Rival::Reading rangeReadings[] = {{"sizes", TR("start and size")}, {"ends", TR("start and end")}};
constexpr Rival::Reading addressReadings[] = {{"last-first", TR("first octet stored last")},
                                              {"first-first", TR("first octet stored first")}};
constexpr Rival rivals[] = {
    {"ranges", TR("Completed parts are"), "completed", rangeReadings, Trust::Likely},
    {"addresses", TR("Addresses have their"), "sources", addressReadings, Trust::Likely},
};
constexpr Rule rules[] = {{checkTags},      {checkRanges},     {checkAgreement}, {checkRepeatedAppendix},
                          {checkTextMode}, {checkCompletion}};
constexpr Str globs[] = {"download*.dat", "~*.dat"};

} // namespace

const Field &appendixField = rootFields[1];

extern constexpr Format kazaaDat{
    "kazaa.dat", TR("Partial download"), TR("File data, the state of the job, and a trailer with a checksum"), globs, &root,
    rivals, rules};

} // namespace ft
