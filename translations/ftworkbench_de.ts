<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Dateien öffnen. In ihnen wird nichts verändert</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>&amp;Ordner öffnen...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Alles auflisten, was in einem Ordner und darunter liegt</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>Bei&amp;spiele ansehen</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Einige kleine Dateien zum Umsehen</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>&amp;Link aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Ein kopierter sig2dat- oder Magnet-Link</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Die Änderungen in die Datei schreiben</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>&amp;Kopie speichern...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Was gezeigt wird, in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>Auf den gespeicherten Stand &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Alle nicht gespeicherten Änderungen zurücknehmen. Lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Die Stelle markieren, die Sie ansehen, und eine Zeile dazu schreiben. Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Änderungen zulassen</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Dateien sind schreibgeschützt, bis dies eingeschaltet wird; die Datei selbst ändert sich beim Speichern</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>N&amp;ur ändern, was ich eingebe</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Anzahlen, Längen und Prüfsummen bleiben, wie sie sind, ob richtig oder falsch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>Wohin Sie zuvor gesehen haben</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Gehe zu...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Ein Offset oder der Pfad eines Feldes</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>V&amp;origer Befund</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Reparieren...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Ansehen, was sich gegen die Schäden tun lässt</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Viele Dateien ändern...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Ein anderer Pfad, ein anderer Zustand, weniger Quellen für viele Downloads auf einmal</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Protokoll...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Was mit dieser Datei geschah, seit sie geöffnet wurde</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Nächste &amp;Datei</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Vorige Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Bef&amp;unde</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>B&amp;ytes</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Dezimale Offsets</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Offsets als 238100 statt 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Zeiten in der Zone dieses Rechners statt in UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;Über FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>Ortsze&amp;it</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>&amp;Werte wie gespeichert</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Zahlen, wie die Datei sie enthält: ohne Namen, Einheiten und Datum</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Fertigstellen...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Aus vollständigen Downloads die Dateien machen, die sie werden sollten</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>Downloads &amp;zusammenführen...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Zusammensetzen, was mehrere Downloads einer Datei empfangen haben</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>&amp;Lücken füllen...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Was fehlt, aus einer vollständigen Kopie nehmen</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Neuer Download aus Link...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Einen Download von dem anlegen, was ein Link oder ein Datensatz sagt</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>&amp;Herausholen, was da ist...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Aus einem Download herausholen, was er empfangen hat</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Zu Papier oder in ein PDF bringen, worauf die Tastatur gerichtet ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Tastenkürzel...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Andere Tasten für das, was die Menüs bieten</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Codepage, Zeiten, Ordner, Erscheinungsbild</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>&amp;Alles durchsuchen...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Einen Teil des Namens eines Befehls, eines Dokuments, eines Feldes oder eines Befundes eingeben</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>&amp;Bericht schreiben...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Was in dem gefunden wurde, was gezeigt wird, mit dem SHA-256 jeder Datei, als Seite, PDF oder JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>Bündel &amp;speichern...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>Was gezeigt wird, als eine Zip-Datei: die Dateien, ein Bericht über sie, Notizen und Protokolle</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>Die Seite über das, worauf die Tastatur gerichtet ist</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Ein Rundgang durch die Beispiele</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Etwas anklicken, um darüber zu lesen</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Felder, die sich ändern</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>vorhanden, nicht aufgeführt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>aufgeführt, aber nicht da</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>überzählig</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>Schlussblock</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>Im Anhang als vollständig aufgeführt, und die Daten sind in dieser Datei.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>In dieser Datei sind Bytes, aber der Anhang führt sie nicht als vollständig auf. Es können spät eingetroffene Daten sein, Nullen oder was vorher auf der Platte stand.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Nicht empfangen: nicht aufgeführt, und diese Datei endet davor.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>Im Anhang als vollständig aufgeführt, aber die Daten dieser Datei enden davor.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>In dieser Datei, aber hinter dem Ende des Downloads oder hinter dem Schlussblock.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>Die eigenen Aufzeichnungen des Auftrags; sie rücken weiter, wenn die Daten wachsen.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>Die letzten zehn Bytes: Kennung, Größe und Prüfsumme des Anhangs.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland-Inseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvet-Insel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinseln</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer-Inseln</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guyana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>South Georgia und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Insel Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Cayman-Inseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomoninseln</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation>Die Datei hat sich geändert, seit sie angesehen wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>Der Ordner für die Kopie lässt sich nicht anlegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>Verknüpfung oder Gerät</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Es wird gezeigt und nie verfolgt.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Es führt zu %1. Es wird gezeigt und nie verfolgt.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>da, nicht beurteilt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>Der Hash sieht diese Bytes an, und sie stimmen mit ihm überein.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>Der Hash sieht diese Bytes an, und sie widersprechen ihm. Hinter den ersten 300 KiB teilen sich alle Fenster eine Prüfsumme: Mindestens eines ist falsch; welches, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>Der Hash sieht diese Bytes an, und sie sind da, aber ihre Prüfsumme gilt auch für Fenster, die fehlen.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>Der Hash sieht diese Bytes an, und sie wurden nicht empfangen.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erste %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>Fenster bei %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>never looked at by the hash</source>
        <translation>vom Hash nie angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n Hash-Fenster: %1</numerusform>
            <numerusform>%n Hash-Fenster: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>Hash-Fenster „%1“: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>Der Hash sieht %1&#xa0;% der Datei an. Seine Fenster: %2</translation>
    </message>
