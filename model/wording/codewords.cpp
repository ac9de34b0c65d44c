// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"

#include <iterator>

namespace ft {

namespace {

constexpr CodeWords table[] = {
    {Code::ValueUnexpected, Unit::Number, QT_TRANSLATE_NOOP("finding", "unexpected value"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The value is {found}, where {expected} was expected[ ({detail})]."),
     QT_TRANSLATE_NOOP("finding", "A field that holds the same value in every file we know holds another one here. "
                                  "That need not be damage: a program we do not know may have written it. The value "
                                  "is kept as it is.")},
    {Code::ValueOutOfRange, Unit::Number, QT_TRANSLATE_NOOP("finding", "value out of range"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]{found} is outside of what this value can be; the highest is "
                                  "{expected}."),
     QT_TRANSLATE_NOOP("finding", "A number lies outside of what its meaning allows, such as a load of more than "
                                  "100 percent. Either the number is damaged, or the bytes around it are not what "
                                  "they seem.")},
    {Code::AddressImpossible, Unit::Address, QT_TRANSLATE_NOOP("finding", "impossible address"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]No computer on the internet can have the address {found}."),
     QT_TRANSLATE_NOOP("finding", "The address belongs to a private, reserved or multicast network. Programs that "
                                  "make downloads up from a link write such an address on purpose; elsewhere it "
                                  "points to damage, or to a node behind a router.")},
    {Code::PortImpossible, Unit::Number, QT_TRANSLATE_NOOP("finding", "impossible port"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535."),
     QT_TRANSLATE_NOOP("finding", "A port is a 16-bit number. In a download file it takes four bytes, so that a "
                                  "larger number shows damage.")},
    {Code::TimeImplausible, Unit::Time, QT_TRANSLATE_NOOP("finding", "implausible time"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The time {found} lies outside the years of the network."),
     QT_TRANSLATE_NOOP("finding", "FastTrack lived from 2001 on. A time before that, or long after, points to a "
                                  "wrong clock, to damage, or to a field that is no time at all.")},
    {Code::NumberMalformed, Unit::Number, QT_TRANSLATE_NOOP("finding", "malformed number"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]No number can be read here[; the text is “{detail}”]."),
     QT_TRANSLATE_NOOP("finding", "A place for digits holds something else, or more digits than a number can have.")},
    {Code::MagicMissing, Unit::Number, QT_TRANSLATE_NOOP("finding", "mark missing"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The mark that identifies this part is not there[; “{detail}” was "
                                  "expected]."),
     QT_TRANSLATE_NOOP("finding", "Fixed bytes that identify the file or one of its parts are missing. What follows "
                                  "is read all the same, and may be wrong.")},
    {Code::Truncated, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "cut off"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed "
                                  "contents ({detail}) end too early]."),
     QT_TRANSLATE_NOOP("finding", "The file, or the part around the field, ends before the field does. The missing "
                                  "bytes are lost unless another copy has them.")},
    {Code::CountTooLarge, Unit::Number, QT_TRANSLATE_NOOP("finding", "count too large"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The count says {found}, but {expected} is the most that fits."),
     QT_TRANSLATE_NOOP("finding", "A list cannot have as many elements as its count says. As many as fit are read; "
                                  "the count can be corrected.")},
    {Code::LengthTooLarge, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "length too large"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The length says {found}, but there is room for {expected} only."),
     QT_TRANSLATE_NOOP("finding", "A length reaches beyond the part around it. What is there is read; the length "
                                  "can be corrected.")},
    {Code::BytesLeftOver, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "bytes left over"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]No field is known for {found} at {offset}."),
     QT_TRANSLATE_NOOP("finding", "Bytes remain where the format knows none. They are kept. A wrong count before "
                                  "them is a common reason.")},
    {Code::ListRemainder, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "incomplete last entry"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The list ends with {found}; a whole entry has {expected}."),
     QT_TRANSLATE_NOOP("finding", "All entries of this list have the same size, and its length is no multiple of "
                                  "it. The list was cut off, or something was put into it.")},
    {Code::TextUnterminated, Unit::Number, QT_TRANSLATE_NOOP("finding", "text without end"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The text has no end mark within its part."),
     QT_TRANSLATE_NOOP("finding", "A text ends with a zero byte. Without one it runs into whatever follows, so that "
                                  "the fields behind it may be wrong.")},
    {Code::TextNotInCodePage, Unit::Number, QT_TRANSLATE_NOOP("finding", "characters not in the code page"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]Some bytes of this text are no characters in {codepage}. Another code "
                                  "page may show it rightly."),
     QT_TRANSLATE_NOOP("finding", "The files do not say in which code page their texts were written. Choose the one "
                                  "of the country the file comes from. The bytes stay as they are.")},
    {Code::BudgetReached, Unit::Number, QT_TRANSLATE_NOOP("finding", "not read to the end"),
     QT_TRANSLATE_NOOP("finding", "[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} "
                                  "on nothing is read: there is a limit to what one file may take."),
     QT_TRANSLATE_NOOP("finding", "There is a limit to the fields of one file and to the size of what is unpacked, "
                                  "so that a damaged count or a malicious archive cannot fill the memory. No file "
                                  "of the network that we know reaches it.")},
    {Code::MoreFindings, Unit::Number, QT_TRANSLATE_NOOP("finding", "more findings"),
     QT_TRANSLATE_NOOP("finding", "More findings that are not listed: {found}."),
     QT_TRANSLATE_NOOP("finding", "A badly damaged file has more findings than anyone reads. The first ones are "
                                  "listed, the others counted.")},
    {Code::BytesUnreadable, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "unreadable bytes"),
     QT_TRANSLATE_NOOP("finding", "[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents "
                                  "({detail}) could not be unpacked any further. ]The medium is damaged, or the "
                                  "file is."),
     QT_TRANSLATE_NOOP("finding", "The system did not give these bytes: a scratched disc, a lost network drive, or "
                                  "a file that became shorter while it was open. Copy the file to a sound disk and "
                                  "try again.")},
    {Code::FileEmpty, Unit::Number, QT_TRANSLATE_NOOP("finding", "empty file"),
     QT_TRANSLATE_NOOP("finding", "The file is empty. There is nothing to read."),
     QT_TRANSLATE_NOOP("finding", "The file has no bytes at all. It was created and never written, or its contents "
                                  "were lost.")},
    {Code::ReadingChosen, Unit::Number, QT_TRANSLATE_NOOP("finding", "one of several readings"),
     QT_TRANSLATE_NOOP("finding", "{detail}; another reading is possible."),
     QT_TRANSLATE_NOOP("finding", "The format is only half known here, and there are two or more ways to read it. "
                                  "The one that the contents speak for was taken; you can choose another.")},
    {Code::ChecksumMismatch, Unit::Hex, QT_TRANSLATE_NOOP("finding", "wrong checksum"),
     QT_TRANSLATE_NOOP("finding", "The stored checksum is {found}, the contents give {expected}. At least one byte "
                                  "was changed."),
     QT_TRANSLATE_NOOP("finding", "The checksum covers the whole description at the end of a partial download. "
                                  "Where it differs, the description was changed after it was written, or the "
                                  "checksum itself was. The file is read all the same.")},
    {Code::ChecksumForm, Unit::Hex, QT_TRANSLATE_NOOP("finding", "other form of checksum"),
     QT_TRANSLATE_NOOP("finding", "The checksum {found} fits, in a form that few files have[: {detail}]."),
     QT_TRANSLATE_NOOP("finding", "Files differ in how the checksum is made: with or without a final inversion, and "
                                  "from which byte on. This one agrees in another form than the usual one.")},
    {Code::SizeWrong, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "wrong size of the description"),
     QT_TRANSLATE_NOOP("finding", "The trailer says that the description of the download has {found}; it has "
                                  "{expected}."),
     QT_TRANSLATE_NOOP("finding", "The trailer counts the bytes of the description before it. With the wrong count "
                                  "the description would be looked for in the wrong place; it was found by its "
                                  "shape.")},
    {Code::MarkDamaged, Unit::Number, QT_TRANSLATE_NOOP("finding", "damaged mark"),
     QT_TRANSLATE_NOOP("finding", "The mark “KAZA” before the end of the file is damaged; the trailer was "
                                  "recognised by what surrounds it."),
     QT_TRANSLATE_NOOP("finding", "Each partial download ends with the mark KAZA, the size of the description and "
                                  "its checksum. The mark is damaged, the rest agrees.")},
    {Code::JunkAtEnd, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "bytes behind the end"),
     QT_TRANSLATE_NOOP("finding", "[Behind the end of the download, from {offset} on, lies something else: "
                                  "{found}.][Something follows the packed contents ({detail}).] That does not "
                                  "belong to the file."),
     QT_TRANSLATE_NOOP("finding", "Bytes were added to the file: rest of a disk cluster, padding of a copy program, "
                                  "or something attached. The download before them is whole.")},
    {Code::TrailerMissing, Unit::Number, QT_TRANSLATE_NOOP("finding", "trailer missing"),
     QT_TRANSLATE_NOOP("finding", "The trailer that ends every partial download is not there. The end of the file "
                                  "was cut off or overwritten."),
     QT_TRANSLATE_NOOP("finding", "Without its last ten bytes the program that wrote the file would not recognise "
                                  "it. What was found of the description is shown.")},
    {Code::AppendixMissing, Unit::Number, QT_TRANSLATE_NOOP("finding", "description missing"),
     QT_TRANSLATE_NOOP("finding", "No description of the download was found. Only its data is there."),
     QT_TRANSLATE_NOOP("finding", "Sources, hash, name and the list of completed parts are stored behind the data. "
                                  "Here they are gone; an older copy inside the data, a database of shared files or "
                                  "a link can bring some of it back.")},
    {Code::AppendixRepeated, Unit::Offset, QT_TRANSLATE_NOOP("finding", "older description inside the data"),
     QT_TRANSLATE_NOOP("finding", "An older description of the download lies at {offset}."),
     QT_TRANSLATE_NOOP("finding", "A growing download writes its description again further behind, and the older "
                                  "one stays until data overwrites it. Where this one lies, data is still missing, "
                                  "or the list of completed parts is wrong.")},
    {Code::AppendixUnreadable, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "description unreadable"),
     QT_TRANSLATE_NOOP("finding", "The description of the download cannot be read as a whole[ ({detail})]. What "
                                  "could be recognised is shown."),
     QT_TRANSLATE_NOOP("finding", "The description begins or ends in the wrong place, or its contents were "
                                  "overwritten. What was recognised by its shape is shown.")},
    {Code::TextModeTransfer, Unit::Number, QT_TRANSLATE_NOOP("finding", "sent as text"),
     QT_TRANSLATE_NOOP("finding", "The file was sent or copied as if it were text: all of the first {found} line "
                                  "feeds in its data follow a carriage return."),
     QT_TRANSLATE_NOOP("finding", "A transfer in text mode puts a carriage return before each line feed, or stops "
                                  "at the first end-of-text byte. The first can be undone and proved by the "
                                  "checksum; what is lost by the second is lost.")},
    {Code::RangesOverlap, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "parts overlap"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This part begins at {found}, before the one that precedes it ends at "
                                  "{expected}."),
     QT_TRANSLATE_NOOP("finding", "A byte is listed as completed twice. The parts can be joined without loss.")},
    {Code::RangesUnsorted, Unit::Number, QT_TRANSLATE_NOOP("finding", "parts out of order"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This part begins at {found}, before the one that precedes it in the "
                                  "list, at {expected}."),
     QT_TRANSLATE_NOOP("finding", "The list of completed parts is usually sorted. It can be sorted without loss.")},
    {Code::RangeBeyondFile, Unit::Number, QT_TRANSLATE_NOOP("finding", "part beyond the end"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This part ends at {found}, but the complete file has {expected} "
                                  "bytes."),
     QT_TRANSLATE_NOOP("finding", "A completed part reaches beyond the end of the complete file. One of the two "
                                  "numbers is damaged.")},
    {Code::RangeBeyondData, Unit::Number, QT_TRANSLATE_NOOP("finding", "part without data"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This part ends at {found}, but data is there only up to {expected}."),
     QT_TRANSLATE_NOOP("finding", "A part is listed as completed, and the file ends before it. The data was cut "
                                  "off, or the list is wrong. What lies beyond the data counts as missing.")},
    {Code::HashesDiffer, Unit::Number, QT_TRANSLATE_NOOP("finding", "hashes differ"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This hash is not the one that {expected} of {found} sources and tags "
                                  "give."),
     QT_TRANSLATE_NOOP("finding", "All sources and the hash tag of a download name the same contents. Where one "
                                  "differs it is damaged, or it belongs to another file.")},
    {Code::SizesDiffer, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "sizes differ"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The size is given as {found}, elsewhere as {expected}."),
     QT_TRANSLATE_NOOP("finding", "All sources of a download name the same size of the complete file. Where one "
                                  "differs it is damaged, or it belongs to another file.")},
    {Code::FileIdMismatch, Unit::Number, QT_TRANSLATE_NOOP("finding", "file id does not fit"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is "
                                  "damaged."),
     QT_TRANSLATE_NOOP("finding", "The file id is a short checksum of the content hash. Where they disagree, one of "
                                  "them is damaged.")},
    {Code::HashContradictsSize, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "hash and size disagree"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This hash belongs to a file of {expected}; the download has {found}."),
     QT_TRANSLATE_NOOP("finding", "The hash of a file of up to 300 KiB contains its size. Where it names another one, "
                                  "the hash or the size is damaged.")},
    {Code::HeadContradictsHash, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "data contradicts the hash"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The first {found} of the data are all there, and contradict this hash."),
     QT_TRANSLATE_NOOP("finding", "The beginning of a file can be judged alone: its MD5 is part of the content hash. "
                                  "Where it contradicts, the data is damaged or belongs to another file, or the hash "
                                  "does. A hash that other sources give and that agrees speaks for the data.")},
    {Code::WindowsContradictHash, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "windows contradict the hash"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers "
                                  "further on contradict it together."),
     QT_TRANSLATE_NOOP("finding", "Behind the first 300 KiB the content hash covers single stretches of the file, and has "
                                  "one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; "
                                  "which one cannot be told.")},
    {Code::HashVariant, Unit::Number, QT_TRANSLATE_NOOP("finding", "variant of the hash"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This hash was made by another rule than that of the network ({detail})."),
     QT_TRANSLATE_NOOP("finding", "Some programs made content hashes differently: “loose” hashes one stretch more, "
                                  "“head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as "
                                  "far as such a hash reaches, but the network knows the file by another one.")},
    {Code::DownloadComplete, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "download complete"),
     QT_TRANSLATE_NOOP("finding", "All {expected} of the file are there. The download is complete, only its name "
                                  "was never changed."),
     QT_TRANSLATE_NOOP("finding", "All parts are listed as completed, yet the description still hangs on the file. "
                                  "A known error of the program left such files behind.")},
    {Code::TagUnknown, Unit::Number, QT_TRANSLATE_NOOP("finding", "unknown tag"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]Nobody knows what tag {found} means. Its bytes are kept."),
     QT_TRANSLATE_NOOP("finding", "Tags carry facts about the file. Some of their numbers were never explained; "
                                  "they are shown as number, text or bytes by their shape.")},
    {Code::TagMalformed, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "malformed tag"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The value of tag {found} has another size than this tag should have."),
     QT_TRANSLATE_NOOP("finding", "A tag of known meaning holds a value of another shape, such as a number of three "
                                  "bytes. It is shown as bytes.")},
    {Code::SlotDamaged, Unit::Number, QT_TRANSLATE_NOOP("finding", "damaged slot"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around "
                                  "it are not affected."),
     QT_TRANSLATE_NOOP("finding", "The database consists of slots of one size, each with a mark at its start. In "
                                  "this one the mark is damaged, or its record is longer than the slot.")},
    {Code::SlotsShifted, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "slots shifted"),
     QT_TRANSLATE_NOOP("finding", "From {offset} on the slots lie {found} beside their places."),
     QT_TRANSLATE_NOOP("finding", "Bytes were lost or put in, so that the slots behind no longer begin where they "
                                  "should. They are found by their marks.")},
    {Code::LeftOverRecord, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "rest of an earlier record"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]Behind the record lies the rest of a longer, earlier one ({size})."),
     QT_TRANSLATE_NOOP("finding", "A shorter record written over a longer one leaves its end behind. Whole tags in "
                                  "it can still be read.")},
    {Code::EntryImplausible, Unit::Number, QT_TRANSLATE_NOOP("finding", "implausible entry"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]This entry can hardly be a node of the network[: {detail}]."),
     QT_TRANSLATE_NOOP("finding", "Address, port, load and time of the entry do not go together. The entry is "
                                  "damaged, or the list is of another kind than it was read as.")},
    {Code::EntryDuplicate, Unit::Number, QT_TRANSLATE_NOOP("finding", "entry given twice"),
     QT_TRANSLATE_NOOP("finding", "[{place}: ]The same node is listed before, as entry {found}."),
     QT_TRANSLATE_NOOP("finding", "A node stands in the list more than once.")},
    {Code::LineDamaged, Unit::Number, QT_TRANSLATE_NOOP("finding", "damaged line"),
     QT_TRANSLATE_NOOP("finding", "This line at {offset} cannot be read[: “{detail}”]. The others are "
                                  "not affected."),
     QT_TRANSLATE_NOOP("finding", "A line of the list has not the shape that lines of this format have. It is "
                                  "skipped and kept.")},
    {Code::ContentDecompressed, Unit::ByteCount, QT_TRANSLATE_NOOP("finding", "unpacked"),
     QT_TRANSLATE_NOOP("finding", "The file is compressed[ ({detail})]. Its contents of {found} are shown; all "
                                  "offsets are within them."),
     QT_TRANSLATE_NOOP("finding", "A compressed file is unpacked in memory and read as what is inside. The file "
                                  "itself stays as it is.")},
    {Code::NameDisagrees, Unit::Number, QT_TRANSLATE_NOOP("finding", "name and contents disagree"),
     QT_TRANSLATE_NOOP("finding", "By its name the file would be something else[: {detail}]."),
     QT_TRANSLATE_NOOP("finding", "What a file is, is decided by its contents. Its name speaks for another kind "
                                  "here.")},
    {Code::OtherProgram, Unit::Number, QT_TRANSLATE_NOOP("finding", "file of another program"),
     QT_TRANSLATE_NOOP("finding", "The file belongs to another program[: {detail}]."),
     QT_TRANSLATE_NOOP("finding", "Other programs used the same kind of container. What is known of it is shown.")},
    {Code::NothingRelevant, Unit::Number, QT_TRANSLATE_NOOP("finding", "nothing of FastTrack"),
     QT_TRANSLATE_NOOP("finding", "Nothing of FastTrack was found in it[ ({detail})]."),
     QT_TRANSLATE_NOOP("finding", "The file is of a kind that can hold traces of the network, such as a registry "
                                  "file, and was searched; this one has none.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (table[i].code != static_cast<Code>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row per code, in the order of FT_CODES");
static_assert(std::size(table) == static_cast<std::size_t>(Code::NothingRelevant) + 1);

} // namespace

const CodeWords &wordsOf(Code code)
{
    return table[static_cast<std::size_t>(code)];
}

} // namespace ft
