<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HashWindows</name>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n hash window: %1</numerusform>
            <numerusform>%n hash windows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HashWords</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>seen %n minute before</numerusform>
            <numerusform>seen %n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>and %n more country</numerusform>
            <numerusform>and %n more countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeCharts</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>%n file will be opened</numerusform>
            <numerusform>%n files will be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>%n folder will be opened</numerusform>
            <numerusform>%n folders will be opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n range</numerusform>
            <numerusform>%n ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n line was no range and is passed over</numerusform>
            <numerusform>%n lines were no ranges and are passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n node has a name and no address, and is left out</numerusform>
            <numerusform>%n nodes have a name and no address, and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 of %n byte</numerusform>
            <numerusform>%1 of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>%n number is needed.</numerusform>
            <numerusform>%n numbers are needed, with commas between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 always has %n byte.</numerusform>
            <numerusform>%1 always has %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>also in %1, and %n more</numerusform>
            <numerusform>also in %1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>%n more country</numerusform>
            <numerusform>%n more countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n download. Choose what shall change.</numerusform>
            <numerusform>%n downloads. Choose what shall change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n open file was changed and waits to be saved.</numerusform>
            <numerusform>%n open files were changed and wait to be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n file is as it was.</numerusform>
            <numerusform>%n files are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n file failed.</numerusform>
            <numerusform>%n files failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n file was left as it is.</numerusform>
            <numerusform>%n files were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n file changes.</numerusform>
            <numerusform>%n files change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n file cannot be changed as asked.</numerusform>
            <numerusform>%n files cannot be changed as asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>Nothing changes in %n download.</numerusform>
            <numerusform>Nothing changes in %n downloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>&amp;Change %n file</numerusform>
            <numerusform>&amp;Change %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n stretch differs.</numerusform>
            <numerusform>%n stretches differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CollectionPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln recovered record</numerusform>
            <numerusform>%Ln recovered records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln other file</numerusform>
            <numerusform>%Ln other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln file could not be read: %1</numerusform>
            <numerusform>%Ln files could not be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln open file names no shared file.</numerusform>
            <numerusform>%Ln open files name no shared file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>%Ln file of that folder could not be read.</numerusform>
            <numerusform>%Ln files of that folder could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln file named</numerusform>
            <numerusform>%Ln files named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln different content</numerusform>
            <numerusform>%Ln different contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln of them named more than once</numerusform>
            <numerusform>%Ln of them named more than once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ComparisonModel</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Stopped. There may be better repairs than the %n that was found.</numerusform>
            <numerusform>Stopped. There may be better repairs than the %n that were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>%n way to repair it was found.</numerusform>
            <numerusform>%n ways to repair it were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n file could not be unpacked. %1</numerusform>
            <numerusform>%n files could not be unpacked. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>More than %n row is not removed at once.</numerusform>
            <numerusform>More than %n rows are not removed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n finished range, %1.</numerusform>
            <numerusform>%n finished ranges, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n finished range, %1 of %2.</numerusform>
            <numerusform>%n finished ranges, %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FilteredTable</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 warning</numerusform>
            <numerusform>%1 warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 note</numerusform>
            <numerusform>%1 notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n download could not be finished; the list says why.</numerusform>
            <numerusform>%n downloads could not be finished; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Repair all that is &amp;proved: %n file</numerusform>
            <numerusform>Repair all that is &amp;proved: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Repair what agrees with the &amp;structure too: %n file</numerusform>
            <numerusform>Repair what agrees with the &amp;structure too: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>same hash as %n other</numerusform>
            <numerusform>same hash as %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Writing %n file</numerusform>
            <numerusform>Writing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n file repaired.</numerusform>
            <numerusform>%n files repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>%1 of %n file repaired.</numerusform>
            <numerusform>%1 of %n files repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>repaired; %n finding remains</numerusform>
            <numerusform>repaired; %n findings remain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a known kind</source>
        <translation>
            <numerusform>%n of a known kind</numerusform>
            <numerusform>%n of a known kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Something is wrong with %n file.</numerusform>
            <numerusform>Something is wrong with %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n file extracted.</numerusform>
            <numerusform>%n files extracted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n file not: %1</numerusform>
            <numerusform>%n files not, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Looking at %1: %2 of %n file.</numerusform>
            <numerusform>Looking at %1: %2 of %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Stopped: nobody has looked at %n file.</numerusform>
            <numerusform>Stopped: nobody has looked at %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>The repair of %n file can be proved.</numerusform>
            <numerusform>The repair of %n files can be proved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>The repair of %n file agrees with the structure, which proves less.</numerusform>
            <numerusform>The repair of %n files agrees with the structure, which proves less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>For %n file there is only a guess: open it by itself.</numerusform>
            <numerusform>For %n files there are only guesses: open these one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n file, up to %1; gaps take no room. The files stay as they are.</numerusform>
            <numerusform>%n files, up to %1; gaps take no room. The files stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>They disagree at %n place.</numerusform>
            <numerusform>They disagree at %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>The hash decides %n of them.</numerusform>
            <numerusform>The hash decides %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n selected</numerusform>
            <numerusform>%1 · %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n selected.</numerusform>
            <numerusform>%1. %n selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n of %1 nodes selected</numerusform>
            <numerusform>%n of %1 nodes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 is read: %n file.</numerusform>
            <numerusform>%1 is read: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n older record with a checksum that fits:</numerusform>
            <numerusform>%n older records with a checksum that fits:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::PlansPage</name>
    <message numerus="yes">
        <source>%n byte(s) change.</source>
        <translation>
            <numerusform>%n byte changes.</numerusform>
            <numerusform>%n bytes change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>%n finding remains.</numerusform>
            <numerusform>%n findings remain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>hash %1: %n window</numerusform>
            <numerusform>hash %1: %n windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 slot</numerusform>
            <numerusform>%1 slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 link</numerusform>
            <numerusform>%1 links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 empty</numerusform>
            <numerusform>%1 empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 damaged</numerusform>
            <numerusform>%1 damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 with left-overs</numerusform>
            <numerusform>%1 with left-overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln recovered</numerusform>
            <numerusform>%Ln recovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SaveListMenu</name>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n node was written to %1.</numerusform>
            <numerusform>%n nodes were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n has a name and no address, and is left out.</numerusform>
            <numerusform>%n have a name and no address, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n file found</numerusform>
            <numerusform>%n files found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Session</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Opening %n file...</numerusform>
            <numerusform>Opening %n files...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableExport</name>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 row was written to %2.</numerusform>
            <numerusform>%1 rows were written to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Save the changes to %n file?</numerusform>
            <numerusform>Save the changes to %n files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln more line is not listed here.</numerusform>
            <numerusform>%Ln more lines are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Report on %Ln file</numerusform>
            <numerusform>Report on %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Repair of %n file</numerusform>
            <numerusform>Repair of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 slot</numerusform>
            <numerusform>%1 slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 supernode</numerusform>
            <numerusform>%1 supernodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 link</numerusform>
            <numerusform>%1 links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>text</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