</context>
<context>
    <name>HashWords</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash.</source>
        <translation>Jedes Byte stimmt mit dem Hash überein.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Alles, was der Hash ansieht, stimmt überein.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>Der Anfang stimmt mit dem Hash überein.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>Der Anfang stimmt mit dem Hash überein, der Rest widerspricht ihm.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>Der Anfang widerspricht dem Hash.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>Es lässt sich nichts sagen: Der Anfang wurde nicht vollständig empfangen.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Ein anderer Inhalt oder ein Schaden in den ersten 300 KiB.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>Die Teile, die der kurze Hash ansieht, stimmen überein; der Schaden liegt dazwischen, wie der Hash über jedes Byte zeigt.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Mindestens einer der Teile hinter den ersten 300 KiB ist beschädigt. Sie teilen sich eine Prüfsumme; welcher es ist, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Durch Zufall geschieht das seltener als einmal in 10³⁸ Fällen.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Durch Zufall geschieht das bei den ersten 300 KiB seltener als einmal in 10³⁸ Fällen, beim Rest einmal in 4 294 967 296.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Bewiesen: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Für mehr nötig, aber nicht empfangen: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Da, aber nicht für sich zu beurteilen: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Vom Hash nie angesehen: %1. Das kann richtig oder falsch sein; dieser Hash kann es nicht sagen.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Wer diesen Hash gebildet hat, benutzte %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Kein Datensatz ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Wählen Sie einen in der Tabelle, um seinen Hash zu sehen.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Hier sind keine Daten.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Dies nennt eine Datei und enthält nichts von ihr. Öffnen Sie die Datei selbst oder einen angefangenen Download davon, um sie mit diesem Hash zu vergleichen.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>Dieser Download nennt keinen Hash.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Fügen Sie unten einen ein, um die Daten damit zu vergleichen.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Dies ist der Hash, den die Datei selbst ergibt.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Fügen Sie unten einen Hash oder einen Link ein, um die Datei damit zu vergleichen.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Die Daten werden gelesen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>Bevor alle Teile gelesen sind, lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>Das Lesen scheiterte bei Offset %1. Der Datenträger ist vielleicht beschädigt, oder die Datei hat sich inzwischen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Metadaten-Tag</numerusform>
            <numerusform>%n Metadaten-Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Shows what the FastTrack network left on disks.</source>
        <translation>Zeigt, was das FastTrack-Netz auf Datenträgern hinterlassen hat.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn schon eines offen ist.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Ein Fenster und die Dateien öffnen, auf der Standardausgabe berichten, enden.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Dateien und Ordner, die geöffnet werden.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Die Abschnittskarte eines angefangenen Downloads schreiben, SIZE Pixel breit: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Öffnen, was beim letzten Mal offen war.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Das Handbuch als Webseiten in einen Ordner schreiben, dann enden.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Code `%1`, in der Regel: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Alle Befunde](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Alles, was beim Lesen einer Datei bemerkt werden kann. Die Codes sind beständig: Sie stehen im JSON der Befehlszeile und in Skripten.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>Was eine Datei ist, entscheidet ihr Inhalt. Diese Arten sind bekannt:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 km at %2°</source>
        <translation>%1 km bei %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>Supernode</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>Indexknoten</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>Last %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher gesehen</numerusform>
            <numerusform>%n Minuten vorher gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>und %n weiteres Land</numerusform>
            <numerusform>und %n weitere Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>in 1 Land</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>in %1 Ländern</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>%1 Knoten %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 von %2 Knoten %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Keine Länder: Die Datenbank der Orte konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Länder nach einer Datenbank vom %1; sie können von denen aus der Zeit der Liste abweichen.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>Innerhalb eines Landes sind die Punkte nur verteilt; keiner ist ein bekannter Ort.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>NodeCharts</name>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n anderer</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Zuletzt gesehen (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Erdteile</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Netze von Anbietern (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Netze von Anbietern (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Ports; 1214 war Kazaas eigener</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>ein Port</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>Last (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>Last 0 – 24&#xa0;%</translation>
    </message>
    <message>
        <source>25 – 49 %</source>
        <translation>25 – 49&#xa0;%</translation>
    </message>
    <message>
        <source>50 – 74 %</source>
        <translation>50 – 74&#xa0;%</translation>
    </message>
    <message>
        <source>75 – 100 %</source>
        <translation>75 – 100&#xa0;%</translation>
    </message>
    <message>
        <source>load unknown</source>
        <translation>Last unbekannt</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>Supernode</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>Indexknoten</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>Klasse unbekannt</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>die neuesten 10 Minuten</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>bis 1 Stunde älter</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>bis 1 Tag</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>bis 1 Woche</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>private Adresse</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>hinter dem NAT eines Anbieters</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>dieser Rechner selbst</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>Link-Local-Adresse</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>für Beispiele reserviert</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>Multicast-Adresse</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>unmögliche Adresse</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>Rechnername oder Schaden</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>in mehreren Listen</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>in der Sperrliste</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht darin</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktika</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Südamerika</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>%1 und %2 werden geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>%n Datei wird geöffnet</numerusform>
            <numerusform>%n Dateien werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>%n Ordner wird geöffnet</numerusform>
            <numerusform>%n Ordner werden geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>Der Link wird gelesen</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Dies kann hier nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Ältere Datensätze</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>Die ersten %1 von %2 Zeilen. Ein Export schreibt alle.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>aufgeführt als %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3 – %4)</source>
        <translation>%1 – %2 (%3 – %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Offset %1</source>
        <translation>Offset %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>in den Zuständen der Bereiche genannt</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Empfangen ab %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Empfangen bis %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 mehr</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, Gesamtgröße unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>RangesPainter</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>RepairClue</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Link: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>Dies ist keine Datenbank (.dbb), kein Auftragszustand (.state) und kein Link.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Datenbank: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Auftragszustand: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Dieser Auftragszustand nennt keinen Hash oder keine Größe.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Dies ist kein Link und kein Hash.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Dieser Link sagt nicht, wie groß die Datei ist; ohne das lässt sich kein Auftrag daraus bauen.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Abgebrochen. Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Der Bericht kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Nicht erkannt.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>keine Reparatur gefunden</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>nichts falsch</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Sein Name und alle nummerierten sind in diesem Ordner vergeben.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>%1 more rows are not printed</source>
        <translation>%1 weitere Zeilen werden nicht gedruckt</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Es ist verschlüsselt. Entpacken Sie es zuerst mit seinem Passwort.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Es ist auf eine Weise gepackt, die dieses Programm nicht entpacken kann.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>Das Archiv ist darin abgeschnitten: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>Das Archiv ist hier beschädigt: Was folgt, lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Entpackt hat es eine andere Größe, als das Archiv sagt.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Die Prüfsumme ist falsch: Es ist nicht das, was gepackt wurde.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Es benutzt die Bytes einer anderen Datei des Archivs, wie Fallen es tun. Es wird nicht entpackt.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Es ist größer als das, was hier in den Speicher entpackt wird. Entpacken Sie es zuerst in einen Ordner.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Es würde auf das Tausendfache wachsen, wie Fallen und Füllbytes es tun. Es wird nicht entpackt.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Die Dateien davor sind so viel, wie aus einem Archiv entpackt wird. Entpacken Sie es zuerst in einen Ordner.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>Das Archiv enthält mehr Dateien, als sich auflisten lassen.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Ein Archiv wird in einem anderen geöffnet, aber nicht tiefer. Entpacken Sie zuerst das äußere.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>Der Datenträger gibt seine Bytes nicht her.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>Dies ist ein Ordner oder eine Verknüpfung; es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Dies ist kein Archiv.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>Das Archiv enthält keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>Die Datei ist beschädigt; reparieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>folgt: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>hat keinen Pfad</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>beginnt nicht mit %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>ist in der Codepage %1 nicht lesbar</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>eine bleibt, weil sie die Datei nennt</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>keine ist tot</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>keine Geschwindigkeit gemessen</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>zu lange her gemessen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, number of sources</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>the files have more than 4 GiB, which a zip file cannot hold</source>
        <translation>die Dateien haben mehr als 4 GiB, was eine Zip-Datei nicht fassen kann</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines auf der Standardausgabe, ein Objekt je Datei</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Windows-Codepage der Texte in den Dateien (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Diese Hilfe; hinter einem Befehl die Hilfe zum Befehl</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>Die Version des Programms</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; siehe `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>unbekannte Codepage „%1“; bekannt sind %2 und andere</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>keine Datei genannt</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Aufruf: ftwb [OPTIONEN] %1 [OPTIONEN] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Aufruf: ftwb [OPTIONEN] BEFEHL [OPTIONEN] DATEI...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Zeigt, was das FastTrack-Netz (Kazaa) auf Datenträgern hinterlassen hat.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Rückgabewert: 0 nichts Falsches gefunden; 1 mit einer Eingabe stimmt etwas nicht; 2 eine Eingabe konnte nicht gelesen werden, oder es wurde nichts getan.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>kein Befehl genannt</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>unbekannter Befehl „%1“</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>die Ausgabe konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>enthält keine Tabelle; `ftwb inspect` zeigt, was darin ist</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to nimmt csv, tsv, json oder html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json berichtet auf der Standardausgabe; nennen Sie mit -o eine Datei für die Tabelle</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json oder html; Größen und Anzahlen sind überall außer in html bloße Zahlen</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Die Dateien als dieses Format lesen, wie immer sie aussehen</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>Von mehreren möglichen Lesarten diese nehmen (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Texte lassen, wie sie sind, auch wenn eine Tabellenkalkulation sie als Formeln ausführte (sonst: in csv und tsv &apos; davor)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Das Ergebnis in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>OUT überschreiben, wenn es vorhanden ist</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Schreibt die Tabelle von Datenbanken und Listen; mehrere Dateien werden eine Tabelle.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>was da ist und was nicht: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>nennen Sie mit -d einen Ordner, den es gibt</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>Der Ordner für die Dateien; außerhalb davon wird nichts geschrieben</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Eine Datei mit Lücken und daneben eine Karte der Lücken für GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Holt heraus, was ein Download empfangen hat: jeden fertigen Bereich als Datei oder eine Datei mit Lücken.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Listet jedes Feld auf: Offset, Größe, Pfad, Wert, Grad. Zusammen decken sie jedes Byte einmal ab.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>der Hash bestätigt es nicht, daher wurde nichts geschrieben; ohne `--verify require` wird dennoch alles geschrieben</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>Der Auftrag nennt keinen Hash, daher wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify nimmt „require“ oder „report“</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (Vorgabe): sagen, was der Hash beweist; require: nur schreiben, was er bestätigt</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Macht vollständige Downloads zu den Dateien, die sie werden sollten, unter deren Namen.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>ab Offset %1 konnte es nicht gelesen werden; vielleicht hat es sich inzwischen geändert</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>es hat sich beim Lesen geändert, sein Hash ist daher unbrauchbar; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Datei-ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>Der Hash folgt dennoch seiner Regel.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Berechnet die Hashes von Dateien: UUHash, kzhash, Datei-ID, Link.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Zeigt, was eine Datei ist, alles, was darin ist, und was daran falsch ist.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Liest Hash-Texte und Download-Links jeder Form.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>nennen Sie einen Link und mit -o die Ausgabe</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: ein Auftrag für %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Den Auftrag in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Überschreiben, wenn es vorhanden ist</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Macht aus einem Link einen Auftrag, der noch nichts empfangen hat.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer nimmt eine der Eingaben</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: %2 verschieden</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 von %3 Bytes</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>nicht alle Bytes ließen sich lesen; kopieren Sie die Dateien auf einen heilen Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>die Dateien widersprechen sich, und nichts wurde geschrieben; sagen Sie mit --prefer FILE, welche stimmt</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>nennen Sie mit -o die Ausgabe</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>nennen Sie einen angefangenen Download und eine vollständige Kopie</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>nennen Sie zwei oder mehr angefangene Downloads</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Welche Eingabe stimmt, wo sie sich widersprechen</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Führt zusammen, was mehrere angefangene Downloads einer Datei empfangen haben.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Füllt die Lücken eines angefangenen Downloads aus einer vollständigen Kopie.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>„%1“ ist kein Land; geben Sie zwei Buchstaben nach ISO 3166 an, etwa DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>„%1“ ist kein Erdteil; bekannt sind AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 nimmt eine Zahl bis %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>ist zu groß für eine Sperrliste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n Zeile war kein Bereich und wird übergangen</numerusform>
            <numerusform>%n Zeilen waren keine Bereiche und werden übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to nimmt kazaanet, reg, reg4, nodes, kzn, csv oder json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>enthält keine Liste von Supernodes</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>Länder sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>ist keine Registrierungsdatei mit einem KazaaNet-Wert, der sich ersetzen lässt</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>die Registrierungsdatei ist beschädigt; in eine Kopie davon lässt sich nichts schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n Knoten hat einen Namen und keine Adresse und wird ausgelassen</numerusform>
            <numerusform>%n Knoten haben einen Namen und keine Adresse und werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into schreibt eine Kopie; nennen Sie sie mit -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Knoten dieser Länder behalten (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Knoten dieser Erdteile behalten: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Knoten mit höchstens N Prozent Last behalten</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Knoten behalten, die zu dieser Zeit oder später bekannt waren (Sekunden seit 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Auslassen, was eine Liste von Bereichen nennt (Beschreibung:erste-letzte)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Von jedem Land den ersten Knoten behalten</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Höchstens N Knoten behalten; 200 für das, was der alte Client liest</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Allen Knoten die jetzige Zeit geben</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>kazaanet, reg, reg4, nodes, kzn, csv oder json schreiben</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Eine Kopie einer Registrierungsdatei mit den Knoten als KazaaNet-Wert schreiben</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>Die neue Datei; ohne sie geht die Liste auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>An die Stelle einer vorhandenen Datei treten</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Verbindet, filtert und wandelt Listen von Supernodes um.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>ist schon vorhanden; wählen Sie einen anderen Namen oder geben Sie --force an</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>ein früheres Schreiben wurde unterbrochen; erledigen Sie es mit `ftwb restore --finish` oder `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>nennen Sie entweder mit -o eine Ausgabe oder --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o nimmt eine Eingabe; benutzen Sie --in-place oder rufen Sie das Programm für jede einmal auf</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>unbekannter Grad „%1“; bekannt sind proved, consistent und guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>ist kein Auftragszustand von giFT: es nennt keinen Hash (FTH:) oder keine Gesamtgröße</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>die Datei ist leer; es gibt nichts zu reparieren</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>nicht erkannt; wenn Sie wissen, was es ist, nennen Sie das Format mit `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>keine Reparatur gefunden; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>kein Vorschlag ist sicher genug, und nichts wurde geschrieben; --list zeigt sie, und --accept guessed nimmt den besten</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts ist falsch.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>Die Suche endete, bevor alles versucht war.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>Befunde: vorher %1, nachher %2; geänderte Bytes: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Die Vorschläge zeigen, nichts schreiben</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Ein Link zu der Datei, die der Auftrag holen sollte, für Aufträge ohne Anhang</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>Eine Datenbank freigegebener Dateien, die vielleicht einen Datensatz davon hat</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>Der Auftragszustand (.state), den giFT neben den Daten führte</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Das Ergebnis an die Stelle der Eingabe schreiben</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Nichts von dem behalten, was --in-place ersetzt (sonst: FILE~ oder FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Findet, was sich gegen Schäden tun lässt und wie sicher das ist, und tut das Beste davon.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>kein Schreiben dieser Datei wurde unterbrochen</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Sagen Sie mit --finish oder --undo, welches.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>hat keine Sicherungskopie daneben; nennen Sie eine mit --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo und --from schließen einander aus</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from nimmt eine Datei</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: wiederhergestellt aus %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>Die Sicherungskopie, aus der wiederhergestellt wird (sonst: die neueste daneben)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Ein unterbrochenes Schreiben zu Ende führen</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Ein unterbrochenes Schreiben rückgängig machen</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Macht Dateien aus ihren Sicherungskopien zu dem, was sie vor dem Schreiben waren; erledigt unterbrochenes Schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>„%1“ hat nicht die Form PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>eine Datei und mindestens ein Pfad werden gebraucht</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Nur ändern, was genannt ist: Anzahlen, Längen und Prüfsummen folgen nicht</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Ein Datensatz, der über seinen Platz hinauswächst, zieht in diese Datenbank mit größeren Plätzen um</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Ändert Felder; Anzahlen, Längen und die Prüfsumme folgen.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Fügt leere Elemente in Listen ein; Anzahlen und die Prüfsumme folgen.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Entfernt Elemente aus Listen; Anzahlen und die Prüfsumme folgen.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>es gibt keine solche Datei; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>dies ist ein Ordner; nennen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>die Datei kann nicht gelesen werden (%1); prüfen Sie ihre Rechte</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>dies ist keine gewöhnliche Datei; kopieren Sie zuerst ihren Inhalt in eine Datei</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>das Lesen scheiterte (%1); kopieren Sie die Datei auf einen heilen Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>unbekanntes Format „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>unbekannte Lesart „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>die Datei ist leer; es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>dies ist ein Archiv; nennen Sie eine Datei darin, wie in %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>der Auftrag nennt keinen Hash; geben Sie einen mit --hash an</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>der Auftrag sagt nicht, wie groß die Datei ist, daher weiß niemand, wohin sein Hash sieht; geben Sie mit --hash einen Link an</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>kein angefangener Download, geben Sie also mit --hash den Hash zum Vergleich an</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>es hat sich beim Lesen geändert, daher lässt sich nichts sagen; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Ein Hash oder Link beliebiger Form, mit dem die Dateien verglichen werden</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Vergleicht eine vollständige Datei mit einem Hash oder einen angefangenen Download mit seinem eigenen.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (Vorgabe); ksy für Kaitai Struct; hexpat für ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>unbekannte Form „%1“; bekannt sind markdown, ksy und hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Beschreibt ein Dateiformat: jedes Feld mit Grad und Quelle.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>In diesem Ordner aufbewahren statt neben der Datei</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>Die Zeit der letzten Änderung der Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>nichts ist daran falsch, und nichts wurde geschrieben; --list zeigt, was sich tun ließe, und --accept tut es</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>Der unsicherste Vorschlag, der ausgeführt wird: proved, consistent (Vorgabe) oder guessed. Ist er genannt, wird auch geordnet, was nicht falsch ist</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>nennen Sie mit -o eine Datei für das Bündel</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>sie existiert; --force überschreibt sie</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>Die Zip-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Packt Dateien und einen Bericht über sie in eine Zip-Datei.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Den Bericht in diese Datei schreiben; als JSON, wenn sie auf .json endet</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Schreibt einen Bericht: SHA-256, was gefunden wurde, was Datenbanken enthalten, was verschwunden ist, was wiederhergestellt wurde.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>in dieser Datei und anderen</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>in anderen Dateien</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>in dieser Datei</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>frei gewordener Platz</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>wiederhergestellter Datensatz</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>andere Größe</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 von %n Byte</numerusform>
            <numerusform>%1 von %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>Dies hat keinen eigenen Wert; ändern Sie seine Teile.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>%n Zahl wird gebraucht, Kommas trennen.</numerusform>
            <numerusform>%n Zahlen werden gebraucht, durch Kommas getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>eine Zahl oder eines von: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>eine Zeit wie 2003-02-11 14:03:05 (UTC) oder Sekunden seit 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>eine Adresse wie 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>eine Dauer wie 4:32 oder Sekunden</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>eine Anzahl Bytes wie 4096, 0x1000 oder 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>eine Zahl wie 17 oder 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>„%1“ ist nicht %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Bytes werden als Paare von Hexadezimalziffern geschrieben, etwa 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 gibt es in der Codepage %2 nicht. Wählen Sie eine andere Codepage, oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>Eine Stelle %1 gibt es in dieser Datei nicht.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 kann keinen Wert dieser Art annehmen.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 wäre %2, kann aber höchstens %3 sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 hat immer %n Byte.</numerusform>
            <numerusform>%1 hat immer %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 hat Platz für %2 Bytes; das wären %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>Das Zeichen %1 würde den Text in %2 beenden; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 folgt aus anderen Feldern. Wählen Sie, dass nur Ihre Eingabe geändert wird, wenn Sie es falsch haben wollen.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 hat seinen Platz: Es kann nicht wachsen, schrumpfen oder umziehen.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Mit diesem Wert würde %1 als etwas anderes gelesen.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Das würde die Datei beschädigen (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>Der Datensatz würde in einen Platz von %1 Bytes passen: Er kann nach %2 umziehen.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>Der Datensatz braucht Plätze von %1 Bytes wie die von %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Der letzte Platz ist abgeschnitten. Reparieren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Es kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>Der Auftrag führt nichts als empfangen auf. Falls er beschädigt ist, reparieren Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>unerwarteter Wert</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]Der Wert ist {found}, erwartet war {expected}[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Ein Feld, das in jeder uns bekannten Datei denselben Wert hat, enthält hier einen anderen. Das muss kein Schaden sein: Vielleicht hat ein Programm es geschrieben, das wir nicht kennen. Der Wert bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>Wert außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} liegt außerhalb dessen, was dieser Wert sein kann; der höchste ist {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Eine Zahl liegt außerhalb dessen, was ihre Bedeutung erlaubt, etwa eine Last von mehr als 100 Prozent. Entweder ist die Zahl beschädigt, oder die Bytes um sie herum sind nicht, was sie scheinen.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>unmögliche Adresse</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Kein Rechner im Internet kann die Adresse {found} haben.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>Die Adresse gehört zu einem privaten, reservierten oder Multicast-Netz. Programme, die Downloads aus einem Link erzeugen, schreiben eine solche Adresse mit Absicht; sonst deutet sie auf einen Schaden oder auf einen Knoten hinter einem Router.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>unmöglicher Port</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} kann kein Port sein. Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Ein Port ist eine Zahl von 16 Bit. In einer Download-Datei belegt er vier Bytes, daher zeigt eine größere Zahl einen Schaden.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>unglaubwürdige Zeit</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]Die Zeit {found} liegt außerhalb der Jahre des Netzes.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack gab es ab 2001. Eine Zeit davor oder lange danach deutet auf eine falsche Uhr, auf einen Schaden oder auf ein Feld, das gar keine Zeit ist.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>missgebildete Zahl</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Hier ist keine Zahl zu lesen[; der Text ist „{detail}“].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Wo Ziffern stehen sollen, steht etwas anderes, oder es sind mehr Ziffern, als eine Zahl haben kann.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>Kennung fehlt</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]Die Kennung dieses Teils ist nicht da[; erwartet war „{detail}“].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Feste Bytes, an denen die Datei oder einer ihrer Teile zu erkennen ist, fehlen. Was folgt, wird trotzdem gelesen und kann falsch sein.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Das Ende fehlt[: {expected} nötig, {found} da][; der gepackte Inhalt ({detail}) endet zu früh].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>Die Datei oder der Teil um das Feld endet vor dem Feld. Die fehlenden Bytes sind verloren, wenn nicht eine andere Kopie sie hat.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>Anzahl zu groß</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]Die Anzahl sagt {found}, aber höchstens {expected} passen.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>Eine Liste kann nicht so viele Elemente haben, wie ihre Anzahl sagt. So viele, wie passen, werden gelesen; die Anzahl lässt sich berichtigen.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>Länge zu groß</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]Die Länge sagt {found}, aber es ist nur Platz für {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Eine Länge reicht über den Teil hinaus, in dem sie steht. Was da ist, wird gelesen; die Länge lässt sich berichtigen.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>übrige Bytes</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]Für {found} bei {offset} ist kein Feld bekannt.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Bytes bleiben übrig, wo das Format keine kennt. Sie bleiben erhalten. Eine falsche Anzahl davor ist ein häufiger Grund.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>unvollständiger letzter Eintrag</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]Die Liste endet mit {found}; ein ganzer Eintrag hat {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Alle Einträge dieser Liste sind gleich groß, und ihre Länge ist kein Vielfaches davon. Die Liste wurde abgeschnitten, oder etwas wurde eingefügt.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>Text ohne Ende</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]Der Text hat in seinem Teil kein Endzeichen.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Ein Text endet mit einem Nullbyte. Ohne dieses läuft er in das hinein, was folgt, daher können die Felder dahinter falsch sein.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>Zeichen nicht in der Codepage</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Einige Bytes dieses Textes sind keine Zeichen in {codepage}. Eine andere Codepage zeigt ihn vielleicht richtig.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>Die Dateien sagen nicht, in welcher Codepage ihre Texte geschrieben sind. Wählen Sie die des Landes, aus dem die Datei kommt. Die Bytes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[Der gepackte Inhalt ({detail}) ist größer als das, was entpackt wird. ]Ab {offset} wird nichts gelesen: Was eine Datei beanspruchen darf, ist begrenzt.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Die Zahl der Felder einer Datei und die Größe des Entpackten sind begrenzt, damit eine beschädigte Anzahl oder ein bösartiges Archiv den Speicher nicht füllen kann. Keine uns bekannte Datei des Netzes erreicht diese Grenze.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>weitere Befunde</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Weitere Befunde, die nicht aufgeführt sind: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>Eine stark beschädigte Datei hat mehr Befunde, als jemand liest. Die ersten sind aufgeführt, die übrigen gezählt.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>unlesbare Bytes</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Nicht lesbar und als Nullen gezeigt: {size} bei {offset}. ][Der gepackte Inhalt ({detail}) ließ sich nicht weiter entpacken. ]Der Datenträger ist beschädigt, oder die Datei ist es.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>Das System gab diese Bytes nicht heraus: eine verkratzte Scheibe, ein verlorenes Netzlaufwerk oder eine Datei, die kürzer wurde, während sie offen war. Kopieren Sie die Datei auf einen heilen Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>Die Datei ist leer. Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>Die Datei hat kein einziges Byte. Sie wurde angelegt und nie geschrieben, oder ihr Inhalt ging verloren.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>eine von mehreren Lesarten</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; eine andere Lesart ist möglich.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Das Format ist hier nur halb bekannt, und es gibt zwei oder mehr Arten, es zu lesen. Genommen wurde die, für die der Inhalt spricht; Sie können eine andere wählen.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>falsche Prüfsumme</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>Die gespeicherte Prüfsumme ist {found}, der Inhalt ergibt {expected}. Mindestens ein Byte wurde verändert.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>Die Prüfsumme deckt die ganze Beschreibung am Ende eines angefangenen Downloads ab. Stimmt sie nicht, wurde die Beschreibung nach dem Schreiben verändert oder die Prüfsumme selbst. Die Datei wird trotzdem gelesen.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>andere Form der Prüfsumme</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>Die Prüfsumme {found} passt, in einer Form, die wenige Dateien haben[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Dateien unterscheiden sich darin, wie die Prüfsumme gebildet wird: mit oder ohne Umkehrung am Schluss und ab welchem Byte. Diese stimmt in einer anderen Form als der üblichen.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>falsche Größe der Beschreibung</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>Der Schlussblock sagt, die Beschreibung des Downloads habe {found}; sie hat {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>Der Schlussblock zählt die Bytes der Beschreibung davor. Mit der falschen Anzahl würde sie an der falschen Stelle gesucht; gefunden wurde sie an ihrer Gestalt.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>beschädigte Kennung</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>Die Kennung „KAZA“ vor dem Ende der Datei ist beschädigt; der Schlussblock wurde an seiner Umgebung erkannt.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Jeder angefangene Download endet mit der Kennung KAZA, der Größe der Beschreibung und ihrer Prüfsumme. Die Kennung ist beschädigt, der Rest stimmt überein.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>Bytes hinter dem Ende</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Hinter dem Ende des Downloads, ab {offset}, liegt etwas anderes: {found}.][Hinter dem gepackten Inhalt ({detail}) folgt etwas.] Das gehört nicht zur Datei.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>An die Datei wurden Bytes angehängt: der Rest eines Clusters der Platte, Auffüllung durch ein Kopierprogramm oder etwas Beigefügtes. Der Download davor ist vollständig.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>Schlussblock fehlt</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>Der Schlussblock, der jeden angefangenen Download beendet, ist nicht da. Das Ende der Datei wurde abgeschnitten oder überschrieben.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Ohne ihre letzten zehn Bytes würde das Programm, das die Datei schrieb, sie nicht erkennen. Gezeigt wird, was von der Beschreibung gefunden wurde.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>Beschreibung fehlt</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Es wurde keine Beschreibung des Downloads gefunden. Nur seine Daten sind da.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Quellen, Hash, Name und die Liste der vollständigen Teile stehen hinter den Daten. Hier sind sie verloren; eine ältere Kopie in den Daten, eine Datenbank freigegebener Dateien oder ein Link kann einiges davon zurückbringen.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>ältere Beschreibung in den Daten</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Eine ältere Beschreibung des Downloads liegt bei {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Ein wachsender Download schreibt seine Beschreibung weiter hinten neu, und die ältere bleibt, bis Daten sie überschreiben. Wo diese liegt, fehlen noch Daten, oder die Liste der vollständigen Teile ist falsch.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>Beschreibung nicht lesbar</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>Die Beschreibung des Downloads lässt sich als Ganzes nicht lesen[ ({detail})]. Gezeigt wird, was sich erkennen ließ.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>Die Beschreibung beginnt oder endet an der falschen Stelle, oder ihr Inhalt wurde überschrieben. Gezeigt wird, was an seiner Gestalt zu erkennen war.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>als Text gesendet</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>Die Datei wurde gesendet oder kopiert, als wäre sie Text: Alle ersten {found} Zeilenvorschübe in ihren Daten folgen auf einen Wagenrücklauf.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Eine Übertragung im Textmodus setzt vor jeden Zeilenvorschub einen Wagenrücklauf oder hört beim ersten Textende-Byte auf. Das Erste lässt sich rückgängig machen und mit der Prüfsumme beweisen; was durch das Zweite verloren ging, ist verloren.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>Teile überlappen sich</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Dieser Teil beginnt bei {found}, bevor der vorangehende bei {expected} endet.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Ein Byte ist zweimal als vollständig aufgeführt. Die Teile lassen sich ohne Verlust verbinden.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>Teile nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Dieser Teil beginnt bei {found}, vor dem in der Liste vorangehenden bei {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>Die Liste der vollständigen Teile ist gewöhnlich sortiert. Sie lässt sich ohne Verlust sortieren.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>Teil jenseits des Endes</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Dieser Teil endet bei {found}, aber die vollständige Datei hat {expected} Bytes.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Ein vollständiger Teil reicht über das Ende der vollständigen Datei hinaus. Eine der beiden Zahlen ist beschädigt.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>Teil ohne Daten</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Dieser Teil endet bei {found}, aber Daten gibt es nur bis {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Ein Teil ist als vollständig aufgeführt, und die Datei endet davor. Die Daten wurden abgeschnitten, oder die Liste ist falsch. Was jenseits der Daten liegt, gilt als fehlend.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>Hashes verschieden</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Dieser Hash ist nicht der, den {expected} von {found} Quellen und Tags nennen.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Alle Quellen und das Hash-Tag eines Downloads nennen denselben Inhalt. Weicht eine ab, ist sie beschädigt, oder sie gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>Größen verschieden</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]Als Größe ist {found} angegeben, anderswo {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Alle Quellen eines Downloads nennen dieselbe Größe der vollständigen Datei. Weicht eine ab, ist sie beschädigt, oder sie gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>Datei-ID passt nicht</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]Die Datei-ID ist {found}, aber der Hash ergibt {expected}. Eines davon ist beschädigt.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>Die Datei-ID ist eine kurze Prüfsumme des Inhalts-Hashs. Passen sie nicht zusammen, ist eines davon beschädigt.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>Hash und Größe passen nicht zusammen</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Dieser Hash gehört zu einer Datei von {expected}; der Download hat {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>Der Hash einer Datei bis 300 KiB enthält ihre Größe. Nennt er eine andere, ist der Hash oder die Größe beschädigt.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>Daten widersprechen dem Hash</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]Die ersten {found} der Daten sind alle da und widersprechen diesem Hash.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>Der Anfang einer Datei lässt sich allein beurteilen: Sein MD5 ist Teil des Inhalts-Hashs. Widerspricht er, sind die Daten beschädigt oder gehören zu einer anderen Datei, oder der Hash tut es. Ein Hash anderer Quellen, der übereinstimmt, spricht für die Daten.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>Fenster widersprechen dem Hash</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]Der Anfang der Daten stimmt mit diesem Hash überein, aber {found}, die er weiter hinten abdeckt, widersprechen ihm gemeinsam.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Hinter den ersten 300 KiB deckt der Inhalts-Hash einzelne Strecken der Datei ab und hat für alle eine Prüfsumme. Stimmt sie nicht, ist eine davon beschädigt oder der Hash; welche, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>Abart des Hashs</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Dieser Hash wurde nach einer anderen Regel gebildet als der des Netzes ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Manche Programme bildeten Inhalts-Hashes anders: „loose“ erfasst eine Strecke mehr, „head-only“ und „untailed“ sahen nie hinter die ersten 300 KiB. Der Inhalt stimmt überein, soweit ein solcher Hash reicht, aber das Netz kennt die Datei unter einem anderen.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>Download vollständig</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>Alle {expected} der Datei sind da. Der Download ist vollständig, er wurde nur nie umbenannt.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Alle Teile sind als vollständig aufgeführt, doch die Beschreibung hängt noch an der Datei. Ein bekannter Fehler des Programms hinterließ solche Dateien.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>unbekanntes Tag</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Niemand weiß, was Tag {found} bedeutet. Seine Bytes bleiben erhalten.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Tags tragen Angaben über die Datei. Einige ihrer Nummern wurden nie erklärt; sie werden je nach Gestalt als Zahl, Text oder Bytes gezeigt.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>missgebildetes Tag</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]Der Wert von Tag {found} hat eine andere Größe, als dieses Tag haben sollte.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Ein Tag bekannter Bedeutung enthält einen Wert anderer Gestalt, etwa eine Zahl von drei Bytes. Er wird als Bytes gezeigt.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>beschädigter Platz</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]Dieser Platz beginnt nicht mit seiner Kennung[ ({detail})]. Die Plätze um ihn herum sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>Die Datenbank besteht aus gleich großen Plätzen, jeder mit einer Kennung am Anfang. In diesem ist die Kennung beschädigt, oder der Datensatz ist länger als der Platz.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>Plätze verschoben</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>Ab {offset} liegen die Plätze {found} neben ihrer Stelle.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Bytes gingen verloren oder wurden eingefügt, sodass die Plätze dahinter nicht mehr beginnen, wo sie sollten. Gefunden werden sie an ihren Kennungen.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>Rest eines früheren Datensatzes</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]Hinter dem Datensatz liegt der Rest eines längeren, früheren ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Ein kürzerer Datensatz, der über einen längeren geschrieben wird, lässt dessen Ende stehen. Ganze Tags darin lassen sich noch lesen.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>unglaubwürdiger Eintrag</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Dieser Eintrag kann kaum ein Knoten des Netzes sein[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>Adresse, Port, Last und Zeit des Eintrags passen nicht zusammen. Der Eintrag ist beschädigt, oder die Liste ist von anderer Art, als sie gelesen wurde.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>Eintrag doppelt</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]Derselbe Knoten steht schon vorher in der Liste, als Eintrag {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Ein Knoten steht mehr als einmal in der Liste.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>beschädigte Zeile</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Die Zeile bei {offset} lässt sich nicht lesen[: „{detail}“]. Andere Zeilen betrifft das nicht.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Eine Zeile der Liste hat nicht die Gestalt, die Zeilen dieses Formats haben. Sie wird übersprungen und bleibt erhalten.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>entpackt</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>Die Datei ist gepackt[ ({detail})]. Gezeigt wird ihr Inhalt von {found}; alle Offsets gelten darin.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Eine gepackte Datei wird im Speicher entpackt und als das gelesen, was darin ist. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>Name und Inhalt passen nicht zusammen</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Nach ihrem Namen wäre die Datei etwas anderes[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>Was eine Datei ist, entscheidet ihr Inhalt. Ihr Name spricht hier für eine andere Art.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>Die Datei gehört zu einem anderen Programm[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Andere Programme benutzten dieselbe Art von Behälter. Gezeigt wird, was davon bekannt ist.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>nichts von FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Darin wurde nichts von FastTrack gefunden[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>Die Datei ist von einer Art, die Spuren des Netzes enthalten kann, etwa eine Registrierungsdatei, und wurde durchsucht; in dieser sind keine.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Alles, was beim Lesen einer Datei auffallen kann. Die Codes bleiben gleich: Sie stehen im JSON der Befehlszeile und in Skripten. Die Schwere ist die übliche; ein Format kann einen Befund anders einstufen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>Der Auftrag sagt nicht, wie groß seine Datei ist. Reparieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Nicht vollständig: %1 von %2 fehlen. Führen Sie ihn mit einem anderen angefangenen Download zusammen, oder füllen Sie ihn aus einer Kopie.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Es kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Kein Format, das dieses Programm kennt, passt zu diesen Bytes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minuten vor der Nachricht</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodes</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Supernode-Liste aus dem Netzverkehr</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Nachricht 0x00 des Netzes, entschlüsselt</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>Supernode</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>Indexknoten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Adresse oder Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: unbekannt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Von Umwandlern hinzugefügt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Knotenliste von giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Text, ein Knoten je Zeile; die von MLDonkey sind gepackt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Inhalts-Hash</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; und Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Auftragszustand von giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Text neben einem angefangenen Download von giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>braucht mehr Quellen</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>Zustand 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>Zustand 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>IPv4-Adresse; das erste Oktett steht zuletzt</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>IPv4-Adresse, mit dem ersten Oktett zuerst gelesen</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Supernode</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Gewöhnlich nur in der ersten Quelle</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>Download-URL</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Fast immer leer</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Datei-ID</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 Bit: CRC-16/XMODEM des Hashs; 0 in Dateien von sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash der ganzen Datei</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>Im unteren Wort</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Port des Supernodes</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Endet beim NUL; was folgt, sind zufällige Füllbytes, die Byte für Byte bleiben</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Geschwindigkeit gemessen</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Unbekannt 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Quellengruppe?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Versuche?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Unbekannt 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Unbekannt 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Unbekannt 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Vielleicht ein Endzeichen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Offset hinter dem letzten Byte</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset in der Datei</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Vollständiger Teil</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Teil in Arbeit</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Zahl</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF, solange nichts empfangen wurde</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Der ganzen Datei; 1 in Dateien von sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Zweite Zahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 und 1 sind sicher; 2 bis 4 kommen vor und sind nicht verstanden</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Anzahl der Quellen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Rechner, die die Datei hatten</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Anzahl der Tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Was das Netz über die Datei wusste</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>Des Auftrags oder seines Suchergebnisses</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Pfad, wenn vollständig</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Wohin die Datei kommt, wenn sie vollständig ist</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Unbekannte Zeit</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 oder eine Zeit</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Anzahl der vollständigen Teile</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Vollständige Teile</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Gesamtbereich</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Verschiebung der Bereiche</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Teile in Arbeit</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Paare bis zum ersten, dessen zweite Zahl 0 ist; manche Dateien enden ohne eines</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Größe des Anhangs</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Bytes vom Zustand bis zur Kennung</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Prüfsumme des Anhangs</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC über den Anhang</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Dateidaten</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>An ihrem endgültigen Platz; empfangen oder noch nicht</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Stand des Auftrags</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Schlussblock</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Angefangener Download</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>Anfang und Größe</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>mit dem ersten Oktett zuletzt</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>mit dem ersten Oktett zuerst</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Vollständige Teile sind</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Dateidaten, der Stand des Auftrags und ein Schlussblock mit Prüfsumme</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>Freigabe beendet</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Normalerweise ohne Backslash am Ende</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Zeit der Datei</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Zuletzt verfügbar</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0, solange es die Datei gibt; sonst die Zeit der Suche, die sie nicht mehr fand</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Meist 0, manchmal 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Benutzte Bytes hinter dieser Zahl; 0: ein freier Platz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Hinter dem Datensatz</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Nullen in einem frischen Platz, sonst was ein längerer Datensatz hinterließ</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Plätze von 256 + 8 Bytes</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Plätze von 1024 + 8 Bytes</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Plätze von 2048 + 8 Bytes</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Plätze von 4096 + 8 Bytes</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Datenbank freigegebener Dateien</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Plätze haben</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Gleich große Plätze, je einer für jede freigegebene Datei</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>Version 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>Version 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; das erste Oktett steht zuletzt</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Prozent, weniger ist besser; ein Autor liest es als freie Leistung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Supernode-Zwischenspeicher</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>Der Wert KazaaNet der Registrierung</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 Bytes</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 Bytes</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>Einträge haben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>Text mit Variablen</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>lange Zahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>KaZuperNodes-Liste</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>KaZuperNodes-Favoriten</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Text, ein Knoten je Zeile</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Beschädigte Zeile</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Passt zu keiner hier bekannten Form</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Roh oder mit Prozentzeichen kodiert</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; und 28 Zeichen Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Gerundete Größe</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>Die Länge in Kilobyte, abgerundet; oft weggelassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Schrägstriche</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Endzeichen</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Anderer Parameter</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Magnet-Link</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Block für die Zwischenablage</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Andere Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Download-Links</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>sig2dat- und Magnet-Links in einem Text</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 Bit je Byte, untere Bits zuerst; kann ebenso gut Teil eines Textes sein</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Gepackte Zahlen</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Benutzte Bytes hinter dieser Zahl</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Füllbytes</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Skype-Datenbank</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>Der Behälter der Kazaa-Datenbanken mit Inhalt von Skype</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 Bytes</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 Bytes</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 Bytes</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 Bytes</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>average</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>In Datensätzen des Netzes; eine .dbb hat dafür ein eigenes Feld</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash der Datei</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; und Base64, wie manche Programme es schreiben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>Oder Autor</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Unbekannt (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Kategorie oder Genre</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits je Pixel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Etwa Video Clip oder Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Bitrate in kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Unbekannt (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0 oder ähnlich einer Zeit</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Oder Beschreibung</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>In Suchanfragen</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Typ (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Hash als Text?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Unbekannt (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Unbekannt (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Unbekannt (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Abspielliste</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Bei *.kpl-Dateien gesetzt</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>Das Urteil des Benutzers über die Datei</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash und die Wurzel eines MD5-Baums über die ganze Datei</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Unbekanntes Tag, als Zahl gelesen</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Unbekanntes Tag, als Text gelesen</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Unbekanntes Tag</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Tag-ID</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>Worum es beim Wert geht</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Bytes des Werts allein</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Übrig gebliebenes Tag</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>Eines längeren Datensatzes, der hier vorher stand</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Nebenversion</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Hauptversion</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Erster Datenblock</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 in jeder gesehenen Datei</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Anzahl der Datenblöcke</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Größe der Schlüsselliste</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Eintrag der Wurzel</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Offset in der Liste</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Erster freier Eintrag</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Rest des Listenkopfs</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Des Schlüsselnamens</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Nächster freier Eintrag</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Übergeordneter Schlüssel</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Offset in der Liste; FFFFFFFF: keiner</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Erster Schlüssel darin</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Nächster Schlüssel daneben</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>Seines Datensatzes: Nummer im Block und Nummer des Blocks</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Mit diesem Kopf</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Unbenutzte Bytes</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Erster freier Datensatz</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Offset im Block; FFFFFFFF: keiner</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Höchste Nummer eines Datensatzes</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Erste freie Nummer</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Rest des Kopfs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Länge des Namens</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Länge der Daten</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Leer: der Standardwert</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>Des Datensatzes, mit dem Raum dahinter</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Nummer im Block und Nummer des Blocks; FFFFFFFF: der Datensatz ist frei</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Benutzte Größe</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Sein letztes Wort</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Was vorher im Datensatz stand</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Schlüsselliste</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Schlüssel in ihrer Ordnung</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Rest der Schlüsselliste</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Weniger als ein Eintrag</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Datenblock</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Freier Datensatz</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>Eines gelöschten Schlüssels oder keines</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Hier beginnt kein Datensatz</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Registrierungsdatei von Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Registrierung von Windows 95, 98 und Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Nichts oder (3): binär</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Wie der Registrierungs-Editor es schreibt</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>REGEDIT4</source>
        <translation>REGEDIT4</translation>
    </message>
    <message>
        <source>Version 5.00</source>
        <translation>Version 5.00</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>Export der Registrierung</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Text written by the Windows registry editor</source>
        <translation>Text, den der Registrierungs-Editor von Windows schreibt</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Erste laufende Nummer</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Weicht von der zweiten ab, solange ein Schreiben nicht beendet ist</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Zweite laufende Nummer</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 100 ns seit 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Wurzelzelle</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Offset hinter dem Kopf</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Größe der Bins</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Clusterfaktor</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Seine letzten Zeichen, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Prüfsumme des Kopfs</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR der 127 Zahlen davor</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Mit gesetztem höchstem Bit stehen die Daten im nächsten Feld</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Ort der Daten</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Offset der Zelle hinter dem Kopf; oder die Daten, bis zu 4 Bytes</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: der Name ist in Latin-1, sonst in UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Bins der Registrierung</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Schlüssel und Werte anderer Programme</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Text eines Werts</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Daten eines Werts</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Registrierungsdatei</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>die Registrierungsdatei war in Benutzung; ihre letzten Änderungen stehen in Protokolldateien</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>die Registrierungsdatei ist zu groß zum Durchsuchen</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>dieses Programm wurde ohne hivex gebaut und sucht nur die Kennungen von KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>der Baum der Schlüssel hat kein Ende; gesucht wurden nur die Kennungen von KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>der Baum der Schlüssel ist beschädigt; gesucht wurden nur die Kennungen von KazaaNet</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Registrierung von Windows NT und später, wie sie auf der Platte liegt</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Bytes hinter dem, was das Format erklärt</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Bytes, die nicht zu verstehen waren</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spieldauer</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>In Sekunden</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, „KaZaA P2P FastTrack File Formats“ (2003–2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, „structure of .dat files“</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, Versuche an echten .dbb-Dateien</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>Protokollnotizen von giFT-FastTrack und aufgezeichneter Verkehr</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>ein fremdes Programm, das solche Dateien schreibt, von unklarer Herkunft: nur Tatsachen</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz, „Windows 9x/Me Registry File (CREG) format“</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov, „Windows registry file format specification“</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>Übliche Namen: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Rivalisierende Lesarten (%1): %2&#xa0;%3. Die Anzeichen in einer Datei entscheiden; wo sie nichts sagen, gilt die erste.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Wird vom Ende der Datei her gefunden.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>wenn es passt</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>wenn %1 gleich %2 ist</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>bis zum NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>bis zu einem Endzeichen</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>wie %1 sagt</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>bis zu einem, das mit 0 endet</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>solange es passt</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>irgendwo im Rest</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>je 7 Bit</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Siehe „%1“</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>Das erste, das passt: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>eine öffentliche Adresse oder 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>eine Adresse oder der Name eines Rechners</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 bis 65535 oder 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>während es das Netz gab oder 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>Über FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Zeigt, was das FastTrack-Netz auf Datenträgern hinterlassen hat: angefangene Downloads, Datenbanken freigegebener Dateien, Listen von Supernodes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>auch in %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>auch in %1 und %n weiteren</numerusform>
            <numerusform>auch in %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>Dieselbe Datei. Klicken führt dorthin; die Seite „Hash“ führt alle Stellen auf.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>derselbe Hash</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>dieselbe Größe und derselbe Name</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ft::ArchiveExtraction</name>
    <message>
        <source>The folder for it cannot be made, or leads elsewhere.</source>
        <translation>Der Ordner dafür lässt sich nicht anlegen oder führt woandershin.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>Einer je Land</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Jetzige Zeit für alle</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Knoten, die bleiben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Die fernsten zuerst</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Die nächsten zuerst</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Die geringste Last zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Die neuesten zuerst</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>Nah und fern zählen vom ersten gewählten Knoten, sonst vom ersten der Liste</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Höchstens </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Höchstens so viele Knoten</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>Der alte Client behielt 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was gewählt ist</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>Was nicht gewählt ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>%n weiteres Land</numerusform>
            <numerusform>%n weitere Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>%1 von %2 bleiben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Ändert die Liste; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>Die Datei ist schreibgeschützt: In der Statuszeile lässt sich das abschalten</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Supernodes umordnen</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Ohne die Sperrliste</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Schreibt, was bliebe, in eine neue Datei; diese bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Jede Last</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Last bis </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Höchste Last</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Alter der Einträge</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Neueste Stunde</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Neuester Tag</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Neueste Woche</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Neueste 30 Tage</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Zurückgezählt vom neuesten Eintrag der Liste</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>In einer Liste aus Zeilen bleiben die Zeiten, wie sie sind; eine neue Datei bekommt die jetzige Zeit</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>Am Ende der Liste; die Adresse wird bei den Feldern eingegeben</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1, vom %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>S&amp;icherungskopien</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Die Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>Wann immer eine Datei gespeichert wird</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Die Sicherungskopie &amp;daneben aufbewahren</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Die Sicherungskopie in einem &amp;Ordner aufbewahren...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Die Sicherungskopie im &amp;Ordner %1 aufbewahren...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Die &amp;Zeit der letzten Änderung behalten</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Es gibt keine Sicherungskopie</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Einen Ordner für Sicherungskopien wählen</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Es sind keine Dateien gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Viele Dateien ändern</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>&amp;Ordner wählen...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>Alles &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Jede Datei behält eine Sicherungskopie neben sich. Was im Fenster bearbeitet wird, wird dort geändert und geschrieben, wenn Sie es speichern.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Einen Ordner mit Downloads wählen</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>im Fenster geändert; speichern Sie es dort</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>wurde seitdem geändert; machen Sie es im Fenster rückgängig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Downloads werden gesucht</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Downloads werden angesehen: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Nicht alle Dateien wurden angesehen.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Hier gibt es keine angefangenen Downloads.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n Download. Wählen Sie, was sich ändern soll.</numerusform>
            <numerusform>%n Downloads. Wählen Sie, was sich ändern soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n offene Datei wurde geändert und wartet auf das Speichern.</numerusform>
            <numerusform>%n offene Dateien wurden geändert und warten auf das Speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n Datei ist, wie sie war.</numerusform>
            <numerusform>%n Dateien sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n Datei misslang.</numerusform>
            <numerusform>%n Dateien misslangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n Datei blieb, wie sie ist.</numerusform>
            <numerusform>%n Dateien blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n Datei ändert sich.</numerusform>
            <numerusform>%n Dateien ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht wie gewünscht ändern.</numerusform>
            <numerusform>%n Dateien lassen sich nicht wie gewünscht ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>In %n Download ändert sich nichts.</numerusform>
            <numerusform>In %n Downloads ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;ändern</numerusform>
            <numerusform>%n Dateien &amp;ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Jede Datei behält eine Sicherungskopie im Ordner %1. Was im Fenster bearbeitet wird, wird dort geändert und geschrieben, wenn Sie es speichern.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Was folgt, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Bytes vorher und nachher</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>%1 weitere eingefügt</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>%1 weitere entfernt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Seite (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Das Protokoll exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Eine Kopie wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Dieses Schreiben vergessen</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Zu Ende führen</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 Kopie.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 gespeichert. Was vorher war, liegt in %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Kopie speichern...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Gerade wird eine Datei geschrieben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 ist, was es war. Ihre Änderungen sind noch hier und nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 wurde seitdem geändert. Machen Sie das Schreiben rückgängig, und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Den Filter zurücknehmen, der dieses Diagramm ist</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>Dasselbe als Zeilen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a chart, its count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ft::ChartView</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>title of a chart, a step, its count</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, with Shift over several. Return filters by them, Escape takes the filter back.</source>
        <translation>Pfeiltasten gehen von Stufe zu Stufe, mit Umschalt über mehrere. Eingabe filtert danach, Esc nimmt den Filter zurück.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Speichern oder drucken</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-Diagramme</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Die Werte unterscheiden sich zu wenig für ein Diagramm.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Teile, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>Vorher und nachher dieselben Teile: Was empfangen wurde, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Teile der Datei vorher und nachher</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>Vorher und nachher dieselben Teile.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n Strecke unterscheidet sich.</numerusform>
            <numerusform>%n Strecken unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Ein Link zu der Datei: sig2dat, Magnet oder ihr Hash mit der Größe</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Link zu der Datei</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Datenbank oder Auftragszustand...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Fügen Sie hinzu, was Sie sonst noch haben; die Suche läuft damit noch einmal. Es lässt sich hier einfügen oder ablegen.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Datenbank oder Auftragszustand</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Datenbanken und Auftragszustände (*.dbb *.dbb.gz *.state);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Gleicher Inhalt</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Zuletzt verfügbar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Inhalt Nr.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Verfassung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>ft::CollectionPage</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Compare with a folder...</source>
        <translation>Mit einem Ordner &amp;vergleichen...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>&amp;Unter anderen Namen suchen</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Alles Geöffnete</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Sehen, welche dieser Dateien in einem Ordner dieses Computers liegen. Nichts wird geändert</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Die Hash-Fenster der Dateien lesen, die so groß sind wie eine fehlende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln wiederhergestellter Datensatz</numerusform>
            <numerusform>%Ln wiederhergestellte Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln andere Datei</numerusform>
            <numerusform>%Ln andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Es wird noch gesucht.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Angehalten; nicht alles wurde durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen: %1</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln geöffnete Datei nennt keine freigegebene Datei.</numerusform>
            <numerusform>%Ln geöffnete Dateien nennen keine freigegebene Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Nichts Geöffnetes nennt eine freigegebene Datei.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Alles Geöffnete wurde durchgesehen.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>In %1: %2 da, %3 verschoben, %4 mit anderer Größe, %5 weg.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Angehalten; die anderen wurden nicht gesucht.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>Der Ordner enthält mehr Dateien, als sich auflisten lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>%Ln Datei dieses Ordners ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Dateien dieses Ordners ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Mit den Dateien eines Ordners vergleichen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Dateien, die alles Geöffnete nennt</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>alles Geöffnete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln Datei genannt</numerusform>
            <numerusform>%Ln Dateien genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln verschiedener Inhalt</numerusform>
            <numerusform>%Ln verschiedene Inhalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln davon mehrmals genannt</numerusform>
            <numerusform>%Ln davon mehrmals genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Befehl, Dokument, Feld oder Befund eingeben</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Was dazu passt</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Hash oder Link beliebiger Form einfügen</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Hash oder Link zum Vergleich</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Hexadezimal, Base64, kzhash, sig2dat- und Magnet-Links werden verstanden.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Er nennt eine Datei von %1; diese hat %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Hier gibt es keinen Hash, mit dem sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>Derselbe Hash.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Ein anderer Hash, von einer Datei, die mit denselben 300 KiB beginnt.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Ein anderer Hash: Er gehört zu einer anderen Datei.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Knoten, in denen sich die beiden Listen unterscheiden</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 zu %2: %3</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonModel</name>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute davor</numerusform>
            <numerusform>%n Minuten davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Welche stimmt</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>der Hash stimmt überein</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Wo sich die Kopien widersprechen</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Offset kopieren</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Zum Kopieren klicken</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>die Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Gesucht wird, was sich tun lässt</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Es gibt nichts zu tun: Nichts ist falsch, und mehr ist nicht zu holen.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Es wurde keine Reparatur gefunden. Die Datei bleibt, wie sie ist; was sich von ihr lesen lässt, zeigt das Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Angehalten. Es kann eine bessere Reparatur geben als die %n gefundene.</numerusform>
            <numerusform>Angehalten. Es kann bessere Reparaturen geben als die %n gefundenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>%n Reparaturweg wurde gefunden.</numerusform>
            <numerusform>%n Reparaturwege wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Bisher wurde keine Reparatur gefunden. Wenn Sie einen Link zu der Datei, eine Datenbank oder einen Auftragszustand haben, gehen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Auf den gespeicherten Stand zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Datensätze werden geprüft</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>Öffnen &amp;als</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>&amp;Codepage</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Was der Inhalt sagt</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>nach den Anzeichen (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>&amp;Lesart</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Gezogene Dateien werden entpackt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n Datei konnte nicht entpackt werden. %1</numerusform>
            <numerusform>%n Dateien konnten nicht entpackt werden. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Downloads, Datenbanken, Supernode-Listen, Links oder ganze Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Öffnet einen Dialog, in dem sich Dateien wählen lassen</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>oder zum Auswählen klicken. Öffnen ändert nichts.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Dahinter einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>Mehr als %n Zeile wird nicht auf einmal entfernt.</numerusform>
            <numerusform>Mehr als %n Zeilen werden nicht auf einmal entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, Link %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Herausholen, was da ist</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>Was %1 empfangen hat, kommt in eigene Dateien. Nichts wird beurteilt, und der Download bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Herausholen</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Jeden fertigen &amp;Bereich als Datei</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Eine Datei mit &amp;Lücken und daneben eine Karte davon für GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Der Download wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n fertiger Bereich, %1.</numerusform>
            <numerusform>%n fertige Bereiche, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n fertiger Bereich, %1 von %2.</numerusform>
            <numerusform>%n fertige Bereiche, %1 von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wird herausgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>nichts Auffälliges</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Eingrenzen auf</translation>
    </message>
</context>
<context>
    <name>ft::FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ft::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Werte, die Namen haben</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Den Datensatz in größere Plätze verschieben (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>Daraus folgt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Eingabe: dorthin verschieben. Sie werden zuerst gefragt.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>Befunde darin</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Offset %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Grad: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Grad: %1 (Quelle: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Geändert. In der gespeicherten Datei: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>Nicht in der gespeicherten Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>„%1“ nach links</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>„%1“ nach rechts</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Spalten wie zuvor</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Nach „%1“ sortieren, aufsteigend</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Nach „%1“ sortieren, absteigend</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Nicht sortiert</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Alles filtern</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Zeilen, in denen dies in irgendeiner Spalte vorkommt; Groß und klein ist gleich</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · Filter auf %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ft::FilteredTable</name>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>nur die ersten %1 Zeilen wurden kopiert</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>Filter wird vorbereitet, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>beliebige Spalte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>wird gefiltert…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>wird sortiert…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>wird exportiert, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ft::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 Hinweis</numerusform>
            <numerusform>%1 Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Diese zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nichts wurde geprüft</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Bisher nichts Falsches gefunden</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Nichts Falsches gefunden</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>Die vorhandenen Befunde wurden oben ausgeblendet.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>Das Format dieser Datei ist nicht bekannt. Was darin falsch sein könnte, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>%1 von %2 Datensätzen wurden geprüft.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Jedes Byte der Struktur wurde gelesen, und ihre Prüfsummen, Anzahlen und Werte passen zusammen.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Die Dateidaten selbst wurden nicht beurteilt: Der Vergleich mit ihrem Hash ist ein eigener Schritt.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>Der Auftrag nennt keinen Hash, daher wird nichts geprüft.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>Der Auftrag nennt sie %1, was nicht sicher ist.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Downloads fertigstellen</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Ein vollständiger Download wird die Datei, die er werden sollte, unter ihrem Namen. Der Download bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Die Downloads werden angesehen</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Haken Sie den Download an, wenn er fertiggestellt werden soll.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Haken Sie die Downloads an, die fertiggestellt werden sollen.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Keiner dieser Downloads ist vollständig.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird fertiggestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n Download ließ sich nicht fertigstellen; die Liste sagt, warum.</numerusform>
            <numerusform>%n Downloads ließen sich nicht fertigstellen; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Geschrieben. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Alles reparieren, was &amp;bewiesen ist: %n Datei</numerusform>
            <numerusform>Alles reparieren, was &amp;bewiesen ist: %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Auch reparieren, was zur &amp;Struktur passt: %n Datei</numerusform>
            <numerusform>Auch reparieren, was zur &amp;Struktur passt: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Felder, die sich in %1 ändern</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 empfangen, %2 fehlen</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>der Name führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>gleicher Hash wie %n andere</numerusform>
            <numerusform>gleicher Hash wie %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 von %2 Dateien nicht hier</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Richtiger Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Neben den anderen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Den Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Ergebnis jeder Datei</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird geschrieben</numerusform>
            <numerusform>%n Dateien werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n Datei repariert.</numerusform>
            <numerusform>%n Dateien repariert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>%1 von %n Datei repariert.</numerusform>
            <numerusform>%1 von %n Dateien repariert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>Die Kopien liegen in %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>repariert; nichts Falsches bleibt</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>repariert; %n Befund bleibt</numerusform>
            <numerusform>repariert; %n Befunde bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Extrahieren...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Die gewählten Dateien in einen Ordner entpacken, oder alle gezeigten, wenn keine gewählt ist</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Archiv (%1), schreibgeschützt</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Liste der Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Es wird noch gesucht.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Hier gibt es keine Dateien.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>Auf den ersten Blick nichts Falsches gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Mit %n Datei stimmt etwas nicht.</numerusform>
            <numerusform>Mit %n Dateien stimmt etwas nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Es gibt mehr Dateien, als diese Liste fasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n of a known kind</source>
        <translation>
            <numerusform>%n bekannter Art</numerusform>
            <numerusform>%n bekannter Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>In einen Ordner entpacken</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n Datei entpackt.</numerusform>
            <numerusform>%n Dateien entpackt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Angehalten; die anderen wurden nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n Datei nicht: %1</numerusform>
            <numerusform>%n Dateien nicht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Alle vollständigen fertigstellen...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>%1 wird angesehen: %2 von %n Datei.</numerusform>
            <numerusform>%1 wird angesehen: %2 von %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Angehalten: %n Datei hat niemand angesehen.</numerusform>
            <numerusform>Angehalten: %n Dateien hat niemand angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>Die Reparatur von %n Datei lässt sich beweisen.</numerusform>
            <numerusform>Die Reparatur von %n Dateien lässt sich beweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>Die Reparatur von %n Datei passt zur Struktur, was weniger beweist.</numerusform>
            <numerusform>Die Reparatur von %n Dateien passt zur Struktur, was weniger beweist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Für %n Datei gibt es nur Vermutungen: Öffnen Sie sie einzeln.</numerusform>
            <numerusform>Für %n Dateien gibt es nur Vermutungen: Öffnen Sie diese einzeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Es gibt nichts, was sich reparieren ließe.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (repariert)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (repariert %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Reparierte &amp;Kopien in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Die &amp;Dateien selbst ändern</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Ordner der Kopien</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Wählen...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Was ersetzt wird, kommt zuerst neben jede Datei, damit es sich zurückholen lässt. Ein Stromausfall lässt in jedem Augenblick die alte oder die neue Datei zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n Datei, bis zu %1; Lücken brauchen keinen Platz. Die Dateien bleiben, wie sie sind.</numerusform>
            <numerusform>%n Dateien, bis zu %1; Lücken brauchen keinen Platz. Die Dateien bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Es gibt eine Datei dieses Namens. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 ist schon vorhanden. Wählen Sie einen anderen Ordner; nichts wird überschrieben.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>angehalten: %1 nicht gelesen</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>der Ordner enthält mehr, als sich auflisten lässt</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Diese Datei hat keine Bytes.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Das letzte Byte liegt bei %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>Das liegt vor dem ersten Byte.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Kein Feld heißt %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Geben Sie einen Offset, einen Abstand oder den Pfad eines Feldes ein.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Offset 0x3a214, Abstand +16 oder ein Feld wie appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Datei-ID</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>sig2dat-Link</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>sig2dat-Block</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Magnet-Link</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>Der Hash, den dieser Download nennt</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>Der Hash, den es nennt</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>Der Hash der Daten</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Genannt von %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Zu dem Feld gehen, das ihn nennt</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Die Daten damit vergleichen</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Bytes werden hier als Hexadezimalziffern eingegeben, in der Textspalte als Zeichen.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Bytes einfügen</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Bytes überschreiben</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Zeichen einfügen</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Zeichen überschreiben</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>Das ist mehr als %1, das meiste, was auf einmal eingefügt wird.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>Die Zwischenablage enthält keine Hexadezimalziffern. In der Textspalte wird sie als Zeichen eingefügt.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Bytes aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Bytes entfernen</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>Das ist mehr als %1, das meiste, was auf einmal gefüllt wird.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Mit %1 füllen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Byte zum Füllen, als zwei Hexadezimalziffern:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Ein Byte sind zwei Hexadezimalziffern, etwa 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>Hier endet die Datei. Beim Einfügen (Einfg) wächst sie.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>Beim Überschreiben bleibt jedes Byte, wo es ist. Im Einfügemodus (Einfg) lassen sich Bytes auch entfernen.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>Mit &amp;00 füllen</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>F&amp;üllen mit...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>Einfüge&amp;modus</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Nichts wurde eingegeben: Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen zulassen</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>Die Prüfsumme stimmt nicht mehr: Nur das Eingegebene hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Überblick über die Datei</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>Eingaben fügen Bytes ein</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Eingaben überschreiben Bytes</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Diese Datei hat keine Bytes.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Die ersten %1 der Auswahl wurden kopiert.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Als C-&amp;Array kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>&amp;Offset kopieren</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>&amp;Bytes an die Breite anpassen</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Dezimale Offsets</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>Feld&amp;namen</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>Die ersten %1 von %2 Bytes.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Bytes ab %1 von %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Dateninspektor</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Die Bytes als Zahlen</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Alle Lesarten in beiden Bytefolgen zeigen</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Alle Lesarten</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Mehrere angefangene Downloads einer Datei werden einer, der alles hat, was sie haben. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>Die Lücken eines angefangenen Downloads werden aus einer vollständigen Kopie seiner Datei gefüllt. Beide bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Downloads zusammenführen</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Downloads hinzufügen...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>&amp;Vollständige Kopie...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Welche Kopie stimmt</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Angefangene Downloads wählen</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Eine vollständige Kopie wählen</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Downloads (*.dat);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>&amp;Download...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>Wo sie sich widersprechen, entscheidet der Hash</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Wo sie sich widersprechen, stimmt %1</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Zusammen enthalten sie %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>%1 fehlen weiterhin.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Keiner davon nennt einen Hash, daher wird nichts geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Sie widersprechen sich an %n Stelle.</numerusform>
            <numerusform>Sie widersprechen sich an %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>Der Hash entscheidet %n davon.</numerusform>
            <numerusform>Der Hash entscheidet %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Fügen Sie die angefangenen Downloads hinzu.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Wählen Sie den angefangenen Download.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Fügen Sie einen weiteren angefangenen Download derselben Datei hinzu.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Wählen Sie eine vollständige Kopie der Datei.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Nicht alle Bytes ließen sich lesen. Kopieren Sie die Dateien auf einen heilen Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>Die Kopien widersprechen sich, und der Hash kann nicht sagen, welche stimmt. Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Das Ergebnis ist %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 nachher</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Seit die Datei geöffnet wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Die Digests werden noch berechnet.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Neben jeden Schritt lässt sich ein Grund schreiben (F2). Das Protokoll wird nirgends aufbewahrt, wenn es nicht exportiert wird.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Öffnen Sie eine andere Liste oder einen Download mit Quellen, um sie hier zu sehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ft::LibraryModel</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 vollständig</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Link, keine Datei und kein Ordner.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>Ab dem nächsten Start spricht dieses Fenster: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Alles Geöffnete</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Hier gibt es nichts, was sich drucken lässt.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ft::ManualWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Legende der Karte; ihre Einträge zeigen und verbergen Knoten</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ft::MapMarkButton</name>
    <message>
        <source>Show or hide these nodes</source>
        <translation>Diese Knoten zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Punkte unterscheiden sich nach</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Wonach sich die Punkte unterscheiden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Ordnen...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Wählen, welche Knoten bleiben und in welcher Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n gewählt</numerusform>
            <numerusform>%1 · %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Rektangularprojektion</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Netze, die der alte Client absuchte</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Eine andere Datenbank der Orte nehmen...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Die Karte speichern</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Eine Datenbank der Orte wählen</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>%1 konnte nicht als Sperrliste gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Andere Listen auf derselben Karte, und worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Die Liste in eine Datei anderer Art schreiben</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Projektion, Bilder, Orte, Sperrlisten</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Nur das Gewählte</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Sperrliste...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Eine Liste gesperrter Bereiche wählen</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Sperrlisten (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Die Datenbank nehmen, die zum Programm gehört</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Die Sperrliste wird gelesen...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Durch Ziehen auswählen</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Ziehen zeichnet einen Rahmen um Knoten, statt die Karte zu bewegen. Mit Umschalt tut es das immer</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Weltkarte: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n gewählt.</numerusform>
            <numerusform>%1. %n gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N und P gehen zum nächsten und zum vorigen Knoten. Pfeiltasten bewegen die Karte, Plus und Minus vergrößern und verkleinern, 0 zeigt alles, Eingabe vergrößert das Gewählte, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Weltkarte</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Name: %1 (sie nennt sich %2, was nicht sicher ist)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Neuer Download aus einem Link</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Ein Auftrag, der noch nichts empfangen hat. Seine Teile lassen sich aus einer Kopie füllen oder mit anderen Downloads der Datei zusammenführen.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, Magnet oder ein Hash mit Größe</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Fügen Sie einen Link ein.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>Der Download ist %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Wählen Sie einen Balken, oder ziehen Sie über mehrere: Karte und Tabelle wählen dieselben Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n von %1 Knoten gewählt</numerusform>
            <numerusform>%n von %1 Knoten gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Eine Notiz schreiben oder nur ein Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>ft::NotesModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, text, place</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Gemacht: %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (die Datei hat sich seitdem geändert)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>Notiz &amp;entfernen</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Strg+B markiert die Stelle, die Sie ansehen. Neben jede Marke lässt sich eine Zeile schreiben; sie wandert mit dem, worum es geht. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>Die Notizen ließen sich nicht aufbewahren. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Diese Bytes haben keine Datei: Die Notizen gehen verloren, wenn dies geschlossen wird.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>Die Datei hat sich geändert, seit einige davon geschrieben wurden. Sie stehen jetzt vielleicht bei anderen Bytes.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Aufbewahrt neben der Datei, in %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Neben der Datei lässt sich nichts schreiben. Aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Die Dateien sind geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 ist gelesen: %n Datei.</numerusform>
            <numerusform>%1 ist gelesen: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>Die Aufzeichnungen des Auftrags stehen hinter den Daten. Wo sie beim Wachsen der Daten nicht überschrieben wurden, liegen ältere noch darin. Die Suche liest alle Daten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Die Daten durchsuchen</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Suche läuft...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Keine gefunden. Nirgends in den Daten passen Kennung, Größe und Prüfsumme zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n ältere Aufzeichnung mit passender Prüfsumme:</numerusform>
            <numerusform>%n ältere Aufzeichnungen mit passender Prüfsumme:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ft::OrderForm</name>
    <message>
        <source>&amp;Path when complete</source>
        <translation>&amp;Pfad, wenn vollständig</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>die nicht &amp;erreichbar sind</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>deren Geschwindigkeit nie ge&amp;messen wurde</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>zuletzt &amp;gemessen vor</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Womit Pfade beginnen</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Womit sie danach beginnen</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Datum der letzten Messung</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Zustand der Downloads</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Weder die Quelle noch ihr Supernode hat eine öffentliche Adresse und einen Port.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>Der Auftrag enthält keine Zeit einer Messung: Von nichts ist bekannt, dass es von dort kam.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Quellen weglassen</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Im Ergebnis wurde nichts Falsches gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Was falsch bleibt:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>Die reparierte Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>Das offene Dokument ist repariert. Rückgängig nimmt es zurück; geschrieben wird erst, wenn Sie es speichern.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>Die reparierte Datei ist %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>Was vorher war, liegt in %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Ausblenden (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 beginnt nicht an der Wurzel der Platte.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Etwas dieses Namens ist schon vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Knoten nach Land</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Nicht auf der Karte: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>ft::PlanCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ft::PlansPage</name>
    <message numerus="yes">
        <source>%n byte(s) change.</source>
        <translation>
            <numerusform>%n Byte ändert sich.</numerusform>
            <numerusform>%n Bytes ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Nichts Falsches bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>%n Befund bleibt.</numerusform>
            <numerusform>%n Befunde bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Noch einmal wird gesucht, was sich tun lässt</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Die Datei lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>Was Sie hinzugefügt haben, führt zu keiner anderen Reparatur: Was es sagt, passt nicht, oder nichts davon ist verloren.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>ft::PreviewTable</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Die Zeilen filtern</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Was sich in jeder Datei ändert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>alle Dateien</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Als empfangen markieren</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Als fehlend markieren</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Legende der Abschnittskarte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>Zustände der Bereiche</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Paare, die der Auftrag neben den Abschnitten führt, wahrscheinlich Teile, an denen Quellen gerade arbeiten. Was sie bedeuten, ist nicht sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Befunde, bei den Bytes, von denen sie sprechen</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>Hash %1: %n Fenster</numerusform>
            <numerusform>Hash %1: %n Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>vom Hash %1 nie angesehen</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Kein Hash dieser Art sagt etwas über diese Bytes, auch wo er übereinstimmt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ft::RangesModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Ein Abschnitt, wie der Anhang ihn aufführt, oder eine Lücke zwischen Abschnitten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Offset des ersten Bytes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Offset des ersten Bytes dahinter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Soweit es der Anhang und die Länge der Datei sagen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Welche Fenster des Inhalts-Hashs dort liegen und ob sie übereinstimmen</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Schlussblock</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überzählig</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Was dort liegt, wurde nicht angesehen: spät eingetroffene Daten, Nullen oder was vorher auf der Platte stand.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>Bytes vorhanden, nicht untersucht</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>nichts: diese Datei endet davor</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 vorhanden, nicht untersucht; vor den anderen %2 endet diese Datei</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>die eigenen Aufzeichnungen des Auftrags</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>Kennung, Größe und Prüfsumme des Anhangs</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>Bytes, die weder zum Download noch zu seinem Anhang gehören</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>Daten vorhanden</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>aufgeführt, aber diese Datei endet davor</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>%1 davon sind nicht in dieser Datei</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 hinter dem Ende des Downloads</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>überlappt Abschnitt %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>in den Zuständen der Bereiche</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Klicken Sie auf einen Block, oder nehmen Sie die Pfeiltasten; mit Strg gehen sie zur nächsten Lücke. Das Rad vergrößert.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 Block = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Bereiche und Lücken</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 empfangen. %2. Zu sehen: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Pfeiltasten gehen von Block zu Block, mit Strg zur nächsten Lücke, mit Umschalt zum nächsten Bereich. Plus und Minus vergrößern und verkleinern, 0 zeigt alles. Wo Änderungen zugelassen sind, fasst E die nächste Kante; Pfeiltasten bewegen sie, Eingabe nimmt die Änderung vor, Esc gibt auf.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Abschnittskarte</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <translation>Little-Endian</translation>
    </message>
    <message>
        <source>Big-endian</source>
        <translation>Big-Endian</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a time that is hardly meant</comment>
        <translation>%1 ?</translation>
    </message>
</context>
<context>
    <name>ft::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>In größere Plätze verschieben</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>Für %1 ist der Platz zu klein geworden. Welche Datenbank nimmt den Datensatz auf?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Andere Datenbank...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, die offen ist</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, aus demselben Ordner</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Eine neue %1 im selben Ordner</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Eine Datenbank wählen</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Datenbanken (*.dbb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 bekommt den Datensatz als %2, hinter dem letzten Platz.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 wird sofort geschrieben, nur mit diesem Datensatz.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 wird geöffnet und bekommt den Datensatz hinter dem letzten Platz.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>In %1 wird der Platz frei; was dort stand, bleibt als Rest.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Das lässt sich rückgängig machen und steht auf der Platte, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Jede Datei kann ihren Teil rückgängig machen. Beim Speichern wird %1 zuerst geschrieben.</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoving</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record could not be moved: %1 cannot be changed now.</source>
        <translation>Der Datensatz ließ sich nicht verschieben: %1 lässt sich gerade nicht ändern.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Nach %1 als %2 verschoben</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Nach %1 verschoben, die neu ist</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 Platz</numerusform>
            <numerusform>%1 Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 Quelle</numerusform>
            <numerusform>%1 Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Link</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 Link</numerusform>
            <numerusform>%1 Links</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 leer</numerusform>
            <numerusform>%1 leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 beschädigt</numerusform>
            <numerusform>%1 beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 mit Resten</numerusform>
            <numerusform>%1 mit Resten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 von %2 Texten mit fremden Buchstaben sehen nach %3 aus</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>Texte sind vielleicht %1, eine Vermutung</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>nichts, er ist frei</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>Der Platz enthält jetzt</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Was wiederhergestellt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln wiederhergestellt</numerusform>
            <numerusform>%Ln wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>kein Platz enthält etwas von einem früheren Datensatz</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>%1 Plätze durchsucht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>Das Dokument hatte nicht gespeicherte Änderungen. „Vorher“ ist die Datei mit diesen Änderungen.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Reparatur: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
</context>
<context>
    <name>ft::RepairList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Richtiger Name</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Dateien und was sich für sie tun lässt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>&amp;Bericht speichern...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Einen Bericht speichern</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Seite (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Der Bericht wird geschrieben, mit dem SHA-256 beider Fassungen</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Der Bericht ist %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Seite (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Bündel speichern</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>In den &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>Downloads (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>weit von diesen: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>nicht angegeben: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a chart is of, and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ft::SaveListMenu</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 ist keine Registrierungsdatei mit einem KazaaNet-Wert, der sich ersetzen lässt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>Die Registrierungsdatei %1 ist beschädigt: In eine Kopie davon lässt sich nichts schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n Knoten wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Knoten wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n hat einen Namen und keine Adresse und wird ausgelassen.</numerusform>
            <numerusform>%n haben einen Namen und keine Adresse und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>KazaaNet-Wert...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Registrierungstext, Version 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Registrierungstext, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Kopie einer Registrierungsdatei...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>giFT-Knoten...</translation>
    </message>
    <message>
        <source>KZN...</source>
        <translation>KZN...</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>JSON...</source>
        <translation>JSON...</translation>
    </message>
    <message>
        <source>Choose the hive to copy; it stays as it is</source>
        <translation>Die zu kopierende Registrierungsdatei wählen; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Die Liste speichern</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>jedes Byte stimmt überein</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>Größe und Hash stimmen überein</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>Größe und erste 300 KiB stimmen überein</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>Größe stimmt überein</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>beginnt gleich, weicht dann ab</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Einen Ordner nach dieser Datei durchsuchen...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Einen Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>%1 wird aufgelistet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Größen werden verglichen: %1 Dateien</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 wird gelesen: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n Datei gefunden</numerusform>
            <numerusform>%n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>%1 Dateien verglichen, %2 davon gelesen</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>der Ordner hat mehr Dateien, als aufgelistet wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n ließ sich nicht lesen</numerusform>
            <numerusform>%n ließen sich nicht lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>unter 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ft::Session</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>Datenbank der Länder</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Die mit dem Programm gelieferte</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>MaxMind-Datenbanken (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungskopien</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Neben jeder Datei</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Neben der Ausgangsdatei</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Öffnen, was beim letzten Mal offen war</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Geöffnete Dateien unter den zuletzt verwendeten der Arbeitsumgebung aufführen</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Melden, wenn lange Arbeit im Hintergrund beendet ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>Die Dateien sagen nicht, in welcher Codepage ihre Texte geschrieben wurden</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>&amp;Codepage der Texte:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Zeiten in:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>Datenbank der &amp;Länder:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Sicherungskopien:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>&amp;Kopien:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Mehr Dateien auf einmal werden zu einer Liste</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>Zugleich geöffnete &amp;Dateien, höchstens:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 vollständig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ft::SheetOutput</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Als PNG speichern...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Als SVG speichern...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>Der Drucker ist nicht erreichbar. Das Speichern als PDF geht ohne.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>Trotzdem &amp;verwenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Diese Tasten gehören zu: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Übliche Tasten, wo geändert</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Wie Texte in der Datei gelesen werden. Die Datei selbst sagt es nicht</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>Die Zone, in der Zeiten gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>%n Datei wird geöffnet...</numerusform>
            <numerusform>%n Dateien werden geöffnet...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen zugelassen</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>nur was ich eingebe, ändert sich</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>Was gezeigt wird, lässt sich ändern; die Datei ändert sich beim Speichern</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Nichts lässt sich ändern. Klicken, um es zuzulassen</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>Offset %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ft::TableExport</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 Zeile wurde nach %2 geschrieben.</numerusform>
            <numerusform>%1 Zeilen wurden nach %2 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Durch Tabulatoren getrennte Werte (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>Ein anderer Export läuft noch; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>Die Zeilen werden noch vorbereitet; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>Die Zeilen werden noch vorbereitet; nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>Der Drucker ist nicht erreichbar; nichts wurde gedruckt.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Diagramme ausblenden</translation>
    </message>
</context>
<context>
    <name>ft::TargetPage</name>
    <message>
        <source>%1 (%2)%3</source>
        <translation>%1 (%2)%3</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>repariert %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Eine reparierte &amp;Kopie schreiben</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Die &amp;Datei selbst ändern</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Das &amp;offene Dokument ändern und erst beim Speichern schreiben</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Pfad der Kopie</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Wählen...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>Die Kopie enthält auch Ihre noch nicht gespeicherten Änderungen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>Das Dokument hat noch nicht gespeicherte Änderungen. Speichern Sie sie zuerst, machen Sie sie rückgängig, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Dieser Inhalt wurde entpackt oder abgelegt: Es gibt keine Datei, die sich ändern ließe.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Was ersetzt wird, kommt zuerst neben die Datei, damit es sich zurückholen lässt. Ein Stromausfall lässt in jedem Augenblick die alte oder die neue Datei zurück.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Ein Eintrag in seinem Verlauf, den „Rückgängig“ zurücknimmt. Jetzt wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Eine reparierte Kopie schreiben</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Es gibt eine Datei dieses Namens. Wählen Sie eine andere; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Diese Datei ist leer</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>Darin ist kein einziges Byte.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Dies ist keine der hier bekannten Arten von Dateien</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Ihre Bytes lassen sich trotzdem ansehen. Wenn Sie wissen, was sie ist, sagen Sie es, hier oder mit Ansicht › Öffnen als: Was nicht passt, wird ein Befund.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Am nächsten kommt sie</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>So öffnen</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Öffnen als</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Die Änderungen an %n Datei speichern?</numerusform>
            <numerusform>Die Änderungen an %n Dateien speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::VerdictFilter</name>
    <message>
        <source>%1 %2</source>
        <comment>verdict, count of files</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>alle Dateien</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Jedes Byte lesen</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Was der Hash ansieht</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ft::ZoomButtons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Beschädigte Datensätze</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Freigegebene Dateien</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Dateien, deren Freigabe beendet wurde</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Verschwundene Dateien</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Plätze mit Resten</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Wiederhergestellte Tags</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Aus frei gewordenen Plätzen wiederhergestellte Datensätze</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Arten von Dateien</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Zuletzt verfügbar</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Aus Resten wiederhergestellt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Nichts Falsches.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln weitere Zeile ist hier nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Zeilen sind hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Bericht über %Ln Datei</numerusform>
            <numerusform>Bericht über %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>Archiv (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>Datei-ID</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>Füllbytes</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>Dateidaten</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>Zahl in Ziffern</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>%1-Byte-Zahl</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Verfassung</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Es hat eine andere Größe als %1, ist also eine andere Datei.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Es hat einen anderen Hash als %1, ist also eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Nichts sagt, dass es dieselbe Datei wie %1 ist.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Es kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>Es ist kein angefangener Download, der sich ganz lesen ließ. Reparieren Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>nicht bekannt: die Datei wurde geschrieben, bevor es berechnet war, oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 nur der geänderten Stellen %1, %2 insgesamt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256&#xa0;%2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>Ab Zeichen {place} ist dies keine hier bekannte Form von Hash oder Link: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>Der Hash, der bei Zeichen {place} beginnt, hat {found} Zeichen statt {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>Zeichen {place}, „{character}“, kommt in dieser Form von Hash nicht vor.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>Zeichen {place}, „{character}“, kann nicht das letzte eines Hashs sein; es ist eines von AEIMQUYcgkosw048. Vielleicht fehlt davor ein Zeichen oder ist doppelt.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Bei Zeichen {place} fehlt ein „=“; der Hash steht zwischen zweien.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>Dem „%“ bei Zeichen {place} folgen nicht zwei Hexadezimalziffern; es wird genommen, wie es ist.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>Bei Zeichen {place} wird eine Größe in Ziffern erwartet: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>Der Link hat keinen Hash, daher lässt sich damit nichts prüfen.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>Den Teil bei Zeichen {place} gab es vorher mit einem anderen Wert; der letzte gilt.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>Die Länge sagt {found} Bytes. Der Hash einer so kleinen Datei enthält ihre Größe und sagt {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} Bytes sind mehr, als FastTrack befördern konnte; seine Größen enden bei {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>Die gerundete Größe bei Zeichen {place} sagt {found} KB, nach der Länge sind es {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>Der Teil bei Zeichen {place} bedeutet nichts, was hier bekannt ist, und wird übersprungen: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Meist nichts. Liegen andere Befunde in der Nähe, sind die Bytes vielleicht beschädigt: Vergleichen Sie mit einer anderen Datei desselben Programms. Wenn Sie wissen, welches Programm die Datei schrieb, würden wir gern davon hören.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Sehen Sie sich die Felder ringsum an. Ergeben sie Sinn, berichtigen Sie die Zahl im Baum (*Bearbeiten › Änderungen zulassen*). Wenn nicht, beginnt der Schaden weiter vorn: Gehen Sie mit Umschalt+F4 zurück.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Lassen Sie sie stehen, oder entfernen Sie die Quelle aus der Liste: Niemand hätte sie erreichen können. In einem Download, den sig2dat aus einem Link erzeugt hat, sind solche Adressen normal.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Berichtigen Sie die Zahl, wenn Sie sie kennen. Sonst sehen Sie sich die Bytes davor an: Ein verlorenes Byte verschiebt alles, was folgt.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>Dadurch geht nichts verloren. Ging die Uhr jenes Rechners falsch, so sind alle Zeiten in seinen Dateien um denselben Betrag falsch.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Sehen Sie sich die Bytes an. Eine Ziffer, die zu einem Buchstaben wurde, lässt sich wieder eingeben; oft verraten die Nachbarn, welche es war.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Weichen die Bytes nur um einen Buchstaben von der Kennung ab, findet die Reparatur sie. Sind sie etwas anderes, so ist die Datei wohl von anderer Art: *Ansicht › Öffnen als* liest sie anders.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Suchen Sie nach einer anderen Kopie: einer Sicherungskopie, einem Abbild des Datenträgers, einer älteren Fassung. Was da ist, lässt sich herausholen, und eine abgeschnittene Beschreibung kann *Reparieren...* zum Teil ergänzen.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Reparieren...* berichtigt die Anzahl auf das, was passt. War es eine Liste von Quellen, so war nur ihre Anzahl beschädigt, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Reparieren...* schlägt die Länge vor, die passt. Prüfen Sie den Text: Endet er mitten in einem Wort, so wurde er abgeschnitten.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Sehen Sie sie sich unten an. Setzen sie die Liste davor fort, ist die Anzahl zu klein; *Reparieren...* kann sie erhöhen. Sind sie etwas anderes, lassen Sie sie stehen.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Endet die Datei dort, so wurde ihr letzter Eintrag abgeschnitten: Der übrige Teil ist nicht brauchbar. Geht sie weiter, so ist vielleicht davor ein Byte verloren gegangen.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Sehen Sie nach, wo der Text keinen Sinn mehr ergibt. *Reparieren...* kann das Nullbyte dorthin setzen.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Versuchen Sie eine andere Codepage: *Ansicht › Codepage*. Wenn alle Buchstaben richtig aussehen, ist es die passende. In der Datei ändert sich nichts.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>Was gelesen wurde, stimmt, soweit es reicht. Ist die Datei wirklich so groß, öffnen Sie ihre Teile einzeln. Ist eine Anzahl beschädigt, berichtigen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Beheben Sie die ersten. Die meisten übrigen folgen daraus und verschwinden.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Kopieren Sie die Datei mit einem Programm, das um Fehler herum liest, etwa ddrescue, und öffnen Sie die Kopie. Schreiben Sie nicht auf den Datenträger.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Es gibt nichts zu lesen. Ein Rettungsprogramm findet den Inhalt vielleicht noch an anderer Stelle auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Nichts, wenn das Gezeigte Sinn ergibt. *Ansicht › Lesart* nimmt die andere; sehen Zeiten, Größen und Namen erst dann richtig aus, bleiben Sie dabei.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Reparieren...* versucht, welches einzelne Byte oder Bit sie richtig machen würde. Oft lässt sich das beweisen. Wurde die Beschreibung mit Absicht geändert, muss nur die Prüfsumme neu gebildet werden.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Nichts. Es verrät, welche Art von Programm die Datei geschrieben haben kann.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Reparieren...* schreibt die richtige Größe. Mit der falschen hätte das Programm, das die Datei schrieb, sie nicht lesen können.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Reparieren...* schreibt die Kennung. Größe und Prüfsumme stimmen überein, daher ist das sicher.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Reparieren...* schneidet sie ab. Behalten Sie eine Kopie, wenn Sie wissen wollen, was sie sind: Dort können Bytes einer anderen, gelöschten Datei liegen.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Reparieren...* bildet ihn aus der Beschreibung neu. Das ist nur *bewiesen*, wenn es noch eine andere Kopie der Prüfsumme gibt; sonst ist es *stimmig*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Zeigen Sie *Reparieren...* etwas, das die Datei kennt: eine Datenbank freigegebener Dateien, einen Auftrag von giFT, einen sig2dat-Link. Eine ältere Kopie der Beschreibung kann in den Daten liegen. Auch ohne all das lassen sich die Daten selbst noch abspielen.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Sehen Sie sich die Seite *Ältere Datensätze* an. Sie kann Quellen enthalten, die der neueren Beschreibung verloren gingen. Die Bytes, die sie belegt, sind keine Daten: Dieser Teil wurde nicht empfangen.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>Zuerst *Reparieren...*. Was damit nicht lesbar wird, können Sie sich unten ansehen und von Hand berichtigen, wo Sie es erkennen.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Reparieren...* macht die verdoppelten Zeilenenden rückgängig und prüft das Ergebnis. Wurde die Datei an einem Textende-Byte abgeschnitten, besorgen Sie sich das Original noch einmal und kopieren es im Binärmodus.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Reparieren...* verbindet die Teile. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Reparieren...* sortiert sie. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Vergleichen Sie mit der Größe, die die Quellen angeben. *Reparieren...* schlägt die vor, die zu beidem passt.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Wurde die Datei abgeschnitten, suchen Sie nach einer längeren Kopie. Sonst kürzt *Reparieren...* die Liste auf das, was da ist.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Öffnen Sie *Hash*: Richtig ist, womit die Daten übereinstimmen. Eine Quelle mit einem anderen Hash bot eine andere Datei an; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Öffnen Sie *Hash* und *Quellen*. Richtig ist die Größe, die die meisten angeben und die zum Hash passt.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Reparieren...* berechnet sie aus dem Hash, wenn der Hash richtig ist.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Suchen Sie die Größe oder den Hash an anderer Stelle: in Quellen, einem Link, einer Datenbank. *Reparieren...* schlägt vor, was passt.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Versuchen Sie den Hash jeder Quelle auf der Seite *Hash*. Stimmt keiner überein, sind die ersten 300 KiB der Daten beschädigt: Füllen Sie sie aus einer anderen Kopie.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Vergleichen Sie mit einer anderen Kopie der Datei, wenn es eine gibt: Verdächtig sind die Strecken, in denen sich die beiden unterscheiden. Oft hilft es auch, die Datei in der Nähe der markierten Strecken abzuspielen.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Nichts. Um die Datei mit einem anderen Programm zu suchen, nehmen Sie die Form, die jenes Programm bildet.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Extras › Fertigstellen...* schreibt ihn als die Datei, die er werden sollte, unter ihrem eigenen Namen.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Nichts. Wenn der Wert Ihnen verrät, was es bedeutet, wüssten wir es gern.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Sehen Sie sich die Bytes an. Eine falsche Länge verschiebt die Tags dahinter; ergeben diese Sinn, ist nur dieses eine beschädigt.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Reparieren...* stellt die Kennung wieder her, wo der Datensatz dahinter Sinn ergibt. Andere Plätze bleiben unberührt.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Reparieren...* schiebt sie zurück. Arbeiten Sie mit einer Kopie des Datenträgers, wenn die Bytes durch einen Lesefehler verloren gingen.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Sehen Sie ihn sich an: Er kann eine Datei nennen, die früher freigegeben war. Zum Datensatz gehört er nicht.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Sehen Sie sich die Nachbarn an. Sehen alle falsch aus, ist die Liste wohl von anderer Art: *Ansicht › Öffnen als*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Reparieren...* kann die Wiederholungen entfernen. Programme, die die Liste lesen, stören sich nicht daran.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Berichtigen Sie die Zeile in einem Texteditor, oder lassen Sie sie stehen: Sie wird übersprungen.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Nichts. Um sie zu ändern, entpacken Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Nichts, wenn das Gezeigte Sinn ergibt. Sonst liest *Ansicht › Öffnen als* die Datei als das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Nichts. Die Datei ist keine dieses Netzes.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Nichts. Die Datei wurde vom ersten bis zum letzten Byte durchsucht.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Jedes Byte hat die Farbe des Feldes, zu dem es gehört. Zeigen Sie darauf, um zu sehen, welches es ist. Geänderte Bytes sind unterstrichen. Der Streifen rechts ist die ganze Datei; seine Marken sind Befunde, und ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>Die Zeile darunter zeigt, was die Bytes an der Schreibmarke als Zahlen, Zeiten und Adressen wären; ein Klick darauf zeigt alle.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>Pfeiltasten, Bild aufwärts, Bild abwärts, Pos1, Ende</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>bewegen; mit Umschalt wählen sie aus</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>zu einem Offset (238100, 0x3a214) oder einem Feld gehen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>kopieren, was gewählt ist</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>drucken, was gewählt ist, oder die Seite</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Wo Änderungen zugelassen sind, überschreiben Ziffern und Buchstaben. Siehe [Dateien ändern](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Was dieses Programm nicht wissen kann</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Ob eine `.dat` so gelesen wird, wie Kazaa sie meinte.** Es war keine echte zu bekommen. Jede Angabe über dieses Format hat einen Grad, und zwischen Lesarten, die einander widersprechen, entscheidet der Inhalt der jeweiligen Datei. Wenn Sie eine echte besitzen, wären deren Befunde mehr wert als all unsere Überlegungen.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Was die fehlenden Bytes waren.** Was nicht empfangen wurde und in keiner anderen Kopie steht, ist weg. Keine Reparatur erfindet Daten.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Ob Daten stimmen, die kein Hash geprüft hat.** Hinter den ersten 300 KiB sieht sich der UUHash nur einzelne Strecken an. Von einem großen Video erfasst er einen kleinen Teil. „Nichts widerspricht“ heißt nicht mehr als das.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Wer jemand war.** Eine Quelle ist eine Adresse, ein Port und manchmal ein Name, den ein Mensch eingetippt hat. Adressen wurden jeden Tag neu vergeben. Nichts davon beweist, wer einen Rechner benutzt hat.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Wo jemand war.** Länder stammen aus einer heutigen Datenbank. Die Adresse kann 2003 zu einem anderen Land gehört haben.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Wann etwas geschah.** Zeiten sind, was die Uhr jenes Rechners sagte, und viele gingen falsch.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**In welcher Codepage ein Text steht.** Die Dateien sagen es nicht. Die falsche zeigt falsche Buchstaben; die Bytes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Dass eine Datei harmlos ist.** Das Programm liest Köpfe und Listen. Nach Viren in dem, was heruntergeladen wurde, sucht es nicht.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Was gelöscht wurde.** Reste älterer Datensätze werden gezeigt, wo sie noch in der Datei liegen. Die meisten sind überschrieben.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Dateien ändern</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Bearbeiten › Änderungen zulassen* (Strg+Umschalt+E) macht das Dokument bearbeitbar. Dann können Sie:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>einen Wert doppelt anklicken oder F2 drücken, um einen anderen einzugeben. Während Sie tippen, sagt die Zeile darunter, was daraus folgt: Anzahlen, Längen und Prüfsummen werden richtig gehalten. *Nur ändern, was ich eingebe* lässt sie in Ruhe.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>die Kanten eines Teils in der Abschnittskarte ziehen oder sie mit E und den Pfeiltasten fassen</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>in die Bytes tippen</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>Elemente von Listen über ihr Kontextmenü einfügen, verdoppeln, verschieben und entfernen</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Ist ein Text dem Platz seines Datensatzes entwachsen, bietet das Programm an, den Datensatz in eine Datenbank mit größeren Plätzen zu verschieben.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Rückgängig* nennt, was es zurücknimmt. Was von der Datei abweicht, ist im Baum, in Tabellen und in den Bytes markiert.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Speichern* schreibt in die Datei. Beim ersten Mal wird der frühere Stand der Datei als Sicherungskopie aufbewahrt, neben der Datei oder in dem Ordner, den Sie in den [Einstellungen](settings.md) gewählt haben. *Datei › Sicherungskopien* bringt ihn zurück. Fällt der Strom aus, während eine Datei geschrieben wird, bietet das nächste Öffnen an, das Schreiben zu Ende zu führen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Bearbeiten › Notiz hinzufügen* (Strg+B) markiert eine Stelle und schreibt eine Zeile dazu. Notizen werden bei Ihren Daten aufbewahrt, nicht in der Datei.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Ein angefangener Download vom ersten bis zum letzten Byte, als Streifen und darunter als Karte aus Blöcken. Beide zeigen dieselbe Strecke.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Gefüllt: empfangen und als vollständig aufgeführt</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Punkte: Daten sind da, aber die Liste weiß nichts davon</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Leer: fehlt</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Klammern darunter: Strecken, die der Hash prüft; durchgezogen, wo sie übereinstimmen, unterbrochen, wo sie widersprechen</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>nächster Block; mit Strg die nächste Lücke, mit Umschalt der nächste Teil</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>vergrößern, verkleinern, alles</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>den gewählten Teil vergrößern</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>den gewählten Teil als empfangen oder als fehlend markieren, wo Änderungen zugelassen sind</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Umschalt+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>eine Kante fassen, wo Änderungen zugelassen sind; Pfeiltasten bewegen sie, Eingabe lässt sie los, Esc gibt auf</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>Das Rad vergrößert am Mauszeiger, Ziehen verschiebt. Was die Klammern beweisen, steht unter [Hashes](hashes.md).</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Alles Geöffnete</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Sobald mehr als eine Datei offen ist, beginnt die Bibliothek mit *Alles Geöffnete*: einer Tabelle aller Dateien, die Datenbanken, Downloads und Links nennen. Gleicher Inhalt wird anhand seines Hashs zusammengefasst.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Mit einem Ordner vergleichen...* sucht diese Dateien in einem Ordner dieses Rechners und sagt von jeder, ob sie da ist, verschoben wurde, eine andere Größe hat oder weg ist. Verändert wird nichts.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*Unter anderen Namen suchen* liest dann die Dateien, die so groß sind wie eine fehlende, und richtet sich nach dem Hash.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>Was eine Datenbank überschrieben hatte und was davon wiederherzustellen war, steht auch in der Tabelle. Für eine einzelne Datenbank zeigt es die Seite *Wiederhergestellt*.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` ist dieselbe Maschine ohne Fenster.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>was jede Datei ist und was mit ihr nicht stimmt</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>alle Felder mit Offset, Größe und Wert</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash und kzhash einer Datei</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>was der Hash über die Daten sagt</translation>
    </message>
    <message>
        <source>`ftwb link LINK`</source>
        <translation>`ftwb link LINK`</translation>
    </message>
    <message>
        <source>`ftwb repair FILE`</source>
        <translation>`ftwb repair FILE`</translation>
    </message>
    <message>
        <source>`ftwb export FILE`</source>
        <translation>`ftwb export FILE`</translation>
    </message>
    <message>
        <source>tables as CSV, TSV, JSON or a web page</source>
        <translation>Tabellen als CSV, TSV, JSON oder Webseite</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>Rettung: Daten aus einem Download herausholen, zwei Kopien zusammenführen, Lücken füllen</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>ändert eine Datei, mit Sicherungskopie</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>Supernodes: Listen zusammenführen, filtern, umwandeln</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>was gefunden wurde, aufgeschrieben und mit den Dateien gepackt</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>die Felder eines Formats, mit Grad und Quelle</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` führt die Optionen auf. Mit `--json` sind die Antworten für Skripte. Die [Codes der Befunde](findings.md) sind dieselben wie hier und ändern sich nicht.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>Der Baum enthält jedes Feld der Datei in ihrer Reihenfolge. Zusammen decken die Felder jedes Byte einmal ab: Auch was niemand kennt, ist ein Feld.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Tippen Sie, um das nächste Feld zu finden, dessen Name oder Wert das Getippte enthält. Das Kontextmenü kopiert einen Wert, seinen Pfad oder seinen Offset. Ein Rechtsklick auf die Titel wählt Spalten.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Angaben, die nicht sicher sind, treten zurück und sind unterstrichen: eine Reihe Punkte für *wahrscheinlich*, zwei für *vermutet*. Siehe [was die Wörter bedeuten](words.md). Ein Zeichen vor einer Zeile sagt, dass es zu ihr einen [Befund](findings.md) gibt.</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Wo Änderungen zugelassen sind, lässt sich mit F2 oder einem Doppelklick ein anderer Wert eingeben. Siehe [Dateien ändern](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Wählen Sie *Datei › Beispiele ansehen*. Es öffnet sich ein Ordner mit einigen kleinen Dateien zum Umsehen. Wirkliche Personen, Adressen oder Lieder kommen darin nicht vor.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Ein Download, der nie fertig wurde</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Klicken Sie doppelt auf `download1045123456403148145.dat`. Kazaa schrieb einen angefangenen Download als eine einzige Datei: die bisher empfangenen Daten und dahinter eine Beschreibung mit dem Namen des Liedes, den Quellen und der Liste der vollständigen Teile.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>Der Kopf der Seite sagt, was es ist: der wirkliche Name, 87 % empfangen, woher es kam.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Abschnitte* zeichnet die Datei vom ersten bis zum letzten Byte. Gefüllt ist empfangen, leer fehlt. Das Rad vergrößert; ein Klick wählt einen Teil, und jeder andere Bereich des Fensters zeigt dieselbe Stelle.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Quellen*, *Tags* und *Auftrag* sind, was die Beschreibung sagt. Klicken Sie auf eine Zeile: Die Bytes darunter leuchten auf.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Hash* sagt, was der Inhalts-Hash über die Daten verrät. Ein Hash dieses Netzes sieht sich nur wenige Strecken an, daher sagt die Seite auch, wie viel er nie angesehen hat.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Drücken Sie F6, F7 und F8, um Felder, Befunde und Bytes zu verbergen und zu zeigen.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Ein beschädigter</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Öffnen Sie `download1047811200405835889.dat` aus dem Ordner *damaged*. Der Kopf sagt, dass die Prüfsumme falsch ist. Drücken Sie Strg+R. Die Prüfsumme ist stark genug, um zu sagen, welches einzelne Bit umgekippt ist: Die Reparatur ist *bewiesen*. Sehen Sie sich beide Fassungen nebeneinander an, schreiben Sie eine Kopie, und öffnen Sie sie. Das Original bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>Die anderen Dateien in diesem Ordner sind auf andere Weise beschädigt. Wählen Sie den Ordner selbst, und drücken Sie Strg+R, um sie alle auf einmal zu sehen.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Eine Datenbank</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` ist die Liste der Dateien, die jemand freigegeben hat. Tippen Sie in die Eingabezeile über der Tabelle, um eine Zeile zu finden. Ein Klick auf einen Titel sortiert. *Eingrenzen* zählt, was es von jeder Art gibt.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodes</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` ist, was Windows in seiner Registrierung aufbewahrte: die Adressen gut angebundener Rechner, bei denen ein Programm es zuerst versuchte. Die Karte zeigt die Länder, in denen sie stehen, soweit eine heutige Datenbank das weiß. Adressen von 2003 sind seither umgezogen.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Eigene Dateien</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Ziehen Sie Dateien, Archive oder ganze Ordner auf das Fenster. Drücken Sie Strg+K, und tippen Sie, was Sie suchen: einen Befehl, eine offene Datei, ein Feld, einen Befund.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Ordner und Archive</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Ein Ordner öffnet sich als Tabelle seiner Dateien: was jede ist, wie viel von ihr da ist, was nicht stimmt. Dateien werden an ihrem Inhalt erkannt, nicht an ihrem Namen. Ein Doppelklick auf eine Zeile öffnet die Datei.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Archive (zip, 7z, tar, auch mit gzip, bzip2, xz oder zstd gepackt) öffnen sich ebenso. Auf den Datenträger wird nichts entpackt, bevor Sie *Extrahieren...* (Strg+E) wählen. Namen in einem Archiv, die aus dem Ordner hinausführen, werden unschädlich gemacht.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Werden viele Dateien auf einmal verlangt, so werden sie zu einer Liste. Ab wie vielen, sagen die [Einstellungen](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Hashes und Links</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>Das Netz kannte eine Datei an ihrem Inhalts-Hash, dem *UUHash*: dem MD5 der ersten 300 KiB und einer 32-Bit-Prüfsumme über einzelne Strecken dahinter. Er sollte schnell sein, nicht stark.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>Die Seite *Hash* sagt</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>was die vorhandenen Daten beweisen oder widerlegen</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>wie viel von der Datei der Hash nie angesehen hat. Schäden dort bleiben unbemerkt.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>denselben Hash in den Formen, die andere Programme verwenden: sig2dat-Link, Magnet-Link, hexadezimal</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Einen Ordner nach dieser Datei durchsuchen...* sucht Dateien mit diesem Hash, etwa die fertige Kopie eines angefangenen Downloads.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Zwei Dateien können denselben UUHash haben und sich doch unterscheiden. Das ist eine Schwäche des Hashs; das Programm kann sie daran nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Datei › Link aus der Zwischenablage öffnen* nimmt einen sig2dat- oder Magnet-Link, den Sie kopiert haben.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Supernodes auf der Karte</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Listen von Supernodes werden auf einer Weltkarte gezeichnet: in dem Land, das eine Datenbank der Adressen ihnen zuweist. Die mit dem Programm gelieferte Datenbank ist von heute. Netze wurden seit 2003 verkauft und verlegt, ein Ort ist also ein Anhaltspunkt und nicht mehr.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>Innerhalb eines Landes sind die Punkte gleichmäßig verteilt; Genaueres ist nicht bekannt. Die Zahl in einem Kreis zählt die Knoten darunter. Vergrößern öffnet ihn. Die Legende ist ein Filter.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Listen* bringt andere Listen auf dieselbe Karte und sagt, worin sich zwei unterscheiden. *Ordnen...* wählt, welche Knoten bleiben und in welcher Reihenfolge. *Liste speichern* schreibt sie als Datei einer anderen Art.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Adressen, die kein Rechner im Internet haben kann, sind neben der Karte aufgeführt.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>In den [Einstellungen](settings.md) können Sie eine andere Datenbank im MaxMind-Format wählen, etwa eine aus jener Zeit.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Extras › Reparieren...* (Strg+R) sucht nach Wegen, das Dokument oder alle Dateien eines Ordners zu reparieren.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Was falsch ist.** Ein Urteil und die Befunde dahinter.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Was sich tun lässt.** Jeder Vorschlag ist eine Karte: was er ändert, wie sicher er ist, was unbekannt bleibt. Nichts zu tun ist einer davon. Sie können auf eine andere Datei zeigen, die mehr weiß: eine Datenbank freigegebener Dateien, einen Auftrag von giFT, einen Link.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Ansehen.** Beide Fassungen nebeneinander. Nur was sich unterscheidet, ist hervorgehoben.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Wohin geschrieben wird.** In eine Kopie, wenn Sie nichts anderes sagen. Wird an Ort und Stelle geschrieben, bleibt der alte Inhalt als Sicherungskopie erhalten.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Fertig.** Ein Bericht führt jedes geänderte Byte auf, mit Digests beider Dateien.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Zurückgehen können Sie immer, und Esc ändert nichts.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>Ein Vorschlag ist nur dann *bewiesen*, wenn danach eine Prüfsumme oder ein Hash übereinstimmt, gemessen an der Zahl der Möglichkeiten, die versucht wurden. Sind zwei Vorschläge gleich gut, so sagt das Programm es und wählt nicht.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>Was nie empfangen wurde, lässt sich nicht reparieren. Es lässt sich aus einer anderen Kopie derselben Datei füllen: siehe [Rettung](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Berichte und Bündel</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Extras › Bericht schreiben...* schreibt auf, was in dem gefunden wurde, was gezeigt wird, mit dem SHA-256 jeder Datei: als Seite, als PDF oder als JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Extras › Bündel speichern...* packt, was gezeigt wird, in eine Zip-Datei: die Dateien, einen Bericht über sie, Ihre Notizen und die Protokolle.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Berichte enthalten Namen und Adressen, die in den Dateien standen. Sehen Sie sie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>Das Menü *Extras* bringt aus Downloads heraus, was in ihnen ist. All das schreibt neue Dateien; die Downloads bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Fertigstellen...**: Ein vollständiger Download wird zu der Datei, die er werden sollte, unter ihrem eigenen Namen. Der Hash sagt, ob die Daten stimmen.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Downloads zusammenführen...**: Mehrere angefangene Downloads einer Datei werden zu einem, der alles hat, was sie haben. Wo sie sich widersprechen, entscheidet der Hash; kann er es nicht, sagen Sie, welcher recht hat.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Lücken füllen...**: Die Lücken eines angefangenen Downloads werden aus einer vollständigen Kopie seiner Datei gefüllt.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Neuer Download aus Link...**: Ein sig2dat- oder Magnet-Link wird zu einem Download, der noch nichts empfangen hat und gefüllt oder zusammengeführt werden kann.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Herausholen, was da ist...** (Strg+E): was ein Download empfangen hat, jeder fertige Bereich als eine Datei, oder eine Datei mit Lücken und daneben eine Karte davon für GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>In einem Ordner erledigt *Alle vollständigen fertigstellen...* es für alle seine Dateien. In Skripten nehmen Sie [die Befehlszeile](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Bearbeiten › Einstellungen...* (Strg+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Codepage der Texte**: Die Dateien sagen nicht, wie ihre Buchstaben gespeichert sind. Wählen Sie die des Landes, aus dem sie kommen. Sie gilt für Dateien, die von jetzt an geöffnet werden; für eine einzelne Datei nehmen Sie *Ansicht › Codepage*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Zeiten in**: Gespeicherte Zeiten sind UTC. Sie können in der Zone dieses Rechners gezeigt werden.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Datenbank der Länder**: siehe [die Karte](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Sicherungskopien** und **Kopien**: Ordner. Bleiben sie leer, kommen beide neben die Datei.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Sprache**: gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Erscheinungsbild**: hell, dunkel, beides mit hohem Kontrast oder wie das System es will</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Zugleich geöffnete Dateien, höchstens**: Mehr davon werden zu [einer Liste](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Öffnen, was beim letzten Mal offen war**: Dokumente, die angesehene Stelle und die Anordnung</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Geöffnete Dateien unter den zuletzt verwendeten der Arbeitsumgebung aufführen**: damit auch die Dateiverwaltung sie anbietet</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Melden, wenn lange Arbeit im Hintergrund beendet ist**: eine Benachrichtigung, wenn ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>Einstellungen werden in `~/.config/ftworkbench` aufbewahrt (oder wohin `XDG_CONFIG_HOME` zeigt), Notizen in `~/.local/share/ftworkbench`. Sonst wird nichts unverlangt geschrieben, außer der Liste der zuletzt geöffneten Dateien, die sich unter *Datei › Zuletzt geöffnet* vergessen lässt.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack war von 2001 bis 2006 das Netz hinter Kazaa, Grokster und iMesh. Was es auf Datenträgern hinterlassen hat, öffnet und zeigt dieses Programm: zu jedem Byte, was es ist, wie sicher das ist und was nicht stimmt.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Erste Schritte](first-steps.md): eine halbe Stunde mit den Beispielen, die mit dem Programm geliefert werden</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[Das Fenster](window.md): Bereiche, Seiten, Tasten</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Was die Wörter bedeuten](words.md): Grade, Sicherheit, Befunde</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Befunde](findings.md): jede Bemerkung, die das Programm machen kann, und was Sie tun können</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Reparieren](repair.md), [Rettung](rescue.md), [Dateien ändern](changing.md), [Hashes und Links](hashes.md), [Tabellen](tables.md), [Supernodes auf der Karte](map.md), [Ordner und Archive](folders.md), [Alles Geöffnete](collection.md), [Berichte und Bündel](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Formate](formats.md): die Felder jeder Art von Datei</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[Die Befehlszeile](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Einstellungen](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Was dieses Programm nicht wissen kann](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Das Öffnen verändert eine Datei nie. Dateien sind schreibgeschützt, bis Sie *Bearbeiten › Änderungen zulassen* einschalten, und auch dann bleibt die Datei auf dem Datenträger, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Listen von Quellen, Tags, Datensätzen und Knoten sind Tabellen. Auch die größte Datenbank ist sofort da.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Tippen Sie in die Eingabezeile darüber, um nach einer beliebigen Spalte zu filtern, oder in das Feld unter einem Titel, um nach dieser zu filtern. In Spalten mit Zahlen gehen auch `&gt;1000`, `10-20` und `=5`.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Ein Klick auf einen Titel sortiert; ein weiterer kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Spalten* wählt, was gezeigt wird. *Eingrenzen* zählt die Werte einer Spalte, und ein Klick behält nur diese Zeilen.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Exportieren...* schreibt das Gezeigte als CSV, TSV, JSON oder Webseite.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Spalten bleiben, wie Sie sie anordnen.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>Links führt die *Bibliothek* auf, was offen ist (F9). In der Mitte steht das Dokument mit seinen Seiten. Rechts sind die *Felder* (F6) und die *Befunde* (F7), unten die *Bytes* (F8). Alle sehen auf dieselbe Stelle: Wählen Sie irgendwo eine Zeile, und die anderen folgen. Alt+Links geht dorthin zurück, wohin Sie zuvor gesehen haben.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>alles durchsuchen: Befehle, Dokumente, Seiten, Befunde, Felder</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>zu einem Offset (238100, 0x3a214) oder zu einem Feld (appendix.sources[2].port) gehen</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Umschalt+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>nächster und voriger Befund</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>Felder, Befunde, Bytes, Bibliothek</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>die Tabelle filtern</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Strg+C, Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>Zeilen als Tabelle oder als JSON kopieren</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Strg+Bild abwärts, Strg+Bild aufwärts</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>nächste und vorige offene Datei</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Umschalt+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>das Handbuch auf der richtigen Seite, auch in Dialogen; etwas anklicken, um zu fragen, was es ist</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Bearbeiten › Tastenkürzel...* ändert die Tasten der Menüs.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Zeilen lassen sich kopieren und in andere Programme ziehen: Ein Texteditor erhält eine Tabelle mit Tabulatoren, eine Textverarbeitung eine Tabelle, und wo die Zeilen Dateien sind, erhält eine Dateiverwaltung die Dateien. *Datei › Drucken...* druckt das, worauf die Tastatur gerichtet ist: Bytes, Felder, Befunde, eine Tabelle, die Abschnittskarte.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Siehe auch [Felder](fields.md), [Bytes](bytes.md) und [Abschnitte](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Wie sicher eine Angabe ist</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Als dieses Programm geschrieben wurde, war keine echte, von Kazaa geschriebene `.dat` zur Hand. Das Format ist aus Programmen bekannt, die solche Dateien lasen und schrieben. Daher trägt jede Angabe einen Grad:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**sicher**: Mehrere Programme stimmen überein, oder echte Dateien zeigen es</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**wahrscheinlich**: Eine gute Quelle sagt es</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**vermutet**: Niemand weiß es; dies ist die bisher beste Erklärung</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Lässt sich ein Format auf zwei Arten lesen, entscheidet der Inhalt der jeweiligen Datei, und die [Befunde](findings.md) sagen, welche Art genommen wurde. *Ansicht › Lesart* nimmt die andere.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Wie sicher eine Reparatur ist</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**bewiesen**: Eine Prüfsumme oder ein Hash stimmt überein, und durch Zufall geschähe das in tausend Versuchen seltener als einmal. Die Wahrscheinlichkeit wird angezeigt.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**stimmig**: Alles passt zusammen, aber keine Prüfsumme sagt es</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**geraten**: Es kann richtig sein</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Wie schlimm ein Befund ist</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**Fehler**: Etwas ist verloren oder widerspricht sich</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**Warnung**: Etwas ist merkwürdig; es kann ein Schaden sein oder ein Programm, das wir nicht kennen</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**Hinweis**: wissenswert, nichts ist falsch</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Extras › Viele Dateien ändern...* ändert dasselbe in vielen Downloads auf einmal und zeigt jede Änderung, bevor sie gemacht wird. *Extras › Protokoll...* führt auf, was seit dem Öffnen der Datei geschah. Es ist weg, wenn die Datei geschlossen wird, außer Sie exportieren es.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>was ein Link oder ein Hash in beliebiger Form sagt</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>Vorschläge und mit `-o OUT` eine reparierte Kopie</translation>
    </message>
    <message>
        <source>`ftwb set`, `insert`, `remove`</source>
        <translation>`ftwb set`, `insert`, `remove`</translation>
    </message>
    <message>
        <source>`ftwb restore FILE`</source>
        <translation>`ftwb restore FILE`</translation>
    </message>
    <message>
        <source>makes a file what it was before, from its backup</source>
        <translation>macht eine Datei aus ihrer Sicherungskopie wieder zu dem, was sie vorher war</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>Die ersten drei nehmen auch Dateien an, die auf ihr Fenster gezogen werden.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Ein Auftrag braucht einen Hash und eine Größe bis 4 GiB - 1; dieser Link nennt nicht beides.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>Der Name „%1“ lässt sich in %2 nicht schreiben. Wählen Sie eine andere Codepage.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Reparieren...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Fertigstellen...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Lücken füllen...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Neuer Download...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Prüfen...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Ansehen, was sich dagegen tun lässt. Nichts wird geändert, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Alle Teile sind da: die Datei daraus machen, die es werden sollte</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Was fehlt, aus einer vollständigen Kopie nehmen</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Einen Download von dem anlegen, was der Link sagt</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Mit einem Hash vergleichen</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>Daraus folgt:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 von %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>Von den Teilen, die der Hash abdeckt, fehlen %1 von %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>Die Datei hat %1, sollte aber %2 haben.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Ihre ersten 300 KiB stimmen überein (%1): Ihr Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Ihre ersten 300 KiB stimmen überein (%1): Etwas wurde an sie angehängt.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Auch ihre ersten 300 KiB widersprechen dem Hash (%1): Es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Jedes Byte stimmt mit dem Hash überein (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Jedes Byte stimmt mit dem Hash überein (%1), aber der Hash ist der einer Datei anderer Größe.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>Der Inhalt widerspricht dem Hash (%1): eine andere Datei oder ein Schaden.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Nicht zu entscheiden (%1): Bei einer so kleinen Datei deckt der Hash alle Bytes zugleich ab, und einige fehlen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Abgebrochen. Es lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>Ab Offset %1 ließ sich die Datei nicht lesen. Vielleicht hat sie sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Jedes Byte stimmt mit dem kzhash überein (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Alles, was der Hash abdeckt, stimmt überein (%1). Den Rest hat er nie angesehen.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>Die ersten 300 KiB stimmen überein (%1). Wer diesen Hash bildete, sah nicht weiter.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>Die ersten 300 KiB stimmen überein (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>Die Teile, die der UUHash abdeckt, stimmen überein, aber der kzhash, der jedes Byte abdeckt, widerspricht (%1): Ein anderer Teil ist beschädigt.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>Die ersten 300 KiB stimmen überein, aber die anderen Teile, die der Hash abdeckt, widersprechen ihm gemeinsam (%1); welcher falsch ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>Die ersten 300 KiB widersprechen dem Hash (%1): ein anderer Inhalt oder ein Schaden.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Nicht zu entscheiden (%1): Die ersten 300 KiB sind nicht alle da. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>widerspricht, zusammen mit den anderen</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>da, nicht für sich zu beurteilen</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>die Regel des Netzes</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>eine Abart, die ein Fenster mehr erfasst</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>nur die ersten 300 KiB</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>ein Programm, das nie hinter die ersten 300 KiB sah</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Diese Datei hat keine Liste vollständiger Teile.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>%1 als empfangen markieren</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>%1 als fehlend markieren</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>Was das Format erwartet, wurde im Inhalt gefunden: %1 Bit sprechen dafür.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Einiges von dem, was es erwartet, ist nicht da: %1 Bit sprechen dagegen.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>Der Name der Datei spricht dafür.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>%1 von %2 aufnehmen</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Abschneiden, was hinter dem Ende des Downloads liegt, {size} ab {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Die Kennung „KAZA“ bei {at} wiederherstellen.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Die Größe des Anhangs auf {value} Bytes berichtigen.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Die fehlenden {value} Bytes des Schlussblocks schreiben.</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Die zweite Kopie des Anhangs entfernen, {size} bei {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Eine Übertragung als Text rückgängig machen: die {value} Wagenrückläufe herausnehmen, die sie vor Zeilenvorschübe setzte.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>{field} auf {value} setzen, die eine Zahl, mit der die Prüfsumme übereinstimmt.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Die gespeicherte Prüfsumme berichtigen: Eines ihrer Bytes war falsch, der Inhalt ist es nicht.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Den Inhalt lassen, wie er ist, und eine neue Prüfsumme schreiben.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>{field} auf {value} setzen, womit sich der Anhang bis zu seinem Ende liest.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Den Kopf des Anhangs neu bauen: {value} Quellen folgen ihm.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Die vollständigen Teile beschneiden, sortieren und verbinden; {value} bleiben.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>{value} Felder berichtigen, die den anderen widersprechen, darunter {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>{value} Quellen behalten und was sonst heil ist, und das Ende des Anhangs neu schreiben. Was empfangen wurde, ist geraten, wo die Liste verloren ist: Nullen in den Daten sind ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Den älteren Anhang bei {at} wieder hinter die Daten setzen. Seitdem empfangene Teile stehen nicht in seiner Liste.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Aus dem Link einen neuen Anhang für eine Datei von {value} Bytes schreiben. Was empfangen wurde, ist aus den Daten geraten.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Einen neuen Anhang aus dem Zustand schreiben, den giFT von diesem Auftrag führte; er sagt, was von den {value} Bytes noch fehlte.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Einen neuen Anhang aus dem Datensatz {field} schreiben, dessen Hash mit den ersten 300 KiB der Daten übereinstimmt.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Einen neuen Anhang für eine Datei von {value} Bytes schreiben, wie ihre eigenen ersten Bytes sagen. Name und Hash bleiben verloren.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Die Kennung von {value} Plätzen wiederherstellen, deren Datensätze heil sind.</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Die Länge von {value} Datensätzen auf ihr Ende berichtigen.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>{size} bei {at} herausnehmen, die die Plätze dahinter von ihrer Stelle schieben.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Bei {at}, wo {size} fehlen, Nullen einsetzen, damit die Plätze dahinter an ihre Stelle zurückkommen.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>Die Plätze an ihre Stelle zurückbringen: An {value} Stellen sind Bytes zu viel, die gehen, oder zu wenig, die Nullen werden.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Die Anzahl der Tags von {value} Datensätzen auf das berichtigen, was bis zu ihrem Ende steht.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Eine kompakte Kopie schreiben, die das Gelöschte enthält ({value}): die Datensätze freigegebener Plätze und die Tags, die längere Datensätze hinter kürzeren hinterließen. Was davon überschrieben wurde, ist null; freie Plätze entfallen.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Den letzten Platz, dessen Datensatz heil ist, mit Nullen auffüllen ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Am Ende {size} abschneiden, die keinen ganzen Eintrag ergeben.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>{value} Einträge weglassen, die kein Rechner gehabt haben kann.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>{value} Einträge weglassen, die doppelt sind.</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Die {value} Einträge von 9 Bytes als solche von 12 schreiben, wie spätere Versionen sie hatten. Ihre letzten drei Bytes, die niemand versteht, gehen verloren; Last und Zeit werden 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>stimmig</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>die Prüfsumme stimmt überein; durch Zufall täte sie es bei %1 solchen Suchen einmal</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>die Prüfsumme stimmt überein, aber es wurde so viel versucht, dass es nichts beweist</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>die Struktur stimmt überein; keine Prüfsumme sagt es</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>keine Prüfsumme sagt es</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>Der Hash stimmt mit einer von %1 Kombinationen überein; ihre Seiten sind mit * markiert.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>In den ersten 300 KiB hat er 128 Bit, das ist also kein Zufall.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Hinter den ersten 300 KiB hat er 32 Bit; durch Zufall stimmte er bei %1 solchen Suchen einmal überein.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Bit {value} des Bytes bei {at} in {field} berichtigen.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Das Byte bei {at} in {field} berichtigen.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Es lässt sich reparieren, soweit der Aufbau es verrät: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Ein Bit ist falsch: Bit %1 bei %2 in %3. Die Reparatur ist bewiesen.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Ein Byte ist falsch: das bei %1 in %2. Die Reparatur ist bewiesen.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>Die Reparatur ist bewiesen: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>Was die Datei vorher war, liegt in %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Nichts Falsches.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Geänderte Bytes</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Abschnitte vorher und nachher</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Was falsch oder verloren bleibt</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Im Ergebnis wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Reparatur von %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Reparatur von %n Datei</numerusform>
            <numerusform>Reparatur von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>the folder “%1”</source>
        <translation>der Ordner „%1“</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>die neue Kopie „%1“</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>die Wiederherstellungsdatei „%1“</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>die Sicherungskopie „%1“</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>ein anderes Programm hat die Datei seit dem Lesen geändert; lesen Sie sie neu ein</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>ein anderes Programm schreibt gerade %1; warten Sie darauf, oder schließen Sie es</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>ein früheres Schreiben dieser Datei wurde unterbrochen; führen Sie es zuerst zu Ende, oder machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1 ist nicht mehr da; speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 ist schon vorhanden; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>dieser Inhalt wurde entpackt oder abgelegt und hat keine eigene Datei; speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>%1 darf nicht geschrieben werden; ändern Sie die Rechte, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1 liegt auf einem schreibgeschützten Datenträger; speichern Sie anderswo</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>für %1 ist kein Platz; schaffen Sie welchen, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>%1 lässt sich nicht ganz lesen; kopieren Sie zuerst auf einen heilen Datenträger</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1 gehört zu einem anderen Inhalt als diesem</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>das System scheiterte bei %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>Die Datei ist geschrieben, aber ob das Bestand hat, ist nicht sicher.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>Das Schreiben brach mittendrin ab; die Wiederherstellungsdatei neben der Datei kann es zu Ende führen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, the system&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, state</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A write of this file was interrupted before it changed a byte. It can be finished or dropped.</source>
        <translation>Ein Schreiben dieser Datei wurde unterbrochen, bevor es ein Byte änderte. Es lässt sich zu Ende führen oder verwerfen.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Ein Schreiben dieser Datei wurde unterbrochen, als alles geschrieben war. Es lässt sich behalten oder rückgängig machen.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Ein Schreiben dieser Datei wurde mittendrin unterbrochen. Es lässt sich zu Ende führen oder rückgängig machen, beides genau.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Ein Schreiben dieser Datei wurde unterbrochen, und ein anderes Programm hat seitdem in sie geschrieben. Was die Wiederherstellungsdatei enthält, passt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>Die Größe stimmt überein (%1). Sonst ist nichts zum Vergleichen bekannt.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>Die Größe (%1) und die ersten 300 KiB stimmen mit den vorhandenen Daten überein.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 Quelle</numerusform>
            <numerusform>%1 Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 Platz</numerusform>
            <numerusform>%1 Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 Supernode</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 Supernode</numerusform>
            <numerusform>%1 Supernodes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Link</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 Link</numerusform>
            <numerusform>%1 Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Kein Format, das dieses Programm kennt, passt zum Inhalt.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unbekannte Datei</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>Der Download ist vollständig; er wurde nur nie umbenannt. Beim Öffnen wurde sein Inhalt nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>In der Beschreibung des Downloads wurde nichts Falsches gefunden. Beim Öffnen wurde sein Inhalt nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Die Prüfsumme berichtigen</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
</TS>
