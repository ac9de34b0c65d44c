<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never looked at by the hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HashWords</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte agrees with the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Shows what the FastTrack network left on disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km at %2°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supernode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeCharts</name>
    <message>
        <source>%1 without %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 – 49 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 – 74 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 – 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supernode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South America</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3 – %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangesPainter</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairClue</name>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, number of sources</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job lists nothing as received; if it is damaged, repair it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name and all numbered ones are taken in that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this job does not say how large its file is; repair it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete: %1 of %2 bytes are missing; merge it with another partial or fill it from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record needs slots of %1 bytes, as those of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last slot is cut off; repair it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job needs a hash and a size of up to 4 GiB - 1; this link does not say both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name “%1” cannot be written in %2; choose another code page with --codepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no partial download that could be read whole; repair it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another size than %1, so it is another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another hash than %1, so it is another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says that this is the same file as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing of what is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{place}: ]This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supernode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First data block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGEDIT4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 5.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text written by the Windows registry editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ArchiveExtraction</name>
    <message>
        <source>The folder for it cannot be made, or leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>Restore from a &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none beside the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChartOutput</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a chart, its count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChartView</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>title of a chart, a step, its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, with Shift over several. Return filters by them, Escape takes the filter back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ComparisonModel</name>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Repair...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By evidence (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FilteredTable</name>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FindingsModel</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received, %2 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of a known kind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nsert Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C &amp;Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Bytes to the Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal Offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::LibraryModel</name>
    <message>
        <source>%1 complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::MapMarkButton</name>
    <message>
        <source>Show or hide these nodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::NotesModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, text, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::OrderForm</name>
    <message>
        <source>&amp;Path when complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PlanCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PlansPage</name>
    <message numerus="yes">
        <source>%n byte(s) change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::PreviewTable</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RangesModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a time that is hardly meant</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with left-overs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RepairList</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>%1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 far from these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::SaveListMenu</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KZN...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the hive to copy; it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::Session</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::TableExport</name>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TargetPage</name>
    <message>
        <source>%1 (%2)%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View &gt; Open as: what does not fit becomes a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::VerdictFilter</name>
    <message>
        <source>%1 %2</source>
        <comment>verdict, count of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ft::ZoomButtons</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one bit of the byte at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the byte at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>the folder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, the system&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write of this file was interrupted before it changed a byte. It can be finished or dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Its contents were not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Its contents were not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
