<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Openen...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Bestanden openen. Er verandert niets in</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>&amp;Map openen...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Alles in een map en daaronder weergeven</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>&amp;Voorbeelden bekijken</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Enkele kleine bestanden, gemaakt om rond te kijken</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Kop&amp;peling uit het klembord openen</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Een gekopieerde sig2dat- of magnetkoppeling</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>De wijzigingen naar het bestand schrijven</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Een &amp;kopie opslaan...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Wat getoond wordt naar een ander bestand schrijven</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Slui&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>&amp;Terug naar de opgeslagen toestand</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Alle niet opgeslagen wijzigingen terugnemen. Kan ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Aantekening toevoegen</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>De plek markeren waar u kijkt en er een regel over schrijven. Het bestand blijft zoals het is</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Wijzigingen toestaan</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Bestanden zijn alleen-lezen tot dit aanstaat; het bestand zelf verandert pas bij het opslaan</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>Alleen wijzigen wat ik t&amp;yp</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Aantallen, lengtes en controlesommen blijven zoals ze zijn, goed of fout</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>Waar u eerder keek</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Ga naar...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Een offset of het pad van een veld</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Volgende bevi&amp;nding</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Vo&amp;rige bevinding</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Repareren...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Bekijken wat er aan de fouten te doen is</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Veel bestanden wijzigen...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Een ander pad, een andere toestand, minder bronnen voor veel downloads tegelijk</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Logboek...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Wat er met dit bestand gedaan is sinds het geopend werd</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Volgend &amp;bestand</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Vorig b&amp;estand</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Velden</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Bevi&amp;ndingen</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>B&amp;ytes</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Indeling &amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Decimale offsets</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Offsets als 238100 in plaats van 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Tijden in de zone van deze computer in plaats van UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;Over FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>The&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>Plaatselijke &amp;tijd</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>&amp;Waarden zoals opgeslagen</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Getallen zoals het bestand ze bevat: geen namen, eenheden of datums</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>V&amp;oltooien...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Van volledige downloads de bestanden maken die ze moesten worden</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>Downloads &amp;samenvoegen...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Samenbrengen wat meerdere downloads van één bestand ontvangen hebben</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>&amp;Gaten vullen...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Wat ontbreekt uit een volledige kopie halen</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Nieuwe download uit koppeling...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Een download maken van wat een koppeling of een record zegt</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>Wat er is &amp;uitpakken...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Uit een download halen wat die ontvangen heeft</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Af&amp;drukken...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Op papier of in een PDF zetten wat de toetsenbordfocus heeft</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Sneltoetsen...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Andere toetsen voor wat de menu&apos;s bieden</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Instellingen...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Codetabel, tijden, mappen, thema</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>Alles &amp;zoeken...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Een deel van de naam van een opdracht, document, veld of bevinding typen</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Verslag schri&amp;jven...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Wat gevonden is in wat getoond wordt, met de SHA-256 van elk bestand, als pagina, PDF of JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>&amp;Bundel opslaan...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>Wat getoond wordt als één zipbestand: de bestanden, een verslag erover, aantekeningen en logboeken</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Volledi&amp;g scherm</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hoog &amp;contrast, licht</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>&amp;Hoog contrast, donker</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>De pagina over wat de toetsenbordfocus heeft</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Eerste stappen</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Een rondleiding langs de voorbeelden</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Wat is dit?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Klik op iets om erover te lezen</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Velden die veranderen</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>aanwezig, niet vermeld</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>vermeld, maar niet aanwezig</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>overtollig</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>aanhangsel</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>slotblok</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>In het aanhangsel als volledig vermeld, en de gegevens staan in dit bestand.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>Er staan bytes in dit bestand, maar het aanhangsel vermeldt ze niet als volledig. Het kunnen laat aangekomen gegevens zijn, nullen, of wat er eerder op de schijf stond.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Niet ontvangen: niet vermeld, en dit bestand eindigt ervoor.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>In het aanhangsel als volledig vermeld, maar de gegevens in dit bestand eindigen ervoor.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>In dit bestand, maar achter het einde van de download of achter het slotblok.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>De eigen gegevens van de taak, die opschuiven als de data groeit.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>De laatste tien bytes: merk, grootte en controlesom van het aanhangsel.</translation>
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
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua en Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenië</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctica</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikaans-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandseilanden</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
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
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribisch Nederland</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahama’s</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouveteiland</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Wit-Rusland</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Cocoseilanden</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centraal-Afrikaanse Republiek</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Ivoorkust</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookeilanden</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kameroen</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kaapverdië</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Christmaseiland</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerije</translation>
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
        <translation>Egypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westelijke Sahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopië</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandeilanden</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faeröer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Frans-Guyana</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinee</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Equatoriaal-Guinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Zuid-Georgia en de Zuidelijke Sandwicheilanden</translation>
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
        <translation>Guinee-Bissau</translation>
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
        <translation>Heardeiland en McDonaldeilanden</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Eiland Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brits Indische Oceaanterritorium</translation>
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
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanië</translation>
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
        <translation>Kirgizië</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts en Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Noord-Korea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koeweit</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaaimaneilanden</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
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
        <translation>Saint Lucia</translation>
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
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libië</translation>
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
        <translation>Moldavië</translation>
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
        <translation>Marshalleilanden</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
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
        <translation>Mongolië</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Noordelijke Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanië</translation>
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
        <translation>Maldiven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibië</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nieuw-Caledonië</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk</translation>
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
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
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
        <translation>Nieuw-Zeeland</translation>
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
        <translation>Frans-Polynesië</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papoea-Nieuw-Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
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
        <translation>Saint-Pierre en Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairneilanden</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestijnse gebieden</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saoedi-Arabië</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonseilanden</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soedan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sint-Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitsbergen en Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
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
        <translation>Somalië</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Zuid-Soedan</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Sao Tomé en Principe</translation>
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
        <translation>Syrië</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- en Caicoseilanden</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tsjaad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Franse Zuidelijke Gebieden</translation>
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
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Oost-Timor</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad en Tobago</translation>
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
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Oeganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Kleine afgelegen eilanden van de Verenigde Staten</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oezbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticaanstad</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Saint Vincent en de Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britse Maagdeneilanden</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikaanse Maagdeneilanden</translation>
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
        <translation>Wallis en Futuna</translation>
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
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation>Het bestand is veranderd sinds het bekeken werd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>De map voor de kopie kan niet gemaakt worden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>koppeling of apparaat</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Wordt getoond, nooit gevolgd.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Leidt naar %1. Wordt getoond, nooit gevolgd.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>weerspreekt</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>aanwezig, niet beoordeeld</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>De hash kijkt naar deze bytes, en ze kloppen ermee.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>De hash kijkt naar deze bytes, en ze weerspreken hem. Achter de eerste 300 KiB delen alle vensters één controlesom: minstens één ervan is fout, welk is niet te zeggen.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>De hash kijkt naar deze bytes en ze zijn er, maar hun controlesom geldt ook voor vensters die ontbreken.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>De hash kijkt naar deze bytes, en ze zijn niet ontvangen.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>hele bestand</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>eerste %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>laatste %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>venster bij %1</translation>
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
        <translation>door de hash nooit bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n hashvenster: %1</numerusform>
            <numerusform>%n hashvensters: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>hashvenster “%1”: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>De hash bekijkt %1&#xa0;% van het bestand. Zijn vensters: %2</translation>
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
        <translation>Elke byte klopt met de hash.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Alles wat de hash bekijkt klopt.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>Het begin klopt met de hash.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>Het begin klopt met de hash, de rest weerspreekt hem.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>Het begin weerspreekt de hash.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>Er valt niets te zeggen: het begin is niet heel ontvangen.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Andere inhoud, of schade, binnen de eerste 300 KiB.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>De delen die de korte hash bekijkt kloppen; de schade ligt ertussen, zoals de hash over elke byte laat zien.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Minstens een van de delen achter de eerste 300 KiB is beschadigd. Ze delen één controlesom, dus welk het is valt niet te zeggen.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Bij toeval gebeurt dat minder dan eens op 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Bij toeval gebeurt dat minder dan eens op 10³⁸ voor de eerste 300 KiB, en eens op 4 294 967 296 voor de rest.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Bewezen: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Nodig voor meer, maar niet ontvangen: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Aanwezig, maar niet apart te beoordelen: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Door de hash nooit bekeken: %1. Het kan goed of fout zijn; deze hash kan het niet zeggen.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Wie deze hash maakte gebruikte %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Er is geen record gekozen.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Kies er een in de tabel om zijn hash te zien.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Hier zijn geen gegevens.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Dit noemt een bestand en bevat er niets van. Open het bestand zelf, of een begonnen download ervan, om het met deze hash te vergelijken.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>Deze download noemt geen hash.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Plak er hieronder een om de data ermee te vergelijken.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Dit is de hash van het bestand zelf.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Plak hieronder een hash of koppeling om het bestand ermee te vergelijken.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>De data wordt gelezen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>Er valt niets te zeggen voordat alle delen gelezen zijn.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>Lezen mislukte bij offset %1. Het medium kan beschadigd zijn, of het bestand is intussen veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n bron</numerusform>
            <numerusform>%n bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
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
        <translation>Toont wat het FastTrack-netwerk op schijven achterliet.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Een eigen venster openen, ook als er al een open is.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Een venster en de bestanden openen, verslag doen op standaarduitvoer, stoppen.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Te openen bestanden en mappen.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>De stukkenkaart van een begonnen download schrijven, SIZE pixels breed: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Openen wat de vorige keer open was.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>De handleiding als webpagina&apos;s in een map schrijven, en stoppen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Code `%1`, gewoonlijk: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Alle bevindingen](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Alles wat bij het lezen van een bestand opgemerkt kan worden. De codes zijn stabiel: ze staan in de JSON van de opdrachtregel en in scripts.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaten</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>Wat een bestand is, wordt door de inhoud bepaald. Deze soorten zijn bekend:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet gemaakt worden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1 km at %2°</source>
        <translation>%1 km bij %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernode</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>indexknoop</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidaat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wordt onderzocht</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>beschikbaarheid %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>belasting %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>%n minuut eerder gezien</numerusform>
            <numerusform>%n minuten eerder gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 knopen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>en nog %n land</numerusform>
            <numerusform>en nog %n landen</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>in 1 land</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>in %1 landen</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>%1 knopen %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 van %2 knopen %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Geen landen: de database van plaatsen kon niet gelezen worden (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Landen volgens een database van %1, die kunnen afwijken van die uit de tijd van de lijst zelf.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>Binnen een land zijn de punten alleen gespreid; geen ervan is een bekende plaats.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>geblokkeerd: %1</translation>
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
        <translation>%1 zonder %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>een adres</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 tot %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>een belasting</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Laatst gezien (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>een tijd</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>een land</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Werelddelen</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Netwerken van providers (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Netwerken van providers (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Poorten; 1214 was die van Kazaa zelf</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>een poort</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>Belasting (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>belasting 0 – 24&#xa0;%</translation>
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
        <translation>belasting onbekend</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidaat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wordt onderzocht</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernode</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>indexknoop</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>klasse onbekend</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>nieuwste 10 minuten</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>tot 1 uur ouder</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>tot 1 dag</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>tot 1 week</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>tijd onbekend</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>land onbekend</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>privéadres</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>achter de NAT van een provider</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>deze computer zelf</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>link-local-adres</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>gereserveerd voor voorbeelden</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>multicastadres</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>onmogelijk adres</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>hostnaam of schade</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>alleen in %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>in meerdere lijsten</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>in de blokkeerlijst</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>er niet in</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Blokkeerlijst</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
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
        <translation>Antarctica</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Azië</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Noord-Amerika</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanië</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Zuid-Amerika</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>%1 en %2 worden geopend</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n mappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>%n bestand wordt geopend</numerusform>
            <numerusform>%n bestanden worden geopend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>%n map wordt geopend</numerusform>
            <numerusform>%n mappen worden geopend</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>De koppeling wordt gelezen</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Dit kan hier niet geopend worden</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>nog %1 u</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
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
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Oudere records</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knopen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Teruggehaald</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>De eerste %1 van %2 rijen. Een export schrijft ze allemaal.</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standaardwaarden</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>vermeld als %1</translation>
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
        <translation>genoemd in de bereiktoestanden</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Bevinding: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Ontvangen vanaf %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Ontvangen tot %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 meer</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 minder</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n bereik</numerusform>
            <numerusform>%n bereiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gat</numerusform>
            <numerusform>%n gaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, totale grootte onbekend</translation>
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
        <translation>geen naam</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Koppeling: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Koppeling: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>Dit is geen database (.dbb), geen taaktoestand (.state) en geen koppeling.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Database: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Taaktoestand: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Deze taaktoestand noemt geen hash of geen grootte.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Dit is geen koppeling en geen hash.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Deze koppeling zegt niet hoe groot het bestand is; zonder dat kan er geen taak van gemaakt worden.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kon niet geopend worden: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Geannuleerd. Er is geen verslag geschreven.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Het verslag kan niet geschreven worden: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Niet herkend.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>geen reparatie gevonden</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>niets fout</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>niet herkend</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>De naam en alle genummerde varianten zijn in die map al bezet.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Geannuleerd. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>onder %1</translation>
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
        <translation>nog %1 rijen worden niet afgedrukt</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Het is versleuteld. Pak het eerst uit met zijn wachtwoord.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Het is ingepakt op een manier die dit programma niet kan uitpakken.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>Het archief is erin afgekapt: het einde ontbreekt.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>Het archief is hier beschadigd: wat volgt kan niet uitgepakt worden.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Uitgepakt heeft het een andere grootte dan het archief zegt.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>De controlesom is fout: het is niet wat er ingepakt is.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Het gebruikt de bytes van een ander bestand in het archief, zoals valstrikken doen. Het wordt niet uitgepakt.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Het is groter dan wat hier in het geheugen uitgepakt wordt. Pak het eerst uit naar een map.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Het zou duizendvoudig groeien, zoals valstrikken en vulling doen. Het wordt niet uitgepakt.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>De bestanden ervoor zijn zoveel als er uit één archief uitgepakt wordt. Pak het eerst uit naar een map.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>Het archief bevat meer bestanden dan vermeld kunnen worden.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Een archief wordt in een ander geopend, maar niet dieper. Pak eerst het buitenste uit.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>Het medium geeft zijn bytes niet terug.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>Dit is een map of een koppeling; er is niets te lezen.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Dit is geen archief.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>Het archief bevat geen bestand met die naam.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet gelezen worden: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>Het bestand is beschadigd; repareer het eerst.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>volgt: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>heeft geen pad</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>begint niet met %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>is niet leesbaar in de codetabel %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>is al zo</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>één blijft, omdat die het bestand noemt</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>geen is dood</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>is niet te bereiken</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>geen snelheid gemeten</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>te lang geleden gemeten</translation>
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
        <translation>de bestanden zijn samen groter dan 4 GiB, wat een zipbestand niet kan bevatten</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines op standaarduitvoer, één object per bestand</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Windows-codetabel van de teksten in de bestanden (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Deze hulp; achter een opdracht de hulp van die opdracht</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>De versie van het programma</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; zie `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>onbekende codetabel “%1”; bekend zijn %2 en andere</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>geen bestand genoemd</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Gebruik: ftwb [OPTIES] %1 [OPTIES] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Gebruik: ftwb [OPTIES] OPDRACHT [OPTIES] BESTAND...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Toont wat het FastTrack-netwerk (Kazaa) op schijven achterliet.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Afsluitstatus: 0 niets fout gevonden; 1 er is iets fout met een invoer; 2 een invoer kon niet gelezen worden, of er is niets gedaan.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>geen opdracht genoemd</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>onbekende opdracht “%1”</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>de uitvoer kon niet geschreven worden (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>bevat geen tabel; `ftwb inspect` toont wat erin staat</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to neemt csv, tsv, json of html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json doet verslag op standaarduitvoer; noem met -o een bestand voor de tabel</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json of html; grootten en aantallen zijn gewone getallen behalve in html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>De bestanden als dit formaat lezen, hoe ze er ook uitzien</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>Van meerdere mogelijke lezingen deze nemen (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Teksten met rust laten die een rekenblad als formules zou uitvoeren (anders: &apos; ervoor in csv en tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Het resultaat naar dit bestand schrijven</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>OUT overschrijven als het bestaat</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Schrijft de tabel van databases en lijsten; meerdere bestanden worden één tabel.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>wat er is en wat niet: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>noem met -d een map die bestaat</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>De map voor de bestanden; daarbuiten wordt niets geschreven</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Eén bestand met gaten, en ernaast een kaart ervan voor GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Haalt eruit wat een download ontvangen heeft: elk voltooid bereik als bestand, of één bestand met gaten.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Vermeldt elk veld: offset, grootte, pad, waarde, graad. Samen dekken ze elke byte één keer.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>de hash bevestigt het niet, dus er is niets geschreven; laat `--verify require` weg om het toch te schrijven</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>De taak noemt geen hash, dus er is niets gecontroleerd.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify neemt “require” of “report”</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (standaard): zeggen wat de hash bewijst; require: alleen schrijven wat hij bevestigt</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Maakt van volledige downloads de bestanden die ze moesten worden, onder hun eigen naam.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>het kon vanaf offset %1 niet gelezen worden; het is misschien intussen veranderd</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>het veranderde tijdens het lezen, zodat de hash onbruikbaar is; probeer het opnieuw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Bestands-id</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>De hash volgt toch zijn regel.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Berekent de hashes van bestanden: UUHash, kzhash, bestands-id, koppeling.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Toont wat een bestand is, alles wat erin staat, en wat eraan fout is.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Leest hashteksten en downloadkoppelingen in elke vorm.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>noem één koppeling, en de uitvoer met -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: een taak voor %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>De taak naar dit bestand schrijven</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Overschrijven als het bestaat</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Maakt van een koppeling een taak die nog niets ontvangen heeft.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer neemt een van de invoeren</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: %2 verschillen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 van %3 bytes</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>niet alle bytes konden gelezen worden; kopieer de bestanden naar een gave schijf en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>de bestanden spreken elkaar tegen en er is niets geschreven; zeg met --prefer FILE welk goed is</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>noem de uitvoer met -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>noem een begonnen download en een volledige kopie</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>noem twee of meer begonnen downloads</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Welke invoer goed is waar ze elkaar tegenspreken</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Voegt samen wat meerdere begonnen downloads van één bestand ontvangen hebben.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Vult de gaten van een begonnen download uit een volledige kopie.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>“%1” is geen land; geef twee letters van ISO 3166, zoals DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>“%1” is geen werelddeel; bekend zijn AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 neemt een getal van hoogstens %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>is te groot voor een blokkeerlijst</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n regel was geen bereik en is overgeslagen</numerusform>
            <numerusform>%n regels waren geen bereiken en zijn overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to neemt kazaanet, reg, reg4, nodes, kzn, csv of json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>bevat geen lijst van supernodes</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>landen zijn niet bekend: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>is geen registerbestand met een KazaaNet-waarde die vervangen kan worden</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>het registerbestand is beschadigd; in een kopie ervan kan niets geschreven worden</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n knoop</numerusform>
            <numerusform>%n knopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n knoop heeft een naam en geen adres en wordt weggelaten</numerusform>
            <numerusform>%n knopen hebben een naam en geen adres en worden weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into schrijft een kopie; noem die met -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Knopen van deze landen houden (twee letters)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Knopen van deze werelddelen houden: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Knopen met een belasting van hoogstens N procent houden</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Knopen houden die op deze tijd of later bekend waren (seconden sinds 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Weglaten wat een lijst van bereiken noemt (beschrijving:eerste-laatste)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>De eerste knoop van elk land houden</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Hoogstens N knopen houden; 200 voor wat de oude client leest</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Alle knopen de huidige tijd geven</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>kazaanet, reg, reg4, nodes, kzn, csv of json schrijven</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Een kopie van een registerbestand schrijven met de knopen als KazaaNet-waarde</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>Het nieuwe bestand; zonder dit gaat de lijst naar standaarduitvoer</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>De plaats innemen van een bestaand bestand</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Voegt lijsten van supernodes samen, filtert ze en zet ze om.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>bestaat al; kies een andere naam of geef --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>een eerdere schrijfactie is onderbroken; handel die af met `ftwb restore --finish` of `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>noem een uitvoer met -o of --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o neemt één invoer; gebruik --in-place of roep het programma voor elk apart aan</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>onbekende graad “%1”; bekend zijn proved, consistent en guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>is geen taaktoestand van giFT: er staat geen hash (FTH:) of geen totale grootte in</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>het bestand is leeg; er is niets te repareren</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>niet herkend; als u weet wat het is, noem het formaat met `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>geen reparatie gevonden; er is niets geschreven</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>geen plan is zeker genoeg en er is niets geschreven; bekijk ze met --list, en neem het beste met --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Er is niets fout.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>De zoektocht eindigde voordat alles geprobeerd was.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>bevindingen: %1 ervoor, %2 erna; gewijzigde bytes: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>De plannen tonen, niets schrijven</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Een koppeling naar het bestand dat de taak moest halen, voor taken die hun aanhangsel kwijt zijn</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>Een database van gedeelde bestanden die er misschien een record van heeft</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>De taaktoestand (.state) die giFT naast de data bewaarde</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Het resultaat op de plaats van de invoer schrijven</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Niets bewaren van wat --in-place vervangt (anders: FILE~ of FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Vindt wat er aan schade te doen is, hoe zeker dat is, en doet het beste ervan.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>er is geen schrijfactie van dit bestand onderbroken</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Zeg met --finish of --undo welke.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>heeft geen reservekopie ernaast; noem er een met --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo en --from sluiten elkaar uit</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from neemt één bestand</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: hersteld uit %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>De reservekopie om uit te herstellen (anders: de nieuwste naast het bestand)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Een onderbroken schrijfactie voltooien</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Een onderbroken schrijfactie ongedaan maken</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Maakt bestanden uit hun reservekopieën weer wat ze voor het schrijven waren; handelt onderbroken schrijfacties af.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>“%1” heeft niet de vorm PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>een bestand en minstens één pad zijn nodig</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Alleen wijzigen wat genoemd is: aantallen, lengtes en controlesommen volgen niet</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Een record dat uit zijn vak groeit verhuist naar deze database met grotere vakken</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Wijzigt velden; aantallen, lengtes en de controlesom volgen.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Voegt lege elementen in lijsten in; aantallen en de controlesom volgen.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Verwijdert elementen uit lijsten; aantallen en de controlesom volgen.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>zo&apos;n bestand is er niet; controleer de naam</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>dit is een map; noem de bestanden erin</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>het bestand kan niet gelezen worden (%1); controleer de rechten</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>dit is geen gewoon bestand; kopieer de inhoud eerst naar een bestand</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>lezen mislukte (%1); kopieer het bestand naar een gave schijf en probeer het opnieuw</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>onbekend formaat “%1”; bekend zijn %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>onbekende lezing “%1”; bekend zijn %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>het bestand is leeg; er is niets te lezen</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>dit is een archief; noem een bestand erin, zoals in %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>de taak noemt geen hash; geef er een met --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>de taak zegt niet hoe groot het bestand is, zodat niemand weet waar de hash kijkt; geef een koppeling met --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>geen begonnen download, geef dus met --hash de hash om mee te vergelijken</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>het veranderde tijdens het lezen, zodat er niets te zeggen valt; probeer het opnieuw</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Een hash of koppeling in elke vorm om de bestanden mee te vergelijken</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Vergelijkt een volledig bestand met een hash, of een begonnen download met de eigen hash.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (standaard); ksy, voor Kaitai Struct; hexpat, voor ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>onbekende vorm “%1”; bekend zijn markdown, ksy en hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Beschrijft een bestandsformaat: elk veld, met graad en bron.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>Ze in deze map bewaren in plaats van naast het bestand</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>De tijd van de laatste wijziging van het bestand blijft zoals hij is</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>er is niets fout aan en er is niets geschreven; bekijk met --list wat ermee gedaan kan worden, en doe het met --accept</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>Het minst zekere plan dat uitgevoerd wordt: proved, consistent (standaard) of guessed. Als dit opgegeven is, wordt ook geordend wat niet fout is</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>noem met -o een bestand voor de bundel</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>het bestaat al; --force overschrijft het</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>Het te schrijven zipbestand</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Pakt bestanden en een verslag erover in één zipbestand.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Het verslag naar dit bestand schrijven; als JSON als het op .json eindigt</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Schrijft een verslag: SHA-256, wat gevonden is, wat databases bevatten, wat verdwenen is, wat teruggehaald is.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>in dit bestand en andere</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>in andere bestanden</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>in dit bestand</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>vrijgegeven vak</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>teruggehaald record</translation>
    </message>
    <message>
        <source>download</source>
        <translation>download</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>grootte verschilt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 keer</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 van %n byte</numerusform>
            <numerusform>%1 van %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 op %2 zetten</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 invoegen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 dupliceren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verplaatsen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n ingang verwijderen</numerusform>
            <numerusform>%n ingangen verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>Dit heeft geen eigen waarde; wijzig de delen.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>Er is %n getal nodig, met komma&apos;s ertussen.</numerusform>
            <numerusform>Er zijn %n getallen nodig, met komma&apos;s ertussen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>een getal of een van: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>een tijd zoals 2003-02-11 14:03:05 (UTC), of seconden sinds 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>een adres zoals 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>een duur zoals 4:32, of seconden</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>een aantal bytes, zoals 4096, 0x1000 of 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>een getal, zoals 17 of 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>“%1” is niet %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Bytes worden als paren hexadecimale cijfers geschreven, zoals 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 bestaat niet in de codetabel %2. Kies een andere codetabel, of schrijf het anders.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>Er is geen plek %1 in dit bestand.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 kan geen waarde van die soort aannemen.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 zou %2 worden, maar kan hoogstens %3 zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 heeft altijd %n byte.</numerusform>
            <numerusform>%1 heeft altijd %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 heeft ruimte voor %2 bytes; dat zouden er %3 zijn.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>Het teken %1 zou de tekst in %2 beëindigen; laat het weg.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 volgt uit andere velden. Kies om alleen te wijzigen wat u typt als u het fout wilt hebben.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 heeft zijn plaats: het kan niet groeien, krimpen of verhuizen.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Met die waarde zou %1 als iets anders gelezen worden.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Dat zou het bestand beschadigen (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>Het record zou in een vak van %1 bytes passen: het kan naar %2 verhuizen.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>Het record heeft vakken van %1 bytes nodig, zoals die van %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Het laatste vak is afgekapt. Repareer het eerst.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Het kan niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>De taak vermeldt niets als ontvangen. Als ze beschadigd is, repareer haar dan eerst.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>onverwachte waarde</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]De waarde is {found}, waar {expected} verwacht werd[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Een veld dat in elk bestand dat wij kennen dezelfde waarde heeft, bevat hier een andere. Dat hoeft geen schade te zijn: een programma dat wij niet kennen kan het geschreven hebben. De waarde blijft zoals ze is.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>waarde buiten bereik</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} ligt buiten wat deze waarde kan zijn; de hoogste is {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Een getal ligt buiten wat zijn betekenis toelaat, zoals een belasting van meer dan 100 procent. Ofwel is het getal beschadigd, ofwel zijn de bytes eromheen niet wat ze lijken.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>onmogelijk adres</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Geen computer op internet kan het adres {found} hebben.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>Het adres hoort bij een privé-, gereserveerd of multicastnetwerk. Programma&apos;s die downloads uit een koppeling maken schrijven zo&apos;n adres met opzet; anders wijst het op schade, of op een knoop achter een router.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>onmogelijke poort</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} kan geen poort zijn. Poorten zijn getallen van 1 tot 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Een poort is een getal van 16 bits. In een downloadbestand neemt het vier bytes in, zodat een groter getal schade toont.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>ongeloofwaardige tijd</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]De tijd {found} ligt buiten de jaren van het netwerk.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack bestond vanaf 2001. Een tijd daarvoor, of lang daarna, wijst op een verkeerde klok, op schade, of op een veld dat helemaal geen tijd is.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>misvormd getal</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Hier is geen getal te lezen[; de tekst is “{detail}”].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Waar cijfers moeten staan staat iets anders, of meer cijfers dan een getal kan hebben.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>merk ontbreekt</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]Het merk waaraan dit deel te herkennen is, is er niet[; “{detail}” werd verwacht].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Vaste bytes waaraan het bestand of een van zijn delen te herkennen is ontbreken. Wat volgt wordt toch gelezen, en kan fout zijn.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afgekapt</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Het einde ontbreekt[: {expected} nodig, {found} aanwezig][; de ingepakte inhoud ({detail}) eindigt te vroeg].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>Het bestand, of het deel rond het veld, eindigt voor het veld. De ontbrekende bytes zijn verloren tenzij een andere kopie ze heeft.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>aantal te groot</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]Het aantal zegt {found}, maar {expected} is het meeste dat past.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>Een lijst kan niet zoveel elementen hebben als haar aantal zegt. Zoveel als er passen worden gelezen; het aantal kan verbeterd worden.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>lengte te groot</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]De lengte zegt {found}, maar er is alleen ruimte voor {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Een lengte reikt voorbij het deel eromheen. Wat er is wordt gelezen; de lengte kan verbeterd worden.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>overgebleven bytes</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]Voor {found} bij {offset} is geen veld bekend.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Er blijven bytes over waar het formaat er geen kent. Ze blijven bewaard. Een fout aantal ervoor is een veelvoorkomende reden.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>onvolledige laatste ingang</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]De lijst eindigt met {found}; een hele ingang heeft {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Alle ingangen van deze lijst zijn even groot, en haar lengte is daar geen veelvoud van. De lijst is afgekapt, of er is iets tussen gezet.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>tekst zonder einde</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]De tekst heeft geen eindteken binnen zijn deel.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Een tekst eindigt met een nulbyte. Zonder loopt hij door in wat volgt, zodat de velden erachter fout kunnen zijn.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>tekens niet in de codetabel</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Sommige bytes van deze tekst zijn geen tekens in {codepage}. Een andere codetabel toont hem misschien goed.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>De bestanden zeggen niet in welke codetabel hun teksten geschreven zijn. Kies die van het land waar het bestand vandaan komt. De bytes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>niet tot het einde gelezen</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[De ingepakte inhoud ({detail}) is groter dan wat uitgepakt wordt. ]Vanaf {offset} wordt niets gelezen: er is een grens aan wat één bestand mag innemen.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Er is een grens aan de velden van één bestand en aan de grootte van wat uitgepakt wordt, zodat een beschadigd aantal of een kwaadaardig archief het geheugen niet kan vullen. Geen bestand van het netwerk dat wij kennen haalt die.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>meer bevindingen</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Meer bevindingen die niet vermeld zijn: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>Een zwaar beschadigd bestand heeft meer bevindingen dan iemand leest. De eerste zijn vermeld, de andere geteld.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>onleesbare bytes</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Niet leesbaar, en getoond als nullen: {size} bij {offset}. ][De ingepakte inhoud ({detail}) kon niet verder uitgepakt worden. ]Het medium is beschadigd, of het bestand.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>Het systeem gaf deze bytes niet: een bekraste schijf, een verloren netwerkschijf, of een bestand dat korter werd terwijl het open was. Kopieer het bestand naar een gave schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leeg bestand</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>Het bestand is leeg. Er is niets te lezen.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>Het bestand heeft geen enkele byte. Het is aangemaakt en nooit geschreven, of de inhoud is verloren gegaan.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>een van meerdere lezingen</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; een andere lezing is mogelijk.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Het formaat is hier maar half bekend, en er zijn twee of meer manieren om het te lezen. Die waarvoor de inhoud spreekt is genomen; u kunt een andere kiezen.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>foute controlesom</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>De opgeslagen controlesom is {found}, de inhoud geeft {expected}. Minstens één byte is veranderd.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>De controlesom dekt de hele beschrijving aan het einde van een begonnen download. Klopt ze niet, dan is de beschrijving na het schrijven veranderd, of de controlesom zelf. Het bestand wordt toch gelezen.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>andere vorm van controlesom</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>De controlesom {found} past, in een vorm die weinig bestanden hebben[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Bestanden verschillen in hoe de controlesom gemaakt is: met of zonder omkering aan het slot, en vanaf welke byte. Deze klopt in een andere vorm dan de gebruikelijke.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>foute grootte van de beschrijving</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>Het slotblok zegt dat de beschrijving van de download {found} heeft; ze heeft {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>Het slotblok telt de bytes van de beschrijving ervoor. Met het foute aantal zou ze op de verkeerde plek gezocht worden; ze is aan haar vorm gevonden.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>beschadigd merk</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>Het merk “KAZA” voor het einde van het bestand is beschadigd; het slotblok is herkend aan wat eromheen staat.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Elke begonnen download eindigt met het merk KAZA, de grootte van de beschrijving en haar controlesom. Het merk is beschadigd, de rest klopt.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>bytes achter het einde</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Achter het einde van de download, vanaf {offset}, ligt iets anders: {found}.][Er volgt iets op de ingepakte inhoud ({detail}).] Dat hoort niet bij het bestand.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>Er zijn bytes aan het bestand toegevoegd: rest van een schijfcluster, opvulling door een kopieerprogramma, of iets bijgevoegds. De download ervoor is heel.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>slotblok ontbreekt</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>Het slotblok dat elke begonnen download afsluit is er niet. Het einde van het bestand is afgekapt of overschreven.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Zonder zijn laatste tien bytes zou het programma dat het bestand schreef het niet herkennen. Wat van de beschrijving gevonden is wordt getoond.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>beschrijving ontbreekt</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Er is geen beschrijving van de download gevonden. Alleen zijn data is er.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Bronnen, hash, naam en de lijst van voltooide delen staan achter de data. Hier zijn ze weg; een oudere kopie in de data, een database van gedeelde bestanden of een koppeling kan er iets van terugbrengen.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>oudere beschrijving in de data</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Een oudere beschrijving van de download ligt bij {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Een groeiende download schrijft zijn beschrijving verder naar achteren opnieuw, en de oudere blijft staan tot data haar overschrijft. Waar deze ligt ontbreekt nog data, of de lijst van voltooide delen is fout.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>beschrijving onleesbaar</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>De beschrijving van de download kan niet als geheel gelezen worden[ ({detail})]. Wat herkend kon worden is te zien.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>De beschrijving begint of eindigt op de verkeerde plek, of haar inhoud is overschreven. Wat aan zijn vorm herkend is wordt getoond.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>als tekst verzonden</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>Het bestand is verzonden of gekopieerd alsof het tekst was: alle eerste {found} regelopschuivingen in zijn data volgen op een wagenterugloop.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Een overdracht in tekstmodus zet een wagenterugloop voor elke regelopschuiving, of stopt bij de eerste einde-tekst-byte. Het eerste kan ongedaan gemaakt en met de controlesom bewezen worden; wat door het tweede verloren ging is verloren.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>delen overlappen</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Dit deel begint bij {found}, voordat het voorgaande bij {expected} eindigt.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Een byte is twee keer als voltooid vermeld. De delen kunnen zonder verlies samengevoegd worden.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>delen niet op volgorde</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Dit deel begint bij {found}, voor het voorgaande in de lijst, bij {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>De lijst van voltooide delen is gewoonlijk gesorteerd. Ze kan zonder verlies gesorteerd worden.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>deel voorbij het einde</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Dit deel eindigt bij {found}, maar het volledige bestand heeft {expected} bytes.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Een voltooid deel reikt voorbij het einde van het volledige bestand. Een van de twee getallen is beschadigd.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>deel zonder data</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Dit deel eindigt bij {found}, maar er is alleen data tot {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Een deel is als voltooid vermeld, en het bestand eindigt ervoor. De data is afgekapt, of de lijst is fout. Wat voorbij de data ligt telt als ontbrekend.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>hashes verschillen</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Deze hash is niet die welke {expected} van {found} bronnen en tags geven.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Alle bronnen en de hashtag van een download noemen dezelfde inhoud. Waar er een afwijkt is die beschadigd, of hoort die bij een ander bestand.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>grootten verschillen</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]De grootte is opgegeven als {found}, elders als {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Alle bronnen van een download noemen dezelfde grootte van het volledige bestand. Waar er een afwijkt is die beschadigd, of hoort die bij een ander bestand.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>bestands-id past niet</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]Het bestands-id is {found}, maar de hash geeft {expected}. Een van beide is beschadigd.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>Het bestands-id is een korte controlesom van de inhoudshash. Waar ze niet overeenstemmen is een van beide beschadigd.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>hash en grootte kloppen niet</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Deze hash hoort bij een bestand van {expected}; de download heeft {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>De hash van een bestand tot 300 KiB bevat zijn grootte. Waar hij een andere noemt is de hash of de grootte beschadigd.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>data weerspreekt de hash</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]De eerste {found} van de data zijn er allemaal, en weerspreken deze hash.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>Het begin van een bestand kan apart beoordeeld worden: zijn MD5 is deel van de inhoudshash. Waar het weerspreekt is de data beschadigd of hoort bij een ander bestand, of de hash doet dat. Een hash die andere bronnen geven en die klopt spreekt voor de data.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>vensters weerspreken de hash</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]Het begin van de data klopt met deze hash, maar {found} die hij verderop dekt weerspreken hem samen.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Achter de eerste 300 KiB dekt de inhoudshash losse stukken van het bestand, en heeft voor alle één controlesom. Waar die niet klopt is een ervan beschadigd of de hash; welk valt niet te zeggen.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>variant van de hash</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Deze hash is naar een andere regel gemaakt dan die van het netwerk ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Sommige programma&apos;s maakten inhoudshashes anders: “loose” hasht één stuk meer, “head-only” en “untailed” keken nooit achter de eerste 300 KiB. De inhoud klopt zover zo&apos;n hash reikt, maar het netwerk kent het bestand onder een andere.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>download volledig</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>Alle {expected} van het bestand zijn er. De download is volledig, alleen zijn naam is nooit gewijzigd.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Alle delen zijn als voltooid vermeld, maar de beschrijving hangt nog aan het bestand. Een bekende fout van het programma liet zulke bestanden achter.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>onbekende tag</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Niemand weet wat tag {found} betekent. De bytes blijven bewaard.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Tags dragen gegevens over het bestand. Sommige van hun nummers zijn nooit verklaard; ze worden naar hun vorm als getal, tekst of bytes getoond.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>misvormde tag</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]De waarde van tag {found} heeft een andere grootte dan deze tag zou moeten hebben.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Een tag met bekende betekenis bevat een waarde met een andere vorm, zoals een getal van drie bytes. Die wordt als bytes getoond.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>beschadigd vak</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]Dit vak begint niet met zijn merk[ ({detail})]. De vakken eromheen zijn niet getroffen.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>De database bestaat uit even grote vakken, elk met een merk aan het begin. In dit vak is het merk beschadigd, of het record is langer dan het vak.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>vakken verschoven</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>Vanaf {offset} liggen de vakken {found} naast hun plaats.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Er zijn bytes verloren gegaan of tussen gezet, zodat de vakken erachter niet meer beginnen waar ze moeten. Ze worden aan hun merken gevonden.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>rest van een eerder record</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]Achter het record ligt de rest van een langer, eerder record ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Een korter record dat over een langer geschreven wordt laat het einde ervan staan. Hele tags daarin zijn nog te lezen.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>ongeloofwaardige ingang</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Deze ingang kan nauwelijks een knoop van het netwerk zijn[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>Adres, poort, belasting en tijd van de ingang gaan niet samen. De ingang is beschadigd, of de lijst is van een andere soort dan waarvoor ze gelezen werd.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>ingang dubbel</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]Dezelfde knoop is eerder vermeld, als ingang {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Een knoop staat meer dan eens in de lijst.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>beschadigde regel</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Deze regel bij {offset} kan niet gelezen worden[: “{detail}”]. De andere zijn niet getroffen.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Een regel van de lijst heeft niet de vorm die regels van dit formaat hebben. Hij wordt overgeslagen en bewaard.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>uitgepakt</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>Het bestand is ingepakt[ ({detail})]. Zijn inhoud van {found} wordt getoond; alle offsets gelden daarbinnen.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Een ingepakt bestand wordt in het geheugen uitgepakt en gelezen als wat erin zit. Het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>naam en inhoud kloppen niet</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Naar zijn naam zou het bestand iets anders zijn[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>Wat een bestand is, beslist zijn inhoud. Zijn naam spreekt hier voor een andere soort.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>bestand van een ander programma</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>Het bestand hoort bij een ander programma[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Andere programma&apos;s gebruikten dezelfde soort houder. Wat ervan bekend is wordt getoond.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>niets van FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Er is niets van FastTrack in gevonden[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>Het bestand is van een soort die sporen van het netwerk kan bevatten, zoals een registerbestand, en is doorzocht; dit heeft er geen.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Alles wat het lezen van een bestand kan opmerken. De codes zijn stabiel: ze staan in de JSON van de opdrachtregel en in scripts. De ernst is de gebruikelijke; een formaat kan een opmerking anders beoordelen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>De taak zegt niet hoe groot het bestand is. Repareer haar eerst.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Niet volledig: %1 van %2 ontbreken. Voeg de download samen met een andere begonnen download, of vul hem uit een kopie.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Het kan niet gelezen worden: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Geen formaat dat dit programma kent past bij deze bytes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minuten voor het bericht</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodes</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Supernodelijst uit het netwerkverkeer</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Bericht 0x00 van het netwerk, ontsleuteld</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernode</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>indexknoop</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Adres of naam</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: onbekend</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Toegevoegd door omzetters</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoop</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Knopenlijst van giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Tekst, één knoop per regel; die van MLDonkey zijn ingepakt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sectie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Inhoudshash</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; en Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Taaktoestand van giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Tekst naast een begonnen download van giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>meer bronnen nodig</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>toestand 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>toestand 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>IPv4-adres; het eerste octet staat achteraan</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>IPv4-adres, gelezen met het eerste octet vooraan</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Supernode</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Gewoonlijk alleen in de eerste bron</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>Download-URL</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Bijna altijd leeg</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Bestands-id</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 bits: CRC-16/XMODEM van de hash; 0 in bestanden van sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash van het hele bestand</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Bestandsgrootte</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>In het lage woord</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Poort van de supernode</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Eindigt bij de NUL; wat volgt is willekeurige vulling, byte voor byte bewaard</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Snelheid gemeten</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Onbekend 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Brongroep?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Pogingen?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Onbekend 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Onbekend 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Onbekend 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Misschien een eindmerk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Offset achter de laatste byte</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset in het bestand</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Voltooid deel</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Deel in bewerking</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Eerste getal</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF zolang er niets ontvangen is</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Van het hele bestand; 1 in bestanden van sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Tweede getal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 en 1 zijn zeker; 2 tot 4 zijn gezien en niet begrepen</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Aantal bronnen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Computers die het bestand hadden</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Aantal tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Wat het netwerk over het bestand wist</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>Van de taak of van haar zoekresultaat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Pad als volledig</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Waar het bestand heen gaat als het volledig is</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Onbekende tijd</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 of een tijd</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Aantal voltooide delen</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Voltooide delen</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Hele bereik</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Verschuiving van de bereiken</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Delen in bewerking</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Paren tot het eerste waarvan het tweede getal 0 is; sommige bestanden eindigen zonder</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Grootte van het aanhangsel</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Bytes van de toestand tot het merk</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Controlesom van het aanhangsel</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC over het aanhangsel</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Bestandsdata</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>Op haar uiteindelijke plaats; ontvangen of nog niet</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Aanhangsel</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Toestand van de taak</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Slotblok</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Begonnen download</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>begin en grootte</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>begin en einde</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>eerste octet achteraan</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>eerste octet vooraan</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Voltooide delen zijn</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Adressen hebben hun</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Bestandsdata, de toestand van de taak, en een slotblok met controlesom</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>delen gestopt</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Gewoonlijk zonder backslash aan het einde</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Bestandstijd</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Laatst beschikbaar</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0 zolang het bestand bestaat; anders de tijd van de doorzoeking die het niet meer vond</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Meestal 0, soms 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Gebruikte bytes achter dit getal; 0: een vrij vak</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Achter het record</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Nullen in een vers vak, anders wat een langer record achterliet</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Vakken van 256 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Vakken van 1024 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Vakken van 2048 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Vakken van 4096 + 8 bytes</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Database van gedeelde bestanden</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Vakken hebben</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Even grote vakken, één voor elk gedeeld bestand</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>versie 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>versie 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidaat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>wordt onderzocht</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; het eerste octet staat achteraan</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Procent, lager is beter; één auteur leest het als vrije capaciteit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Laatst bekend</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Supernodecache</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>De registerwaarde KazaaNet</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 bytes</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 bytes</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>Ingangen hebben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>tekst met variabelen</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binair</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>lang getal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>KaZuperNodes-lijst</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>KaZuperNodes-favorieten</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Tekst, één knoop per regel</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Beschadigde regel</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Past bij geen hier bekende vorm</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaar</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Ruw of met procenttekens gecodeerd</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; en 28 tekens Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Afgeronde grootte</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>De lengte in kilobytes, naar beneden afgerond; vaak weggelaten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Schuine strepen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Eindmerk</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 hexadecimale cijfers</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Andere parameter</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Lege regel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Magnetkoppeling</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Klembordblok</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Lege regels</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Andere regel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Downloadkoppelingen</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>sig2dat- en magnetkoppelingen in een tekst</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 bits per byte, lage bits eerst; kan evengoed deel van een tekst zijn</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Volgnummer</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Ingepakte getallen</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Gebruikte bytes achter dit getal</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Vulling</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Skype-database</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>De houder van Kazaa&apos;s databases met inhoud van Skype</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 bytes</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 bytes</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 bytes</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 bytes</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>zeer slecht</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>uitstekend</translation>
    </message>
    <message>
        <source>average</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>In netwerkrecords; een .dbb heeft er een eigen veld voor</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash van het bestand</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; en Base64, zoals sommige programma&apos;s het opslaan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>Of auteur</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Onbekend (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolutie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Categorie of genre</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Besturingssysteem</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Kleurdiepte</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits per pixel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Zoals Video Clip of Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Bitsnelheid in kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Onbekend (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0, of lijkend op een tijd</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Of beschrijving</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>In zoekvragen</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Type (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Hash als tekst?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Onbekend (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Onbekend (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Onbekend (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Afspeellijst</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Gezet bij *.kpl-bestanden</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Gaafheid</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>Het oordeel van de gebruiker over het bestand</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash en de wortel van een MD5-boom over het hele bestand</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Onbekende tag, als getal gelezen</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Onbekende tag, als tekst gelezen</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Onbekende tag</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Tag-id</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>Waar de waarde over gaat</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Bytes van de waarde alleen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Overgebleven tag</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>Van een langer record dat hier eerder stond</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Subversie</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Hoofdversie</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Eerste gegevensblok</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Controlesom</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 in elk bestand dat we zagen</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Aantal gegevensblokken</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Vlaggen</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Grootte van de sleutellijst</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Ingang van de wortel</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Offset in de lijst</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Eerste vrije ingang</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Rest van de lijstkop</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Van de naam van de sleutel</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Volgende vrije ingang</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Sleutel eromheen</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Offset in de lijst; FFFFFFFF: geen</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Eerste sleutel erin</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Volgende sleutel ernaast</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>Van zijn record: nummer in het blok, en van het blok</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Met deze kop</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Ongebruikte bytes</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Eerste vrije record</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Offset in het blok; FFFFFFFF: geen</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Hoogste recordnummer</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Eerste vrije nummer</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Rest van de kop</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Lengte van de naam</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Lengte van de data</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Leeg: de standaardwaarde</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>Van het record, met de ruimte erachter</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Nummer in het blok, en van het blok; FFFFFFFF: het record is vrij</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Gebruikte grootte</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Aantal waarden</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Zijn laatste woord</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Restruimte</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Wat eerder in het record stond</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Sleutellijst</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Sleutels in hun volgorde</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Rest van de sleutellijst</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Minder dan een ingang</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Gegevensblok</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Vrij record</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>Van een verwijderde sleutel, of van geen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Hier begint geen record</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Registerbestand van Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Register van Windows 95, 98 en Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Niets of (3): binair</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Zoals de Register-editor het schrijft</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Standaardwaarde</translation>
    </message>
    <message>
        <source>REGEDIT4</source>
        <translation>REGEDIT4</translation>
    </message>
    <message>
        <source>Version 5.00</source>
        <translation>Versie 5.00</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>Registerexport</translation>
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
        <translation>Tekst geschreven door de Register-editor van Windows</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primair</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Eerste volgnummer</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Verschilt van het tweede zolang een schrijfactie niet klaar is</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Tweede volgnummer</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Laatst geschreven</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 100 ns sinds 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Wortelcel</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Offset achter de kop</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Grootte van de bins</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Clusterfactor</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>De laatste tekens ervan, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Controlesom van de kop</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR van de 127 getallen ervoor</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Met de hoogste bit gezet staat de data in het volgende veld</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Plaats van de data</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Offset van de cel achter de kop; of de data, tot 4 bytes</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: de naam is in Latin-1, anders in UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Bins van het registerbestand</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Sleutels, en waarden van andere programma&apos;s</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Tekst van een waarde</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Data van een waarde</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Registerbestand</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>het registerbestand was in gebruik; de laatste wijzigingen staan in logbestanden</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>het registerbestand is te groot om te doorzoeken</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>dit programma is zonder hivex gebouwd en zoekt alleen naar de merken van KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>de sleutelboom heeft geen einde; alleen naar de merken van KazaaNet gezocht</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>de sleutelboom is beschadigd; alleen naar de merken van KazaaNet gezocht</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Register van Windows NT en later, zoals het op schijf staat</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Bytes achter wat het formaat verklaart</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Bytes die niet te begrijpen waren</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Speelduur</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>In seconden</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, “structure of .dat files”</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, proeven met echte .dbb-bestanden</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>protocolnotities van giFT-FastTrack en opgenomen verkeer</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>een vreemd programma dat zulke bestanden schrijft, van onduidelijke herkomst: alleen feiten</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz, “Windows 9x/Me Registry File (CREG) format”</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov, “Windows registry file format specification”</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>Gebruikelijke namen: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Concurrerende lezingen (%1): %2&#xa0;%3. De aanwijzingen in een bestand beslissen; waar die niets zeggen geldt de eerste.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, of </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Wordt vanaf het einde van het bestand gevonden.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>als het past</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>als %1&#xa0;%2 is</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelezen als %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>elk %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>tot het einde</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>tot de NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>tot een eindmerk</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>een regel</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>zoals %1 zegt</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 keer</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>tot een 0 aan het einde van één ervan</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>zolang het past</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>ergens in de rest</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>elk 7 bits</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Zie “%1”</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>Het eerste dat past: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>een openbaar adres, of 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>een adres of de naam van een computer</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 tot 65535, of 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>binnen het leven van het netwerk, of 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>Over FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Toont wat het FastTrack-netwerk op schijven achterliet: begonnen downloads, databases van gedeelde bestanden, lijsten van supernodes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>ook in %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>ook in %1, en nog %n</numerusform>
            <numerusform>ook in %1, en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>Hetzelfde bestand. Klik om erheen te gaan; de pagina “Hash” noemt alle plekken.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Ook in</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>dezelfde hash</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>dezelfde grootte en naam</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n bron</numerusform>
            <numerusform>%n bronnen</numerusform>
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
        <translation>De map ervoor kan niet gemaakt worden, of leidt ergens anders heen.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>Eén per land</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Huidige tijd voor alle</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Herschikken</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Knopen die blijven</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Zoals in de lijst</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Verste eerst</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Dichtstbijzijnde eerst</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Laagste belasting eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Op land</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>Ver en dichtbij gelden vanaf de eerste gekozen knoop, anders vanaf de eerste van de lijst</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Hoogstens </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Hoogstens zoveel knopen</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>De oude client hield er 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Wat gekozen is</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>Wat niet gekozen is</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>nog %n land</numerusform>
            <numerusform>nog %n landen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>%1 van %2 blijven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Wijzigt de lijst; Ongedaan maken neemt het terug</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>Het bestand is alleen-lezen: schakel dat uit in de statusregel</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Supernodes herschikken</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Zonder de blokkeerlijst</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Schrijft wat zou blijven in een nieuw bestand; dit blijft zoals het is</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Elke belasting</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Belasting tot </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Hoogste belasting</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Leeftijd van ingangen</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Elke leeftijd</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Nieuwste uur</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Nieuwste dag</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Nieuwste week</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Nieuwste 30 dagen</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Teruggeteld vanaf de nieuwste ingang van de lijst</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>In een lijst van regels blijven de tijden zoals ze zijn; een nieuw bestand krijgt de huidige tijd</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoop toevoegen</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>Aan het eind van de lijst; typ het adres bij de velden</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1, van %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>R&amp;eservekopieën</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Het bestand herstellen</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>Telkens als een bestand opgeslagen wordt</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>De reservekopie er&amp;naast bewaren</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>De reservekopie in een &amp;map bewaren...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>De reservekopie in de &amp;map %1 bewaren...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>De &amp;tijd van de laatste wijziging behouden</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Er is geen reservekopie</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Een map voor reservekopieën kiezen</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Er zijn geen bestanden gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Veel bestanden wijzigen</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Een &amp;map kiezen...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>Alles &amp;terugnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Elk bestand houdt een reservekopie naast zich. Wat in het venster bewerkt wordt, wordt daar gewijzigd en geschreven als u het opslaat.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Een map met downloads kiezen</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>in het venster gewijzigd; sla het daar op</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>is sindsdien gewijzigd; maak het in het venster ongedaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Er wordt naar downloads gezocht</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Downloads worden bekeken: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Schrijven: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Terugnemen: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Niet alle bestanden zijn bekeken.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Hier zijn geen begonnen downloads.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n download. Kies wat er moet veranderen.</numerusform>
            <numerusform>%n downloads. Kies wat er moet veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n bestand is geschreven.</numerusform>
            <numerusform>%n bestanden zijn geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n geopend bestand is gewijzigd en wacht op opslaan.</numerusform>
            <numerusform>%n geopende bestanden zijn gewijzigd en wachten op opslaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n bestand is zoals het was.</numerusform>
            <numerusform>%n bestanden zijn zoals ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n bestand is mislukt.</numerusform>
            <numerusform>%n bestanden zijn mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n bestand bleef zoals het is.</numerusform>
            <numerusform>%n bestanden bleven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n bestand verandert.</numerusform>
            <numerusform>%n bestanden veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n bestand kan niet gewijzigd worden zoals gevraagd.</numerusform>
            <numerusform>%n bestanden kunnen niet gewijzigd worden zoals gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>Er verandert niets in %n download.</numerusform>
            <numerusform>Er verandert niets in %n downloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;wijzigen</numerusform>
            <numerusform>%n bestanden &amp;wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Elk bestand houdt een reservekopie in de map %1. Wat in het venster bewerkt wordt, wordt daar gewijzigd en geschreven als u het opslaat.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>verandert</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>kan niet</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>gewijzigd, niet opgeslagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Wat volgt, of waarom niet</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Bytes ervoor en erna</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 gelijk</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>nog %1 ingevoegd</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>nog %1 verwijderd</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Pagina (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Het logboek exporteren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Logboek van %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Een kopie is opgeslagen als %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Die schrijfactie vergeten</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 kopie.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 opgeslagen. Wat het eerder was staat in %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Een kopie opslaan...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 is niet opgeslagen: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Er wordt een bestand geschreven. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 is weer wat het was. Uw wijzigingen zijn er nog, en niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 is sindsdien gewijzigd. Maak het schrijven ongedaan en sla opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Het filter terugnemen dat deze grafiek is</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>Hetzelfde als rijen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
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
        <translation>Pijltoetsen gaan van stap naar stap, met Shift over meerdere. Enter filtert erop, Escape neemt het filter terug.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Opslaan of afdrukken</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-grafieken</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>De grafieken opslaan</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>grafieken</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Hier verschilt niets genoeg voor een grafiek.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Delen die verschillen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>Dezelfde delen ervoor en erna: wat ontvangen is wordt niet aangeraakt.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Delen van het bestand ervoor en erna</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>Dezelfde delen ervoor en erna.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n stuk verschilt.</numerusform>
            <numerusform>%n stukken verschillen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Een koppeling naar het bestand: sig2dat, magnet, of zijn hash met de grootte</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Koppeling naar het bestand</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Database of taaktoestand...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Voeg toe wat u verder hebt; de zoektocht loopt er opnieuw mee. Het kan hier geplakt of neergezet worden.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Database of taaktoestand</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Databases en taaktoestanden (*.dbb *.dbb.gz *.state);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Op schijf</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genoemd</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Zelfde inhoud</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genoemd door</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Laatst beschikbaar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Inhoud nr.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
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
        <translation>Met een map &amp;vergelijken...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>Onder andere &amp;namen zoeken</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Alles wat open is</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Bekijken welke van deze bestanden in een map van deze computer staan. Er wordt niets gewijzigd</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>De hashvensters lezen van bestanden die even groot zijn als een ontbrekend bestand</translation>
    </message>
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
            <numerusform>%Ln teruggehaald record</numerusform>
            <numerusform>%Ln teruggehaalde records</numerusform>
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
            <numerusform>%Ln koppeling</numerusform>
            <numerusform>%Ln koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln ander bestand</numerusform>
            <numerusform>%Ln andere bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Er wordt nog gezocht.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Gestopt; niet alles is doorzocht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln bestand kon niet gelezen worden: %1</numerusform>
            <numerusform>%Ln bestanden konden niet gelezen worden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln open bestand noemt geen gedeeld bestand.</numerusform>
            <numerusform>%Ln open bestanden noemen geen gedeeld bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Niets wat open is noemt een gedeeld bestand.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Alles wat open is, is doorzocht.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>In %1: %2 aanwezig, %3 verplaatst, %4 met een andere grootte, %5 weg.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Gestopt; naar de andere is niet gezocht.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>De map bevat meer bestanden dan vermeld kunnen worden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>%Ln bestand van die map kon niet gelezen worden.</numerusform>
            <numerusform>%Ln bestanden van die map konden niet gelezen worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Met de bestanden van een map vergelijken</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Bestanden die alles wat open is noemt</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>alles wat open is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln bestand genoemd</numerusform>
            <numerusform>%Ln bestanden genoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln verschillende inhoud</numerusform>
            <numerusform>%Ln verschillende inhouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln ervan meer dan eens genoemd</numerusform>
            <numerusform>%Ln ervan meer dan eens genoemd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Zoeken en opdrachten</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Typ een opdracht, een document, een veld, een bevinding</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat erbij past</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Plak een hash of koppeling in elke vorm</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Hash of koppeling om mee te vergelijken</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Hexadecimaal, Base64, kzhash, sig2dat- en magnetkoppelingen worden begrepen.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Dit noemt een bestand van %1; dit bestand heeft %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Hier is geen hash om mee te vergelijken.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>Dezelfde hash.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Een andere hash, van een bestand dat met dezelfde 300 KiB begint.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Een andere hash: hij hoort bij een ander bestand.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Knopen die tussen de twee lijsten verschillen</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Van %1 naar %2: %3</translation>
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
            <numerusform>%n minuut ervoor</numerusform>
            <numerusform>%n minuten ervoor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoop</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat ze bevat</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Welke juist is</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>de hash klopt</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>voorkeur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Waar de kopieën verschillen</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Rijen als JSON kopiëren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Offset kopiëren</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Klik om te kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>de taal van het systeem</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met zoeken</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er fout is</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Er wordt gezocht naar wat er te doen is</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Er is niets te doen: niets is fout, en meer is er niet te halen.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Er is geen reparatie gevonden. Het bestand blijft zoals het is; wat ervan te lezen is staat in het venster.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Gestopt. Er kan een betere reparatie zijn dan de %n gevonden.</numerusform>
            <numerusform>Gestopt. Er kunnen betere reparaties zijn dan de %n gevonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>Er is %n manier gevonden om het te repareren.</numerusform>
            <numerusform>Er zijn %n manieren gevonden om het te repareren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Tot nu toe is geen reparatie gevonden. Als u een koppeling naar het bestand, een database of een taaktoestand hebt, ga dan verder.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
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
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Terug naar de opgeslagen toestand</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Records worden gecontroleerd</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>&amp;Openen als</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>&amp;Codetabel</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Wat de inhoud zegt</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>naar de aanwijzingen (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>Lez&amp;ing</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Gesleepte bestanden worden uitgepakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n bestand kon niet worden uitgepakt. %1</numerusform>
            <numerusform>%n bestanden konden niet worden uitgepakt. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Zet hier downloads, databases, supernodelijsten, koppelingen of hele mappen neer</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Opent een venster waarin bestanden gekozen kunnen worden</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>of klik om te kiezen. Openen verandert niets.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Er verandert niets.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Erachter invoegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>Meer dan %n rij wordt niet in één keer verwijderd.</numerusform>
            <numerusform>Meer dan %n rijen worden niet in één keer verwijderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, record %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, koppeling %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Uitpakken wat er is</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>Wat %1 ontvangen heeft, gaat naar eigen bestanden. Er wordt niets beoordeeld, en de download blijft zoals hij is.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Uitpakken</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Elk voltooid &amp;bereik als bestand</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Eén bestand met &amp;gaten, en ernaast een kaart ervan voor GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Bestanden die geschreven worden</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>De download wordt bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n voltooid bereik, %1.</numerusform>
            <numerusform>%n voltooide bereiken, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n voltooid bereik, %1 van %2.</numerusform>
            <numerusform>%n voltooide bereiken, %1 van %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Uitpakken</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n bestand geschreven.</numerusform>
            <numerusform>%n bestanden geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>niets vreemds</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet opgegeven</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>nog %1</numerusform>
            <numerusform>nog %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Beperken tot</translation>
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
        <translation>Feiten</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Waarde van %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Waarden die namen hebben</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Het record naar grotere vakken verplaatsen (Enter)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>Hieruit volgt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Enter: erheen verplaatsen. Er wordt eerst om bevestiging gevraagd.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>bevindingen erin</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Offset %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Graad: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Graad: %1 (bron: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Gewijzigd. In het opgeslagen bestand: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>Niet in het opgeslagen bestand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
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
        <translation>%1 filteren</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>“%1” naar links</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>“%1” naar rechts</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Kolommen zoals ze waren</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Sorteren op “%1”, oplopend</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Sorteren op “%1”, aflopend</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Niet gesorteerd</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Alle kolommen filteren</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Rijen waarin dit in een kolom voorkomt, ongeacht hoofdletters</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · filter op %2</translation>
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
        <translation>Exporteren...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>alleen de eerste %1 rijen zijn gekopieerd</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>het filter wordt voorbereid, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>elke kolom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filteren…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>sorteren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>exporteren, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Afdrukken...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Pagina</translation>
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
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat ze zegt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
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
        <translation>1 fout</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 fout</numerusform>
            <numerusform>%1 fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 waarschuwing</numerusform>
            <numerusform>%1 waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 opmerking</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 opmerking</numerusform>
            <numerusform>%1 opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Deze tonen of verbergen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Er is niets gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Tot nu toe niets fout gevonden</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Niets fout gevonden</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>De aanwezige bevindingen zijn hierboven verborgen.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>Het formaat van dit bestand is niet bekend. Wat erin fout kan zijn valt niet te zeggen.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>%1 van %2 records zijn gecontroleerd.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Elke byte van de structuur is gelezen, en haar controlesommen, aantallen en waarden passen bij elkaar.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>De bestandsdata zelf is niet beoordeeld: die met haar hash vergelijken is een stap op zich.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>De taak noemt geen hash, dus er wordt niets gecontroleerd.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>De taak noemt het %1, wat niet veilig is.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Downloads voltooien</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Een volledige download wordt het bestand dat hij moest worden, onder de eigen naam. De download blijft zoals hij is.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Voltooien</translation>
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
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>De downloads worden bekeken</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Vink de download aan als die voltooid moet worden.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Vink de downloads aan die voltooid moeten worden.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Geen van deze downloads is volledig.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Voltooien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n bestand geschreven.</numerusform>
            <numerusform>%n bestanden geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n download kon niet voltooid worden; de lijst zegt waarom.</numerusform>
            <numerusform>%n downloads konden niet voltooid worden; de lijst zegt waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan geworden is</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Geschreven. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Bestanden die veranderen</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Alles repareren wat &amp;bewezen is: %n bestand</numerusform>
            <numerusform>Alles repareren wat &amp;bewezen is: %n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Ook repareren wat met de &amp;structuur klopt: %n bestand</numerusform>
            <numerusform>Ook repareren wat met de &amp;structuur klopt: %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Velden die in %1 veranderen</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 ontvangen, %2 ontbreekt</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>de naam leidt uit de map</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen data</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>zelfde hash als %n ander</numerusform>
            <numerusform>zelfde hash als %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 van %2 bestanden niet hier</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echte naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Naast de andere</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>De map &amp;openen</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Uitkomst van elk bestand</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>%n bestand wordt geschreven</numerusform>
            <numerusform>%n bestanden worden geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Er is niets geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n bestand gerepareerd.</numerusform>
            <numerusform>%n bestanden gerepareerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>%1 van %n bestand gerepareerd.</numerusform>
            <numerusform>%1 van %n bestanden gerepareerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>De kopieën staan in %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 verslag</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>gerepareerd; er blijft niets fout</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>gerepareerd; %n bevinding blijft</numerusform>
            <numerusform>gerepareerd; %n bevindingen blijven</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · bewaard in %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Uitpakken...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>De gekozen bestanden naar een map uitpakken, of alle getoonde als er geen gekozen is</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Uitpakken</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Archief (%1), alleen-lezen</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Lijst van bestanden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Er wordt nog gezocht.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Hier zijn geen bestanden.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>Op het eerste gezicht niets fout gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Er is iets fout met %n bestand.</numerusform>
            <numerusform>Er is iets fout met %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Er zijn meer bestanden dan deze lijst bevat.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
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
            <numerusform>%n van een bekende soort</numerusform>
            <numerusform>%n van een bekende soort</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Uitpakken naar een map</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n bestand uitgepakt.</numerusform>
            <numerusform>%n bestanden uitgepakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Gestopt; de andere zijn niet geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n bestand niet: %1</numerusform>
            <numerusform>%n bestanden niet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Alle volledige voltooien...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>%1 repareren</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met zoeken</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er fout is</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>%1 wordt bekeken: %2 van %n bestand.</numerusform>
            <numerusform>%1 wordt bekeken: %2 van %n bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Gestopt: niemand heeft %n bestand bekeken.</numerusform>
            <numerusform>Gestopt: niemand heeft %n bestanden bekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>De reparatie van %n bestand kan bewezen worden.</numerusform>
            <numerusform>De reparatie van %n bestanden kan bewezen worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>De reparatie van %n bestand klopt met de structuur, wat minder bewijst.</numerusform>
            <numerusform>De reparatie van %n bestanden klopt met de structuur, wat minder bewijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Voor %n bestand zijn er alleen gissingen: open het apart.</numerusform>
            <numerusform>Voor %n bestanden zijn er alleen gissingen: open ze een voor een.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Er is niets dat gerepareerd zou kunnen worden.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>downloads</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (gerepareerd)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (gerepareerd %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Gerepareerde &amp;kopieën in een map schrijven</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>De &amp;bestanden zelf wijzigen</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Waarheen schrijven</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Map van de kopieën</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>K&amp;iezen...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Wat vervangen wordt komt eerst naast elk bestand te staan, zodat het teruggezet kan worden. Een stroomstoring laat op elk moment het oude of het nieuwe bestand over.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n bestand, tot %1; gaten nemen geen ruimte in. Het bestand blijft zoals het is.</numerusform>
            <numerusform>%n bestanden, tot %1; gaten nemen geen ruimte in. De bestanden blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Map voor de kopieën</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Er is een bestand met deze naam. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 bestaat al. Kies een andere map; er wordt niets overschreven.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Bestanden van de map</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 bestand</numerusform>
            <numerusform>%1 bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelezen</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>gestopt: %1 niet gelezen</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>de map bevat meer dan vermeld kan worden</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Dit bestand heeft geen bytes.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>De laatste byte staat bij %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>Dat is voor de eerste byte.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Geen veld heet %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Typ een offset, een afstand of het pad van een veld.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Offset 0x3a214, afstand +16, of een veld zoals appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimaal</translation>
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
        <translation>Bestands-id</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>sig2dat-koppeling</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>sig2dat-blok</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Magnetkoppeling</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Bronnen zijn het oneens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>De hash die deze download noemt</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>De hash die het noemt</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>De hash van de data</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Genoemd door %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Naar het veld gaan dat hem noemt</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>De data ermee vergelijken</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 van %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>in orde</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Bytes worden hier als hexadecimale cijfers getypt, en als tekens in de tekstkolom.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Bytes invoegen</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Bytes overschrijven</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Tekens invoegen</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Tekens overschrijven</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>Dat is meer dan %1, het meeste dat in één keer geplakt wordt.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Tekst plakken</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>Het klembord bevat geen hexadecimale cijfers. In de tekstkolom wordt het als tekens geplakt.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Bytes plakken</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Bytes verwijderen</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>Dat is meer dan %1, het meeste dat in één keer gevuld wordt.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Vullen met %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Vullen</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Byte om mee te vullen, als twee hexadecimale cijfers:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Een byte is twee hexadecimale cijfers, zoals 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>Hier eindigt het bestand. Bij invoegen (Ins) groeit het.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>Bij overschrijven blijft elke byte waar hij is. In de invoegmodus (Ins) kunnen bytes ook verwijderd worden.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>V&amp;ullen met 00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>Vullen &amp;met...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>&amp;Invoegmodus</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Er is niets getypt: het bestand is alleen-lezen.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Wijzigingen toestaan</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>De controlesom klopt niet meer: alleen wat getypt is veranderde.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Overzicht van het bestand</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>Typen voegt bytes in</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Typen overschrijft bytes</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Dit bestand heeft geen bytes.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>De eerste %1 van de selectie zijn gekopieerd.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Kopiëren als &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiëren als &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Kopiëren als C-&amp;array</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>&amp;Offset kopiëren</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>&amp;Bytes aan de breedte aanpassen</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Decimale offsets</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>Veld&amp;namen</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>De eerste %1 van %2 bytes.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Bytes vanaf %1 van %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Gegevensinspectie</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>De bytes als getallen</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Alle lezingen in beide bytevolgordes tonen</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Alle lezingen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lezingen</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Meerdere begonnen downloads van één bestand worden er één die alles heeft wat zij hebben. Ze blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>De gaten van een begonnen download worden gevuld uit een volledige kopie van het bestand. Beide blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Downloads samenvoegen</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Gaten vullen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Vullen</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>Downloads &amp;toevoegen...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>Volledige &amp;kopie...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Welke kopie juist is</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Begonnen downloads kiezen</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Een volledige kopie kiezen</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Downloads (*.dat);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gevuld</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>&amp;Download...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>Waar ze verschillen, beslist de hash</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Waar ze verschillen, is %1 juist</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Samen bevatten ze %1 van %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>%1 blijven ontbreken.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Geen ervan noemt een hash, dus er wordt niets gecontroleerd.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Ze verschillen op %n plek.</numerusform>
            <numerusform>Ze verschillen op %n plekken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>De hash beslist %n ervan.</numerusform>
            <numerusform>De hash beslist %n ervan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Voeg de begonnen downloads toe.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Kies de begonnen download.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Voeg nog een begonnen download van hetzelfde bestand toe.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Kies een volledige kopie van het bestand.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Niet alle bytes konden gelezen worden. Kopieer de bestanden naar een gave schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>De kopieën spreken elkaar tegen, en de hash kan niet zeggen welke juist is. Geef aan welke het is.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Het resultaat is %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 ervoor</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 erna</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporteren...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Sinds het bestand geopend werd is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>De controlesommen worden nog berekend.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Naast elke stap kan een reden geschreven worden (F2). Het logboek wordt nergens bewaard tenzij het geëxporteerd wordt.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Open een andere lijst, of een download met bronnen, om die hier te zien</translation>
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
        <translation>%1 volledig</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>wijzigingen zijn niet opgeslagen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Geopende bestanden</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>Er staat geen koppeling, bestand of map op het klembord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kon niet geopend worden: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>Vanaf de volgende start spreekt dit venster: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Alles wat open is</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Hier is niets dat afgedrukt kan worden.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina van de handleiding</translation>
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
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>De handleiding doorzoeken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Legenda van de kaart; haar ingangen tonen en verbergen knopen</translation>
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
        <translation>Deze knopen tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Punten verschillen naar</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Waarnaar de punten verschillen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Schikken...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Kiezen welke knopen blijven, en in welke volgorde</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n gekozen</numerusform>
            <numerusform>%1 · %n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Equirectangulair</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Netwerken die de oude client onderzocht</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Een andere database van plaatsen gebruiken...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>De kaart opslaan</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Een database van plaatsen kiezen</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>%1 kon niet als blokkeerlijst gelezen worden: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>ze is te groot</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Andere lijsten op dezelfde kaart, en waarin ze verschillen</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>De lijst in een bestand van een andere soort schrijven</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Projectie, afbeeldingen, plaatsen, blokkeerlijsten</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Alleen wat gekozen is</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Blokkeerlijst...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Een lijst van geblokkeerde bereiken kiezen</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Blokkeerlijsten (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>De database gebruiken die met het programma meekomt</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>De blokkeerlijst wordt gelezen...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Selecteren door te slepen</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Slepen tekent een kader om knopen in plaats van de kaart te verschuiven. Met Shift doet het dat altijd</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Wereldkaart: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n gekozen.</numerusform>
            <numerusform>%1. %n gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N en P gaan naar de volgende en de vorige knoop. Pijltoetsen bewegen de kaart, plus en min zoomen, 0 toont alles, Enter zoomt in op wat gekozen is, Escape kiest niets.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Wereldkaart</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Naam: %1 (noemt zichzelf %2, wat niet veilig is)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Grootte: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Nieuwe download uit een koppeling</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Een taak die nog niets ontvangen heeft. Haar delen kunnen uit een kopie gevuld worden, of samengevoegd met andere downloads van het bestand.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet of een hash met een grootte</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Plak een koppeling.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>De download is %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Kies een balk, of sleep over meerdere: de kaart en de tabel kiezen dezelfde knopen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n van %1 knopen gekozen</numerusform>
            <numerusform>%n van %1 knopen gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Schrijf een aantekening, of laat een bladwijzer achter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Aantekening: %1</translation>
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
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Verwijderd: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (het bestand is sindsdien veranderd)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>Aantekening &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>Aantekening &amp;verwijderen</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B markeert waar u kijkt. Naast elk merk kan een regel geschreven worden; het verhuist mee met waar het over gaat. Het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>De aantekeningen konden niet bewaard worden. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>De aantekening is verwijderd.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Deze bytes hebben geen bestand: de aantekeningen verdwijnen als dit gesloten wordt.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>Het bestand is veranderd sinds enkele hiervan geschreven zijn. Ze kunnen nu bij andere bytes staan.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Bewaard naast het bestand, in %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Naast het bestand kan niets geschreven worden. Bewaard in %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>De bestanden zijn open.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 is gelezen: %n bestand.</numerusform>
            <numerusform>%1 is gelezen: %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>De gegevens van de taak staan achter de data. Waar ze bij het groeien van de data niet overschreven zijn liggen oudere er nog in. De zoektocht leest alle data.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>De data doorzoeken</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Zoeken...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>De zoektocht is geannuleerd.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Geen gevonden. Nergens in de data passen merk, grootte en controlesom.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n ouder record met een controlesom die past:</numerusform>
            <numerusform>%n oudere records met een controlesom die past:</numerusform>
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
        <translation>&amp;Pad als volledig</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Toestand</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>die niet te &amp;bereiken zijn</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>waarvan de snelheid &amp;nooit gemeten is</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>&amp;laatst gemeten voor</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Waar paden mee beginnen</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Waar ze daarna mee beginnen</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Datum van de laatste meting</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Toestand van de downloads</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Noch de bron noch haar supernode heeft een openbaar adres en een poort.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>De taak bevat geen tijd van een meting: van niets is bekend dat het daarvandaan kwam.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;van</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>n&amp;aar</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Bronnen weglaten</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>In het resultaat is niets fout gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Wat fout blijft:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>Het gerepareerde bestand &amp;openen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wordt geschreven</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Er is niets geschreven</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 verslag</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>Het geopende document is gerepareerd. Ongedaan maken neemt het terug; er wordt niets geschreven voordat u het opslaat.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>Het gerepareerde bestand is %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>Wat het eerder was staat in %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Verbergen (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Kiezen...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Kiezen: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 begint niet bij de hoofdmap van de schijf.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Er is geen map %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Er is geen bestand %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Er bestaat al iets met die naam. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Knopen per land</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Niet op de kaart: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knopen</translation>
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
            <numerusform>%n byte verandert.</numerusform>
            <numerusform>%n bytes veranderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Er blijft niets fout.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>%n bevinding blijft.</numerusform>
            <numerusform>%n bevindingen blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met zoeken</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Er wordt opnieuw gezocht naar wat er te doen is</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Het bestand laten zoals het is</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>Wat u toevoegde leidt tot geen andere reparatie: wat het zegt past niet, of er is niets verloren dat het kent.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
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
        <translation>De rijen filteren</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Wat er in elk bestand verandert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>alle bestanden</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Als ontvangen markeren</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Als ontbrekend markeren</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Legenda van de stukkenkaart</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>bereiktoestanden</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Paren die de taak naast de stukken bewaart, waarschijnlijk delen waaraan bronnen werken. Wat ze betekenen is niet zeker.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Bevindingen, bij de bytes waarover ze spreken</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>hash %1: %n venster</numerusform>
            <numerusform>hash %1: %n vensters</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>door de hash %1 nooit bekeken</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Geen hash van deze soort zegt iets over deze bytes, ook niet waar hij klopt.</translation>
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
        <translation>Soort</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Een stuk zoals het aanhangsel het vermeldt, of een gat tussen stukken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Offset van de eerste byte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Offset van de eerste byte erachter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Wat daar ligt</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Voor zover het aanhangsel en de lengte van het bestand het zeggen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Welke vensters van de inhoudshash daar liggen, en of ze kloppen</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Stuk %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gat</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Aanhangsel</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Slotblok</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Overtollig</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Wat daar ligt is niet bekeken: laat aangekomen data, nullen, of wat er eerder op de schijf stond.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>bytes aanwezig, niet onderzocht</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>niets: dit bestand eindigt ervoor</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 aanwezig, niet onderzocht; dit bestand eindigt voor de andere %2</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>de eigen gegevens van de taak</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>merk, grootte en controlesom van het aanhangsel</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>bytes die noch bij de download noch bij zijn aanhangsel horen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>data aanwezig</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>vermeld, maar dit bestand eindigt ervoor</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>%1 ervan staan niet in dit bestand</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 achter het einde van de download</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>overlapt stuk %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>in de bereiktoestanden</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 ontvangen</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Klik op een blok of gebruik de pijltoetsen; met Ctrl gaan ze naar het volgende gat. Het wiel zoomt.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 blok = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Bereiken en gaten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiëren als JSON</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 ontvangen. %2. In beeld: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Pijltoetsen gaan van blok naar blok, met Ctrl naar het volgende gat, met Shift naar het volgende bereik. Plus en min zoomen, 0 toont alles. Waar wijzigingen toegestaan zijn pakt E de volgende rand; pijltoetsen bewegen hem, Enter voert de wijziging uit, Escape geeft op.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Stukkenkaart</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <translation>Little-endian</translation>
    </message>
    <message>
        <source>Big-endian</source>
        <translation>Big-endian</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
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
        <translation>Re&amp;cent</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Deze &amp;vergeten</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Naar grotere vakken verplaatsen</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 past niet meer in zijn vak. Welke database neemt het op?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Andere database...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, die open is</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, uit dezelfde map</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Een nieuwe %1 in dezelfde map</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Een database kiezen</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Databases (*.dbb);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 krijgt het record als %2, achter het laatste vak.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 wordt meteen geschreven, met alleen dit record.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 wordt geopend en krijgt het record achter het laatste vak.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>In %1 komt het vak vrij; wat daar stond, blijft als resten.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Dat kan ongedaan gemaakt worden, en staat op schijf als u opslaat.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Elk bestand kan zijn deel ongedaan maken. Als u opslaat, wordt %1 eerst geschreven.</translation>
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
        <translation>Het record kon niet verplaatst worden: %1 kan nu niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Verplaatst naar %1 als %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Verplaatst naar %1, die nieuw is</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabel: %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 vak</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 vak</numerusform>
            <numerusform>%1 vakken</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 bron</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 bron</numerusform>
            <numerusform>%1 bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 koppeling</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 koppeling</numerusform>
            <numerusform>%1 koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 ingang</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 ingang</numerusform>
            <numerusform>%1 ingangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 leeg</numerusform>
            <numerusform>%1 leeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 beschadigd</numerusform>
            <numerusform>%1 beschadigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 met resten</numerusform>
            <numerusform>%1 met resten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 van %2 teksten met vreemde letters lijken op %3</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>teksten zijn misschien %1, een gissing</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>niets, het is vrij</translation>
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
        <translation>Vak</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat ze zegt</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>Het vak bevat nu</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Wat teruggehaald is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln teruggehaald</numerusform>
            <numerusform>%Ln teruggehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>geen vak bevat iets van een ouder record</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>%1 vakken doorzocht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>Het document had wijzigingen die niet opgeslagen waren. “Ervoor” is het bestand met deze wijzigingen.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Reparatie: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gedaan wordt</translation>
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
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echte naam</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er fout is</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat er te doen is</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>%1 repareren</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Bestanden en wat eraan te doen is</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Een ve&amp;rslag opslaan...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Een verslag opslaan</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Pagina (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Het verslag wordt geschreven, met de SHA-256 van beide versies</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Het verslag is %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Pagina (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Een verslag schrijven</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Een bundel opslaan</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zipbestand (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wordt geschreven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschreven naar %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>In de &amp;map</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Opslaan als</translation>
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
        <translation>ver hiervan: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>niet opgegeven: %1</translation>
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
        <translation>%1 kon niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 is geen registerbestand met een KazaaNet-waarde die vervangen kan worden. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>Het registerbestand %1 is beschadigd: in een kopie ervan kan niets geschreven worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n knoop is naar %1 geschreven.</numerusform>
            <numerusform>%n knopen zijn naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n heeft een naam en geen adres en wordt weggelaten.</numerusform>
            <numerusform>%n hebben een naam en geen adres en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>KazaaNet-waarde...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Registertekst, versie 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Registertekst, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Kopie van een registerbestand...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>giFT-knopen...</translation>
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
        <translation>Kies het te kopiëren registerbestand; het blijft zoals het is</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>De lijst opslaan</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>elke byte klopt</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>grootte en hash kloppen</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>grootte en eerste 300 KiB kloppen</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>grootte klopt</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>begint hetzelfde, wijkt dan af</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Een map naar dit bestand doorzoeken...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Een map doorzoeken</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>%1 wordt doorlopen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Grootten vergelijken: %1 bestanden</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 lezen: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n bestand gevonden</numerusform>
            <numerusform>%n bestanden gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>%1 bestanden vergeleken, %2 ervan gelezen</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>de map heeft meer bestanden dan vermeld zijn</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n kon niet gelezen worden</numerusform>
            <numerusform>%n konden niet gelezen worden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>onder 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
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
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>Database van landen</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>De database die bij het programma hoort</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>MaxMind-databases (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Naast elk bestand</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Map voor kopieën</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Naast het bestand waarvan ze zijn</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Openen wat de vorige keer open was</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Geopende bestanden vermelden bij de recente bestanden van het bureaublad</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Melden als lang werk op de achtergrond klaar is</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>De bestanden zeggen niet in welke codetabel hun teksten geschreven zijn</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Zone van deze computer</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>&amp;Codetabel van teksten:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Tijden in:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>Database van &amp;landen:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Reservekopieën:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>&amp;Kopieën:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>T&amp;aal:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Een andere taal geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Meer bestanden tegelijk dan dit worden één lijst</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;hema:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>Tegelijk geopende &amp;bestanden, hoogstens:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 volledig</translation>
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
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Opslaan als PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Opslaan als SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Opslaan als PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Afdrukken...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>De printer is niet te bereiken. Opslaan als PDF werkt zonder.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Geen toetsen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Ge&amp;wone toetsen</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Een actie zoeken</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acties en hun toetsen</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Toetsen van de gekozen actie</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Toetsen:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Deze toetsen horen bij: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Gewone toetsen, indien gewijzigd</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Hoe teksten in het bestand gelezen worden. Het bestand zegt het zelf niet</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>De zone waarin tijden getoond worden</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>%n bestand wordt geopend...</numerusform>
            <numerusform>%n bestanden worden geopend...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>wijzigingen toegestaan</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>alleen wat ik typ verandert</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>Wat getoond wordt kan gewijzigd worden; het bestand verandert als u opslaat</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Er kan niets gewijzigd worden. Klik om het toe te staan</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>offset %1</translation>
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
        <translation>Er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 rij is naar %2 geschreven.</numerusform>
            <numerusform>%1 rijen zijn naar %2 geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exporteren wat getoond wordt</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Door tabs gescheiden waarden (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>Er loopt nog een andere export; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>De rijen worden nog voorbereid; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>De rijen worden nog voorbereid; er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>De printer is niet te bereiken; er is niets afgedrukt.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Beperken</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Lijst verbergen</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Grafieken verbergen</translation>
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
        <translation>gerepareerd</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>gerepareerd %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Een gerepareerde &amp;kopie schrijven</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Het &amp;bestand zelf wijzigen</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Het geopende &amp;document wijzigen, en schrijven als u het opslaat</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Waarheen schrijven</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Pad van de kopie</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>K&amp;iezen...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>De kopie bevat ook uw nog niet opgeslagen wijzigingen. Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>Het document heeft wijzigingen die nog niet opgeslagen zijn. Sla ze eerst op of maak ze ongedaan, of kies een andere manier.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Deze inhoud is uitgepakt of neergezet: er is geen bestand dat gewijzigd kan worden.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Wat vervangen wordt komt eerst naast het bestand te staan, zodat het teruggezet kan worden. Een stroomstoring laat op elk moment het oude of het nieuwe bestand over.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Eén ingang in zijn geschiedenis, die Ongedaan maken terugneemt. Nu wordt er niets geschreven.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Een gerepareerde kopie schrijven</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>W&amp;ijzigen</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Er is een bestand met deze naam. Kies een ander; er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Zo&apos;n map is er niet.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Dit bestand is leeg</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>Er staat geen enkele byte in.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Dit is geen van de soorten bestanden die hier bekend zijn</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>De bytes kunnen toch bekeken worden. Als u weet wat het is, zeg het dan, hier of met Beeld › Openen als: wat niet past wordt een bevinding.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Het meest lijkt het op</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Openen als dit</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Openen als</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>De wijzigingen in %1 opslaan?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>De wijzigingen in %n bestand opslaan?</numerusform>
            <numerusform>De wijzigingen in %n bestanden opslaan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Wijzigingen die niet opgeslagen zijn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
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
        <translation>alle bestanden</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Elke byte lezen</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>in orde</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Wat de hash bekijkt</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Vrije vakken</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Beschadigde records</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Gedeelde bestanden</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Bestanden waarvan het delen gestopt is</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Verdwenen bestanden</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Vakken met resten</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Teruggehaalde tags</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Uit vrijgegeven vakken teruggehaalde records</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>niet herkend</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>niet berekend</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Soorten bestanden</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Laatst beschikbaar</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Teruggehaald uit resterende bytes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat ze zegt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Niets fout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>Nog %Ln regel is hier niet vermeld.</numerusform>
            <numerusform>Nog %Ln regels zijn hier niet vermeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Verslag over %Ln bestand</numerusform>
            <numerusform>Verslag over %Ln bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>niet herkend</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>archief (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lengte</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>controlesom</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-adres</translation>
    </message>
    <message>
        <source>port</source>
        <translation>poort</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>bestands-id</translation>
    </message>
    <message>
        <source>size</source>
        <translation>grootte</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>offset</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duur</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>bitsnelheid</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>merk</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>vulling</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>bestandsdata</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>resten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>getal in cijfers</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>getal van %1 bytes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>geluid</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archief</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
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
        <translation>Staat</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Het heeft een andere grootte dan %1, dus het is een ander bestand.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Het heeft een andere hash dan %1, dus het is een ander bestand.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Niets zegt dat het hetzelfde bestand is als %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Het kan niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>Het is geen begonnen download die heel gelezen kon worden. Repareer het eerst.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Logboek van %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>opnieuw gedaan</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wordt berekend</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>niet bekend: het bestand is geschreven voordat hij berekend was, of kan niet gelezen worden</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 van alleen de gewijzigde plekken %1, %2 in totaal</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256&#xa0;%2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>nog 1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Er is niets te lezen.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>Vanaf teken {place} is dit geen hier bekende vorm van hash of koppeling: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>De hash die bij teken {place} begint heeft {found} tekens in plaats van {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>Teken {place}, “{character}”, komt in deze vorm van hash niet voor.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>Teken {place}, “{character}”, kan niet het laatste van een hash zijn; dat is een van AEIMQUYcgkosw048. Misschien ontbreekt ervoor een teken of staat het dubbel.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Bij teken {place} ontbreekt een “=”; de hash staat tussen twee ervan.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>Op de “%” bij teken {place} volgen geen twee hexadecimale cijfers; het wordt genomen zoals het is.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>Bij teken {place} wordt een grootte in cijfers verwacht: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>De koppeling heeft geen hash, dus er kan niets mee gecontroleerd worden.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>Het deel bij teken {place} kwam eerder met een andere waarde voor; de laatste telt.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>De lengte zegt {found} bytes. De hash van zo&apos;n klein bestand bevat zijn grootte, en zegt {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} bytes zijn meer dan FastTrack kon vervoeren; zijn grootten eindigen bij {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>De afgeronde grootte bij teken {place} zegt {found} KB, naar de lengte is het {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>Het deel bij teken {place} betekent niets wat hier bekend is, en wordt overgeslagen: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Meestal niets. Liggen er andere bevindingen in de buurt, dan zijn de bytes misschien beschadigd: vergelijk met een ander bestand van hetzelfde programma. Als u weet welk programma het bestand schreef, horen we dat graag.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Bekijk de velden eromheen. Als ze betekenis hebben, verbeter dan het getal in de boom (*Bewerken › Wijzigingen toestaan*). Zo niet, dan begint de schade eerder: ga terug met Shift+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Laat het staan, of verwijder de bron uit de lijst: niemand kan die bereikt hebben. In een download die sig2dat uit een koppeling maakte zijn zulke adressen normaal.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Verbeter het getal als u het kent. Bekijk anders de bytes ervoor: één verloren byte verschuift alles wat volgt.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>Er gaat niets door verloren. Liep de klok van die computer verkeerd, dan zijn alle tijden in zijn bestanden evenveel fout.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Bekijk de bytes. Een cijfer dat een letter werd kan weer ingetypt worden; vaak vertellen de buren welk het was.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Wijken de bytes maar één letter van het merk af, dan vindt de reparatie het. Zijn ze iets anders, dan is het bestand waarschijnlijk van een andere soort: *Beeld › Openen als* leest het anders.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Zoek een andere kopie: een reservekopie, een image van de schijf, een oudere versie. Wat er is kan uitgepakt worden, en een afgekapte beschrijving kan deels aangevuld worden met *Repareren...*.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Repareren...* verbetert het aantal tot wat past. Was het een lijst van bronnen, dan was alleen hun aantal beschadigd en is er niets verloren.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Repareren...* stelt de lengte voor die past. Controleer de tekst: eindigt die midden in een woord, dan is hij afgekapt.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Bekijk ze hieronder. Als ze de lijst ervoor voortzetten, is het aantal te klein; *Repareren...* kan het verhogen. Als ze iets anders zijn, laat ze dan staan.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Eindigt het bestand daar, dan is de laatste ingang afgekapt: het deel dat over is, is niet te gebruiken. Gaat het verder, dan is er misschien eerder een byte verloren gegaan.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Kijk waar de tekst geen betekenis meer heeft. *Repareren...* kan de nulbyte daar zetten.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Probeer een andere codetabel: *Beeld › Codetabel*. Als alle letters er goed uitzien, is het de juiste. In het bestand verandert niets.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>Wat gelezen is klopt zover het reikt. Is het bestand echt zo groot, open dan de delen ervan één voor één. Is een aantal beschadigd, verbeter dat dan eerst.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Herstel de eerste. De meeste andere volgen daaruit en verdwijnen.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Kopieer het bestand met een programma dat om fouten heen leest, zoals ddrescue, en open de kopie. Schrijf niet naar de schijf.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Er is niets te lezen. Een reddingsprogramma vindt de inhoud misschien nog elders op de schijf.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Niets, als wat u ziet klopt. *Beeld › Lezing* neemt de andere; zien tijden, grootten en namen er pas dan goed uit, houd die dan aan.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Repareren...* probeert welke losse byte of bit haar kloppend zou maken. Vaak is dat te bewijzen. Is de beschrijving met opzet gewijzigd, dan hoeft alleen de controlesom opnieuw gemaakt te worden.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Niets. Het vertelt welk soort programma het bestand geschreven kan hebben.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Repareren...* schrijft de juiste grootte. Met de foute had het programma dat het bestand schreef het niet kunnen lezen.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Repareren...* schrijft het merk. Grootte en controlesom kloppen, dus het is veilig.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Repareren...* kapt ze af. Bewaar een kopie als u wilt weten wat het is: er kunnen bytes van een ander, verwijderd bestand liggen.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Repareren...* maakt het opnieuw uit de beschrijving. Dat is alleen *bewezen* als er nog een andere kopie van de controlesom bestaat; anders is het *samenhangend*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Wijs *Repareren...* iets aan dat het bestand kent: een database van gedeelde bestanden, een taak van giFT, een sig2dat-koppeling. Er kan een oudere kopie van de beschrijving in de data liggen. Ook zonder dat alles kan de data zelf nog afgespeeld worden.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Bekijk de pagina *Oudere records*. Daar kunnen bronnen staan die de nieuwere beschrijving verloren heeft. De bytes die ze inneemt zijn geen data: dat deel is niet ontvangen.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>Eerst *Repareren...*. Wat daarmee niet leesbaar wordt, kunt u hieronder bekijken en met de hand verbeteren waar u het herkent.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Repareren...* maakt de verdubbelde regeleinden ongedaan en controleert het resultaat. Is het bestand bij een einde-tekst-byte afgekapt, haal het origineel dan opnieuw op en kopieer het in binaire modus.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Repareren...* voegt de delen samen. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Repareren...* sorteert ze. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Vergelijk met de grootte die de bronnen geven. *Repareren...* stelt die voor die bij beide past.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Is het bestand afgekapt, zoek dan een langere kopie. Anders kort *Repareren...* de lijst in tot wat er is.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Open *Hash*: waar de data mee klopt, dat is juist. Een bron met een andere hash bood een ander bestand aan; verwijder die.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Open *Hash* en *Bronnen*. De grootte die de meeste geven, en die bij de hash past, is de juiste.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Repareren...* berekent het uit de hash, als de hash juist is.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Zoek de grootte of de hash op een andere plek: bronnen, een koppeling, een database. *Repareren...* stelt voor wat past.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Probeer de hash van elke bron op de pagina *Hash*. Klopt er geen, dan zijn de eerste 300 KiB van de data beschadigd: vul ze uit een andere kopie.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Vergelijk met een andere kopie van het bestand, als die er is: de stukken waarin ze verschillen zijn verdacht. Ook het bestand afspelen in de buurt van de gemarkeerde stukken maakt vaak iets duidelijk.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Niets. Gebruik, om met een ander programma naar het bestand te zoeken, de vorm die dat programma maakt.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Extra › Voltooien...* schrijft hem als het bestand dat hij moest worden, onder zijn eigen naam.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Niets. Als de waarde u vertelt wat hij betekent, horen we dat graag.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Bekijk de bytes ervan. Een foute lengte verschuift de tags erachter; kloppen die, dan is alleen deze beschadigd.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Repareren...* herstelt het merk waar het record erachter betekenis heeft. Andere vakken worden niet aangeraakt.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Repareren...* schuift ze terug. Werk met een kopie van de schijf als er bytes door een leesfout verloren zijn.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Bekijk hem: hij kan een bestand noemen dat vroeger gedeeld werd. Hij is geen deel van het record.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Bekijk de buren. Zien die er allemaal fout uit, dan is de lijst waarschijnlijk van een andere soort: *Beeld › Openen als*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Repareren...* kan de herhalingen verwijderen. Programma&apos;s die de lijst lezen hebben er geen last van.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Verbeter de regel in een teksteditor, of laat hem staan: hij wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Niets. Pak het bestand eerst uit om het te wijzigen.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Niets, als wat u ziet klopt. Anders leest *Beeld › Openen als* het als wat zijn naam zegt.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Niets. Het bestand is niet van dit netwerk.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Niets. Het bestand is van de eerste tot de laatste byte doorzocht.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Elke byte heeft de kleur van het veld waar hij bij hoort. Wijs hem aan om te zien welk dat is. Gewijzigde bytes zijn onderstreept. De strook rechts is het hele bestand; de tekens erin zijn bevindingen, en een klik gaat erheen.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>De regel eronder toont wat de bytes bij de cursor zouden zijn als getallen, tijden en adressen; klik erop om ze allemaal te zien.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>pijltoetsen, PgUp, PgDown, Home, End</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>verplaatsen; met Shift kiezen ze bytes</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>naar een offset (238100, 0x3a214) of een veld gaan</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>kopiëren wat gekozen is</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>afdrukken wat gekozen is, of de pagina</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Waar wijzigingen toegestaan zijn, overschrijven cijfers en letters. Zie [bestanden wijzigen](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Wat dit programma niet kan weten</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Of een `.dat` gelezen wordt zoals Kazaa het bedoelde.** Er was geen echte beschikbaar. Elk gegeven over dat formaat heeft een graad, en tussen lezingen die elkaar tegenspreken beslist de inhoud van elk bestand. Als u een echte bezit, zouden de bevindingen daarvan meer waard zijn dan al onze redeneringen.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Wat de ontbrekende bytes waren.** Wat niet ontvangen is en in geen andere kopie staat, is weg. Geen reparatie verzint data.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Of data klopt waar geen hash naar keek.** Achter de eerste 300 KiB kijkt de UUHash alleen naar losse stukken. Van een grote video dekt hij een klein deel. “Niets weerspreekt” betekent niet meer dan dat.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Wie iemand was.** Een bron is een adres, een poort en soms een naam die een mens intypte. Adressen werden elke dag opnieuw uitgedeeld. Niets daarvan bewijst wie een computer gebruikte.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Waar iemand was.** Landen komen uit een database van nu. Het adres kan in 2003 bij een ander land gehoord hebben.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Wanneer iets gebeurde.** Tijden zijn wat de klok van die computer zei, en veel klokken liepen verkeerd.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**In welke codetabel een tekst staat.** De bestanden zeggen het niet. De verkeerde toont verkeerde letters; de bytes blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Dat een bestand onschadelijk is.** Het programma leest koppen en lijsten. Het zoekt niet naar virussen in wat gedownload is.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Wat verwijderd is.** Resten van oudere records worden getoond waar ze nog in het bestand liggen. De meeste zijn overschreven.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Bestanden wijzigen</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Bewerken › Wijzigingen toestaan* (Ctrl+Shift+E) maakt het document bewerkbaar. Dan kunt u:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>op een waarde dubbelklikken of op F2 drukken om een andere in te typen. Terwijl u typt, zegt de regel eronder wat eruit volgt: aantallen, lengten en controlesommen worden kloppend gehouden. *Alleen wijzigen wat ik typ* laat ze met rust.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>de randen van een deel in de stukkenkaart verslepen, of ze met E en de pijltoetsen vastpakken</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>in de bytes typen</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>elementen van lijsten invoegen, dupliceren, verplaatsen en verwijderen via hun contextmenu</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Waar een tekst te groot is geworden voor het vak van zijn record, biedt het programma aan het record naar een database met grotere vakken te verplaatsen.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Ongedaan maken* noemt wat het terugneemt. Wat van het bestand afwijkt, is gemarkeerd in de boom, in tabellen en in de bytes.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Opslaan* schrijft naar het bestand. De eerste keer blijft wat het bestand ervoor was bewaard als reservekopie, naast het bestand of in de map die u in de [instellingen](settings.md) koos. *Bestand › Reservekopieën* brengt die terug. Valt de stroom uit terwijl een bestand geschreven wordt, dan biedt het programma bij de volgende keer openen aan het schrijven te voltooien of ongedaan te maken.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Bewerken › Aantekening toevoegen* (Ctrl+B) markeert een plek en schrijft er een regel over. Aantekeningen worden bij uw gegevens bewaard, niet in het bestand.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Een begonnen download van de eerste tot de laatste byte, als strook en daaronder als kaart van blokken. Beide tonen hetzelfde gedeelte.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Gevuld: ontvangen, en als voltooid vermeld</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Stippen: er is data, maar de lijst weet er niet van</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Leeg: ontbreekt</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Haken eronder: stukken waar de hash naar kijkt; doorgetrokken waar ze kloppen, onderbroken waar ze weerspreken</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>pijltoetsen</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>volgend blok; met Ctrl het volgende gat, met Shift het volgende deel</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>inzoomen, uitzoomen, alles</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>op het gekozen deel inzoomen</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>het gekozen deel als ontvangen of als ontbrekend markeren, waar wijzigingen toegestaan zijn</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Shift+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>een rand vastpakken, waar wijzigingen toegestaan zijn; pijltoetsen verplaatsen hem, Enter laat los, Esc breekt af</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>Het wiel zoomt bij de muisaanwijzer, slepen verplaatst. Zie [hashes](hashes.md) voor wat de haken bewijzen.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Alles wat open is</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Zodra er meer dan één bestand open is, begint de bibliotheek met *Alles wat open is*: één tabel van alle bestanden die databases, downloads en koppelingen noemen. Dezelfde inhoud wordt aan de hand van zijn hash samengenomen.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Met een map vergelijken...* zoekt deze bestanden in een map van deze computer en zegt van elk of het er is, verplaatst is, een andere grootte heeft of weg is. Er verandert niets.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*Onder andere namen zoeken* leest daarna de bestanden die even groot zijn als een ontbrekend bestand, en gaat op de hash af.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>Wat een database overschreven had, en wat daarvan teruggehaald kon worden, staat ook in de tabel. Voor één database toont de pagina *Teruggehaald* het.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>De opdrachtregel</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` is dezelfde machine zonder venster.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>wat elk bestand is en wat eraan fout is</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>alle velden met offset, grootte en waarde</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash en kzhash van een bestand</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>wat de hash over de data zegt</translation>
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
        <translation>tabellen als CSV, TSV, JSON of een webpagina</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>redding: data uit een download halen, twee kopieën samenvoegen, gaten vullen</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>wijzigt een bestand, met een reservekopie</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>supernodes: lijsten samenvoegen, filteren, omzetten</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>wat gevonden is, opgeschreven en met de bestanden ingepakt</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>de velden van een formaat, met graad en bron</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` toont de opties. Met `--json` zijn de antwoorden voor scripts. De [codes van de bevindingen](findings.md) zijn dezelfde als hier en veranderen niet.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>De boom bevat elk veld van het bestand, in de volgorde van het bestand. Samen dekken de velden elke byte één keer: wat niemand kent is ook een veld.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Typ om het volgende veld te vinden waarvan de naam of de waarde bevat wat u typt. Het contextmenu kopieert een waarde, haar pad of haar offset. Rechtsklikken op de titels kiest kolommen.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Gegevens die niet zeker zijn treden terug en zijn onderstreept: één rij stippen voor *waarschijnlijk*, twee voor *gissing*. Zie [wat de woorden betekenen](words.md). Een teken voor een rij zegt dat er een [bevinding](findings.md) over is.</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Waar wijzigingen toegestaan zijn, kunt u met F2 of een dubbelklik een andere waarde intypen. Zie [bestanden wijzigen](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Kies *Bestand › Voorbeelden bekijken*. Er gaat een map open met enkele kleine bestanden die gemaakt zijn om rond te kijken. Er staan geen echte personen, adressen of nummers in.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Een download die nooit klaar is gekomen</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Dubbelklik op `download1045123456403148145.dat`. Kazaa schreef een begonnen download als één bestand: de data die tot dan toe ontvangen was, en daarachter een beschrijving met de naam van het nummer, de bronnen en de lijst van voltooide delen.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>De kop van de pagina zegt wat het is: de echte naam, 87 % ontvangen, waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Stukken* tekent het bestand van de eerste tot de laatste byte. Gevuld is ontvangen, leeg ontbreekt. Het wiel zoomt; een klik kiest een deel, en elk ander paneel toont dezelfde plek.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Bronnen*, *Tags* en *Taak* zijn wat de beschrijving zegt. Klik op een rij: de bytes eronder lichten op.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Hash* vertelt wat de inhoudshash over de data zegt. Een hash van dit netwerk kijkt maar naar enkele stukken, dus de pagina zegt ook hoeveel hij nooit bekeken heeft.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Druk op F6, F7 en F8 om velden, bevindingen en bytes te verbergen en te tonen.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Een beschadigde</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Open `download1047811200405835889.dat` uit de map *damaged*. De kop zegt dat de controlesom fout is. Druk op Ctrl+R. De controlesom is sterk genoeg om te zeggen welke ene bit omgeklapt is: de reparatie is *bewezen*. Bekijk beide versies naast elkaar, schrijf een kopie en open die. Het origineel blijft zoals het was.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>De andere bestanden in die map zijn op andere manieren beschadigd. Kies de map zelf en druk op Ctrl+R om ze allemaal tegelijk te zien.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Een database</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` is de lijst van bestanden die iemand deelde. Typ in de regel boven de tabel om een rij te vinden. Klik op een titel om te sorteren. *Beperken* telt wat er van elke soort is.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodes</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` is wat Windows in zijn register bewaarde: de adressen van goed verbonden computers die een programma het eerst probeerde. De kaart toont de landen waar ze staan, voor zover een database van nu dat weet. Adressen van 2003 zijn sindsdien verhuisd.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Uw eigen bestanden</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Zet bestanden, archieven of hele mappen op het venster neer. Druk op Ctrl+K en typ wat u zoekt: een opdracht, een open bestand, een veld, een bevinding.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Mappen en archieven</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Een map opent als tabel van zijn bestanden: wat elk is, hoeveel ervan er is, wat eraan fout is. Bestanden worden herkend aan wat erin zit, niet aan hun naam. Dubbelklik op een rij om het bestand te openen.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Archieven (zip, 7z, tar, ook ingepakt met gzip, bzip2, xz of zstd) openen op dezelfde manier. Er wordt niets naar de schijf uitgepakt voordat u *Uitpakken...* (Ctrl+E) kiest. Namen in een archief die uit de map leiden worden onschadelijk gemaakt.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Als er veel bestanden tegelijk gevraagd worden, worden ze één lijst. Vanaf hoeveel, zeggen de [instellingen](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Hashes en koppelingen</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>Het netwerk kende een bestand aan zijn inhoudshash, de *UUHash*: de MD5 van de eerste 300 KiB, en een 32-bits controlesom over losse stukken daarachter. Hij is gemaakt om snel te zijn, niet om sterk te zijn.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>De pagina *Hash* zegt</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>wat de data die er is bewijst of weerspreekt</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>hoeveel van het bestand de hash nooit bekeken heeft. Schade daar blijft onopgemerkt.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>dezelfde hash in de vormen die andere programma&apos;s gebruiken: sig2dat-koppeling, magnetkoppeling, hexadecimaal</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Een map naar dit bestand doorzoeken...* zoekt bestanden met die hash, zoals de voltooide kopie van een begonnen download.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Twee bestanden kunnen dezelfde UUHash hebben en toch verschillen. Dat is een zwakte van de hash; het programma kan ze daaraan niet uit elkaar houden.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Bestand › Koppeling uit het klembord openen* neemt een sig2dat- of magnetkoppeling die u gekopieerd hebt.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Supernodes op de kaart</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Lijsten van supernodes worden op een wereldkaart getekend: in het land dat een database van adressen ze geeft. De database die bij het programma hoort is van nu. Netwerken zijn sinds 2003 verkocht en verplaatst, dus een plaats is een aanwijzing en niet meer.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>Binnen een land zijn de punten gelijkmatig verspreid; iets nauwkeurigers is niet bekend. Het getal in een cirkel telt de knopen eronder. Zoom in om hem te openen. De legenda is een filter.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Lijsten* zet andere lijsten op dezelfde kaart en zegt wat er tussen twee verschilt. *Schikken...* kiest welke knopen blijven, en in welke volgorde. *Lijst opslaan* schrijft ze als een bestand van een andere soort.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Adressen die geen computer op het internet kan hebben zijn naast de kaart vermeld.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>In de [instellingen](settings.md) kunt u een andere database in het MaxMind-formaat kiezen, zoals een uit die tijd.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repareren</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Extra › Repareren...* (Ctrl+R) zoekt manieren om het document of alle bestanden van een map te repareren.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Wat er fout is.** Eén oordeel, en de bevindingen erachter.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Wat er te doen is.** Elk plan is een kaart: wat het wijzigt, hoe zeker het is, wat onbekend blijft. Niets doen is er een van. U kunt een ander bestand aanwijzen dat meer weet: een database van gedeelde bestanden, een taak van giFT, een koppeling.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Bekijken.** Beide versies naast elkaar. Alleen wat verschilt licht op.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Waarheen schrijven.** Naar een kopie, tenzij u iets anders zegt. Wordt ter plaatse geschreven, dan blijft de oude inhoud als reservekopie bewaard.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Klaar.** Een verslag vermeldt elke gewijzigde byte, met controlesommen van beide bestanden.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Teruggaan kan altijd, en Esc wijzigt niets.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>Een plan is alleen *bewezen* als daarna een controlesom of een hash klopt, afgewogen tegen het aantal gissingen dat geprobeerd is. Zijn twee plannen even goed, dan zegt het programma dat en kiest het niet.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>Wat nooit ontvangen is kan niet gerepareerd worden. Het kan uit een andere kopie van hetzelfde bestand gevuld worden: zie [redding](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Verslagen en bundels</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Extra › Verslag schrijven...* schrijft op wat er gevonden is in wat getoond wordt, met de SHA-256 van elk bestand: als pagina, als PDF of als JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Extra › Bundel opslaan...* pakt wat getoond wordt in één zipbestand: de bestanden, een verslag erover, uw aantekeningen en de logboeken.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Verslagen bevatten namen en adressen die in de bestanden stonden. Kijk ze na voordat u ze doorgeeft.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Redding</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>Het menu *Extra* haalt uit downloads wat erin zit. Dit alles schrijft nieuwe bestanden; de downloads blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Voltooien...**: een volledige download wordt het bestand dat hij moest worden, onder zijn eigen naam. De hash zegt of de data klopt.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Downloads samenvoegen...**: meerdere begonnen downloads van één bestand worden er één die alles heeft wat ze hebben. Waar ze verschillen beslist de hash; kan die dat niet, dan zegt u welke juist is.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Gaten vullen...**: de gaten van een begonnen download worden gevuld uit een volledige kopie van het bestand.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Nieuwe download uit koppeling...**: een sig2dat- of magnetkoppeling wordt een download die nog niets ontvangen heeft, om te vullen of samen te voegen.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Wat er is uitpakken...** (Ctrl+E): wat een download ontvangen heeft, elk voltooid bereik als bestand, of één bestand met gaten en ernaast een kaart ervan voor GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>In een map doet *Alle volledige voltooien...* het voor alle bestanden daarin. Gebruik in scripts [de opdrachtregel](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Bewerken › Instellingen...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Codetabel van teksten**: de bestanden zeggen niet hoe hun letters opgeslagen zijn. Kies die van het land waar ze vandaan komen. Ze geldt voor bestanden die vanaf nu geopend worden; gebruik voor één bestand *Beeld › Codetabel*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Tijden in**: opgeslagen tijden zijn UTC. Ze kunnen in de zone van deze computer getoond worden.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Database van landen**: zie [de kaart](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Reservekopieën** en **Kopieën**: mappen. Leeg gelaten komen beide naast het bestand.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Taal**: geldt vanaf de volgende start</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Thema**: licht, donker, beide met hoog contrast, of zoals het systeem het wil</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Tegelijk geopende bestanden, hoogstens**: meer bestanden worden [één lijst](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Openen wat de vorige keer open was**: documenten, waar u keek, en de indeling</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Geopende bestanden vermelden bij de recente bestanden van het bureaublad**: zodat ook de bestandsbeheerder ze aanbiedt</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Melden als lang werk op de achtergrond klaar is**: een melding, als een ander venster vooraan staat</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>Instellingen worden bewaard in `~/.config/ftworkbench` (of waar `XDG_CONFIG_HOME` heen wijst), aantekeningen in `~/.local/share/ftworkbench`. Verder wordt er niets ongevraagd geschreven, behalve de lijst van recente bestanden, die via *Bestand › Recent* vergeten kan worden.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack was van 2001 tot 2006 het netwerk achter Kazaa, Grokster en iMesh. Wat het op schijven achterliet opent en toont dit programma: voor elke byte wat die is, hoe zeker dat is en wat eraan fout is.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Eerste stappen](first-steps.md): een half uur met de voorbeelden die bij het programma horen</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[Het venster](window.md): panelen, pagina&apos;s, toetsen</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Wat de woorden betekenen](words.md): graden, zekerheid, bevindingen</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Bevindingen](findings.md): elke opmerking die het programma kan maken, en wat u kunt doen</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Repareren](repair.md), [redding](rescue.md), [bestanden wijzigen](changing.md), [hashes en koppelingen](hashes.md), [tabellen](tables.md), [supernodes op de kaart](map.md), [mappen en archieven](folders.md), [alles wat open is](collection.md), [verslagen en bundels](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Formaten](formats.md): de velden van elke soort bestand</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[De opdrachtregel](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Instellingen](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Wat dit programma niet kan weten](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Een bestand openen wijzigt het nooit. Bestanden zijn alleen-lezen tot u *Bewerken › Wijzigingen toestaan* inschakelt, en zelfs dan blijft het bestand op schijf zoals het is tot u opslaat.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Lijsten van bronnen, tags, records en knopen zijn tabellen. Ook de grootste database is er meteen.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Typ in de regel erboven om op een willekeurige kolom te filteren, of in het veld onder een titel om op die kolom te filteren. In kolommen met getallen werken ook `&gt;1000`, `10-20` en `=5`.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Klik op een titel om te sorteren; klik nog eens om de volgorde om te keren.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Kolommen* kiest wat getoond wordt. *Beperken* telt de waarden van een kolom, en een klik houdt alleen die rijen over.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Exporteren...* schrijft wat getoond wordt als CSV, TSV, JSON of een webpagina.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Kolommen blijven zoals u ze schikt.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Het venster</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>Links toont de *bibliotheek* wat open is (F9). In het midden staat het document met zijn pagina&apos;s. Rechts staan de *velden* (F6) en de *bevindingen* (F7), onderaan de *bytes* (F8). Ze kijken allemaal naar dezelfde plek: kies ergens een rij, en de andere volgen. Alt+Pijl links gaat terug naar waar u eerder keek.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>alles doorzoeken: opdrachten, documenten, pagina&apos;s, bevindingen, velden</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>naar een offset (238100, 0x3a214) of naar een veld (appendix.sources[2].port) gaan</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Shift+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>volgende en vorige bevinding</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>velden, bevindingen, bytes, bibliotheek</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>de tabel filteren</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>rijen als tabel of als JSON kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>volgend en vorig open bestand</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Shift+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>de handleiding op de juiste pagina, ook in dialogen; klik op iets om te vragen wat het is</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Bewerken › Sneltoetsen...* wijzigt de toetsen van de menu&apos;s.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Rijen kunnen gekopieerd en naar andere programma&apos;s gesleept worden: een teksteditor krijgt een tabel met tabs, een tekstverwerker een tabel, en waar de rijen bestanden zijn krijgt een bestandsbeheerder de bestanden. *Bestand › Afdrukken...* drukt af wat het toetsenbord heeft: bytes, velden, bevindingen, een tabel, de stukkenkaart.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Zie ook [velden](fields.md), [bytes](bytes.md) en [stukken](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Wat de woorden betekenen</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Hoe zeker een gegeven is</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Toen dit programma geschreven werd, was er geen echte `.dat` van Kazaa bij de hand. Het formaat is bekend uit programma&apos;s die zulke bestanden lazen en schreven. Daarom draagt elk gegeven een graad:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**zeker**: meerdere programma&apos;s zijn het eens, of echte bestanden tonen het</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**waarschijnlijk**: één goede bron zegt het</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**gissing**: niemand weet het; dit is tot nu toe de beste verklaring</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Waar een formaat op twee manieren gelezen kan worden, beslist de inhoud van elk bestand, en de [bevindingen](findings.md) zeggen welke manier genomen is. *Beeld › Lezing* neemt de andere.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Hoe zeker een reparatie is</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**bewezen**: een controlesom of een hash klopt, en bij toeval zou dat minder dan eens op duizend pogingen gebeuren. De kans wordt getoond.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**samenhangend**: alles past bij elkaar, maar geen controlesom zegt het</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**gegist**: het kan juist zijn</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Hoe erg een bevinding is</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**fout**: er is iets verloren of iets spreekt zichzelf tegen</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**waarschuwing**: er is iets vreemds; het kan schade zijn of een programma dat we niet kennen</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**opmerking**: goed om te weten, er is niets fout</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Extra › Veel bestanden wijzigen...* wijzigt hetzelfde in veel downloads tegelijk en toont elke wijziging voordat ze gemaakt wordt. *Extra › Logboek...* vermeldt wat er gedaan is sinds het bestand geopend werd. Het is weg als het bestand gesloten wordt, tenzij u het exporteert.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>wat een koppeling of een hash in welke vorm ook zegt</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>plannen, en met `-o OUT` een gerepareerde kopie</translation>
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
        <translation>maakt van een bestand weer wat het eerder was, uit zijn reservekopie</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>De eerste drie nemen ook bestanden aan die op hun venster worden gesleept.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Een taak heeft een hash en een grootte tot 4 GiB - 1 nodig; deze koppeling noemt niet beide.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>De naam “%1” kan niet in %2 geschreven worden. Kies een andere codetabel.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Repareren...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Voltooien...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Gaten vullen...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Nieuwe download...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Controleren...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Bekijken wat eraan te doen is. Er verandert niets voordat u het zegt</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Alle delen zijn er: er het bestand van maken dat het moest worden</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Wat ontbreekt uit een volledige kopie halen</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Een download maken van wat de koppeling zegt</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Met een hash vergelijken</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>Hieruit volgt:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 van %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>Van de delen die de hash dekt ontbreken er %1 van %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>Het bestand heeft %1, maar zou %2 moeten hebben.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>De eerste 300 KiB kloppen (%1): het einde is afgekapt.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>De eerste 300 KiB kloppen (%1): er is iets aan toegevoegd.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Ook de eerste 300 KiB weerspreken de hash (%1): het is een ander bestand.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Elke byte klopt met de hash (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Elke byte klopt met de hash (%1), maar de hash is die van een bestand van een andere grootte.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>De inhoud weerspreekt de hash (%1): een ander bestand, of schade.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Niet te beslissen (%1): van zo&apos;n klein bestand dekt de hash alle bytes tegelijk, en er ontbreken er.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Geannuleerd. Er valt niets te zeggen.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>Het bestand kon vanaf offset %1 niet gelezen worden. Het is misschien intussen veranderd.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Elke byte klopt met de kzhash (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Alles wat de hash dekt klopt (%1). De rest heeft hij nooit bekeken.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>De eerste 300 KiB kloppen (%1). Wie deze hash maakte keek niet verder.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>De eerste 300 KiB kloppen (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>De delen die de UUHash dekt kloppen, maar de kzhash, die elke byte dekt, weerspreekt (%1): een ander deel is beschadigd.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>De eerste 300 KiB kloppen, maar de andere delen die de hash dekt weerspreken hem samen (%1); welk fout is valt niet te zeggen.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>De eerste 300 KiB weerspreken de hash (%1): andere inhoud, of schade.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Niet te beslissen (%1): de eerste 300 KiB zijn er niet allemaal. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>weerspreekt</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>weerspreekt, samen met de andere</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>aanwezig, niet apart te beoordelen</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>de regel van het netwerk</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>een variant die één venster meer hasht</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>alleen de eerste 300 KiB</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>een programma dat nooit achter de eerste 300 KiB keek</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Dit bestand heeft geen lijst van voltooide delen.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>%1 als ontvangen markeren</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>%1 als ontbrekend markeren</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>Wat het formaat verwacht is in de inhoud gevonden: %1 bits aan bewijs.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Iets van wat het verwacht is er niet: %1 bits ertegen.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>De naam van het bestand spreekt ervoor.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 naar %2 verplaatsen</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>%1 van %2 opnemen</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Afkappen wat achter het einde van de download ligt, {size} vanaf {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Het merk “KAZA” bij {at} herstellen.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>De grootte van het aanhangsel verbeteren tot {value} bytes.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>De {value} ontbrekende bytes van het slotblok schrijven.</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>De tweede kopie van het aanhangsel verwijderen, {size} bij {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Een overdracht als tekst ongedaan maken: de {value} wagenteruglopen verwijderen die ze voor regelopschuivingen zette.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>{field} op {value} zetten, het enige getal waarmee de controlesom klopt.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>De opgeslagen controlesom verbeteren: een van haar bytes was fout, de inhoud niet.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>De inhoud laten zoals hij is en een nieuwe controlesom schrijven.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>{field} op {value} zetten, waarmee het aanhangsel tot zijn einde te lezen is.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>De kop van het aanhangsel opnieuw bouwen: er volgen {value} bronnen.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>De voltooide delen bijsnijden, sorteren en samenvoegen; {value} blijven.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>{value} velden verbeteren die niet met de andere overeenstemmen, waaronder {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>{value} bronnen houden en wat verder heel is, en het einde van het aanhangsel opnieuw schrijven. Wat ontvangen is wordt gegist waar de lijst verloren is: nullen in de data zijn een aanwijzing, geen bewijs.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Het oudere aanhangsel bij {at} weer achter de data zetten. Sindsdien ontvangen delen staan niet in zijn lijst.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Uit de koppeling een nieuw aanhangsel schrijven voor een bestand van {value} bytes. Wat ontvangen is wordt uit de data gegist.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Een nieuw aanhangsel schrijven uit de toestand die giFT van deze taak bewaarde, die zegt wat van de {value} bytes nog ontbrak.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Een nieuw aanhangsel schrijven uit het record {field}, waarvan de hash met de eerste 300 KiB van de data klopt.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Een nieuw aanhangsel schrijven voor een bestand van {value} bytes, zoals zijn eigen eerste bytes zeggen. Naam en hash blijven verloren.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Het merk herstellen van {value} vakken waarvan de records heel zijn.</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>De lengte van {value} records verbeteren tot waar ze eindigen.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>{size} bij {at} verwijderen die de vakken erachter van hun plaats duwen.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Bij {at}, waar {size} ontbreken, nullen zetten, zodat de vakken erachter op hun plaats terugkomen.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>De vakken op hun plaats terugbrengen: op {value} plekken zijn er bytes te veel, die weggaan, of te weinig, die nullen worden.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Het aantal tags van {value} records verbeteren tot wat er tot hun einde staat.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Een compacte kopie schrijven die heeft wat verwijderd was ({value}): de records van vrijgegeven vakken, en de tags die langere records achter kortere lieten staan. Wat ervan overschreven is is nul; vrije vakken worden weggelaten.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Het laatste vak, waarvan het record heel is, met nullen aanvullen ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Aan het einde {size} afkappen, die geen hele ingang vormen.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>{value} ingangen weglaten die geen computer gehad kan hebben.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>{value} ingangen weglaten die er dubbel staan.</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>De {value} ingangen van 9 bytes als die van 12 schrijven, zoals latere versies ze hadden. Hun laatste drie bytes, die niemand begrijpt, gaan verloren; belasting en tijd worden 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>samenhangend</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>gegist</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>de controlesom klopt; bij toeval zou ze dat eens op %1 zulke zoektochten doen</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>de controlesom klopt, maar er is zoveel geprobeerd dat het niets bewijst</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>de structuur klopt; geen controlesom zegt het</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>geen controlesom zegt het</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>De hash klopt met een van %1 combinaties; haar kanten zijn met * gemerkt.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>In de eerste 300 KiB heeft hij 128 bits, dus dit is geen toeval.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Achter de eerste 300 KiB heeft hij 32 bits; bij toeval zou hij eens op %1 zulke zoektochten kloppen.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Bit {value} van de byte bij {at} verbeteren, in {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>De byte bij {at} verbeteren, in {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Het kan gerepareerd worden, voor zover de structuur dat zegt: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Eén bit is fout: bit %1 bij %2, in %3. De reparatie is bewezen.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Eén byte is fout: die bij %1, in %2. De reparatie is bewezen.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>De reparatie is bewezen: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>niet berekend</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>nog niet geschreven</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Gewijzigde velden</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>Wat het bestand eerder was staat in %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Niets fout.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Gewijzigde bytes</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Stukken ervoor en erna</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Wat fout of verloren blijft</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>In het resultaat is niets fout gevonden.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Reparatie van %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Reparatie van %n bestand</numerusform>
            <numerusform>Reparatie van %n bestanden</numerusform>
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
        <translation>de map “%1”</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>de nieuwe kopie “%1”</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>het herstelbestand “%1”</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>de reservekopie “%1”</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>een ander programma heeft het bestand sinds het lezen gewijzigd; lees het opnieuw</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>een ander programma schrijft %1; wacht erop, of sluit het</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>een eerdere schrijfactie van dit bestand is onderbroken; voltooi die eerst of maak die ongedaan</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1 is er niet meer; sla op onder een andere naam</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 bestaat al; kies een andere naam</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 is geen gewoon bestand</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>deze inhoud is uitgepakt of neergezet en heeft geen eigen bestand; sla op onder een andere naam</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>%1 mag niet geschreven worden; wijzig de rechten of sla elders op</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1 staat op een medium dat alleen-lezen is; sla elders op</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>er is geen ruimte voor %1; maak ruimte of sla elders op</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>%1 kan niet heel gelezen worden; kopieer eerst naar een gave schijf</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 is beschadigd</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1 hoort bij andere inhoud dan deze</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>het systeem faalde bij %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>Het bestand is geschreven, maar dat het blijvend is, is niet zeker.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>Het schrijven stopte halverwege; het herstelbestand naast het bestand kan het voltooien of ongedaan maken.</translation>
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
        <translation>Een schrijfactie van dit bestand is onderbroken voordat ze een byte wijzigde. Ze kan voltooid of vergeten worden.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Een schrijfactie van dit bestand is onderbroken toen alles geschreven was. Ze kan behouden of ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Een schrijfactie van dit bestand is halverwege onderbroken. Ze kan voltooid of ongedaan gemaakt worden, beide exact.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Een schrijfactie van dit bestand is onderbroken, en een ander programma heeft er sindsdien in geschreven. Wat het herstelbestand bevat past niet meer.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>De grootte klopt (%1). Verder is er niets bekend om te vergelijken.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>De grootte (%1) en de eerste 300 KiB kloppen met de data die er is.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 bron</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 bron</numerusform>
            <numerusform>%1 bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 vak</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 vak</numerusform>
            <numerusform>%1 vakken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>elk %1</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 supernode</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 supernode</numerusform>
            <numerusform>%1 supernodes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 koppeling</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 koppeling</numerusform>
            <numerusform>%1 koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Niets fout gevonden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Geen formaat dat dit programma kent past bij de inhoud.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Onbekend bestand</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>De download is volledig; alleen zijn naam is nooit gewijzigd. Bij het openen is de inhoud niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>In de beschrijving van de download is niets fout gevonden. Bij het openen is de inhoud niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>De controlesom verbeteren</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
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
        <translation>zeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>gissing</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
</context>
</TS>
