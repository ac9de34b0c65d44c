<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Öppna...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Öppna filer. Ingenting i dem ändras</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Öppna &amp;mapp...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Lista allt i en mapp och under den</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>&amp;Utforska exemplen</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Några små filer, gjorda för att se sig omkring</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Öppna &amp;länk från urklipp</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>En kopierad sig2dat- eller magnetlänk</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Skriv ändringarna till filen</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Spara en &amp;kopia...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Skriv det som visas till en annan fil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>Å&amp;tergå till det sparade</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Ta tillbaka alla ändringar som inte sparats. Kan ångras</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Lägg till a&amp;nteckning</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Märk stället du tittar på och skriv en rad om det. Filen förblir som den är</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>Til&amp;låt ändringar</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Filer är skrivskyddade tills detta slås på; själva filen ändras när du sparar</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>Ändra &amp;bara det jag skriver</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Antal, längder och kontrollsummor förblir som de är, rätt eller fel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>Där du tittade tidigare</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Gå till...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>En offset eller sökvägen till ett fält</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nästa iakttagelse</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Fö&amp;regående iakttagelse</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Reparera...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Se vad som kan göras åt felen</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Ändra många filer...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>En annan sökväg, ett annat tillstånd, färre källor för många nedladdningar på en gång</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Journal...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Vad som gjorts med filen sedan den öppnades</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Nästa f&amp;il</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Föregående fi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotek</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Fält</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Ia&amp;kttagelser</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>B&amp;yte</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Åte&amp;rställ layout</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Decimala offsetar</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Offsetar som 238100 i stället för 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Tider i den här datorns zon i stället för UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;Om FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Verk&amp;tyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>Lokal &amp;tid</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>&amp;Värden som de lagrats</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Tal som filen har dem: inga namn, enheter eller datum</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Färdigställ...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Gör fullständiga nedladdningar till de filer de skulle bli</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>&amp;Sammanfoga nedladdningar...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Sätt ihop det som flera nedladdningar av en fil har tagit emot</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>Fyll &amp;luckor...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Ta det som saknas från en fullständig kopia</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Ny nedladdning från länk...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Skapa en nedladdning av det en länk eller en post säger</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>&amp;Hämta ut det som finns...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Ta ut ur en nedladdning det den har tagit emot</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Skri&amp;v ut...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Få ut på papper, eller i en PDF, det som har tangentbordet</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Kortkommandon...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Andra tangenter för det som menyerna erbjuder</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Inställningar...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Teckentabell, tider, mappar, tema</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>Hitta &amp;vad som helst...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Skriv en del av namnet på ett kommando, ett dokument, ett fält eller en iakttagelse</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Skriv en ra&amp;pport...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Vad som hittades i det som visas, med SHA-256 för varje fil, som sida, PDF eller JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>Spara ett pak&amp;et...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>Det som visas som en enda zip-fil: filerna, en rapport om dem, anteckningar och journaler</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hög &amp;kontrast, ljust</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>Hög k&amp;ontrast, mörkt</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>Sidan om det som har tangentbordet</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Första steg</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>En rundtur genom exemplen</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Vad är detta?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Klicka på något för att läsa om det</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Fält som ändras</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>mottaget</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>finns, inte listat</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>listat, men finns inte</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>överskott</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>bilaga</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>slutblock</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>Listat som fullständigt i bilagan, och datan finns i den här filen.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>Det finns byte i den här filen, men bilagan listar dem inte som fullständiga. De kan vara data som kom sent, nollor eller det som låg på disken tidigare.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Inte mottaget: inte listat, och filen slutar före det.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>Listat som fullständigt i bilagan, men datan i den här filen slutar före det.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>I den här filen, men bakom nedladdningens slut eller bakom slutblocket.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>Jobbets egna uppgifter, som flyttar sig när datan växer.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>De sista tio byten: märke, storlek och kontrollsumma för bilagan.</translation>
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
        <translation>Förenade Arabemiraten</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua och Barbuda</translation>
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
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanska Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österrike</translation>
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
        <translation>Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbajdzjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien-Hercegovina</translation>
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
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibiska Nederländerna</translation>
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
        <translation>Bouvetön</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Vitryssland</translation>
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
        <translation>Kokosöarna</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centralafrikanska republiken</translation>
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
        <translation>Elfenbenskusten</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cooköarna</translation>
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
        <translation>Kina</translation>
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
        <translation>Julön</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanska republiken</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeriet</translation>
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
        <translation>Egypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Västsahara</translation>
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
        <translation>Etiopien</translation>
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
        <translation>Falklandsöarna</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöarna</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
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
        <translation>Franska Guyana</translation>
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
        <translation>Ekvatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grekland</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Sydgeorgien och södra Sandwichöarna</translation>
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
        <translation>Heardön och McDonaldöarna</translation>
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
        <translation>Ungern</translation>
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
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brittiskt territorium i Indiska Oceanen</translation>
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
        <translation>Jamaica</translation>
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
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgizistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comorerna</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Sankt Kitts och Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Sydkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Caymanöarna</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakstan</translation>
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
        <translation>Sankt Lucia</translation>
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
        <translation>Marocko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavien</translation>
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
        <translation>Marshallöarna</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmakedonien</translation>
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
        <translation>Mongoliet</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nordmarianerna</translation>
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
        <translation>Maldiverna</translation>
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
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nya Kaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolköarna</translation>
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
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
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
        <translation>Nya Zeeland</translation>
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
        <translation>Franska Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nya Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippinerna</translation>
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
        <translation>Sankt Pierre och Miquelon</translation>
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
        <translation>Palestinska territorierna</translation>
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
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ryssland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudiarabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonöarna</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellerna</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sankta Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard och Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sydsudan</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé och Príncipe</translation>
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
        <translation>Turks- och Caicosöarna</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Franska sydterritorierna</translation>
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
        <translation>Östtimor</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turkiet</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad och Tobago</translation>
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
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Förenta staternas mindre öar i Oceanien och Västindien</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstaten</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Sankt Vincent och Grenadinerna</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Brittiska Jungfruöarna</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanska Jungfruöarna</translation>
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
        <translation>Wallis och Futuna</translation>
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
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sydafrika</translation>
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
        <translation>Filen har ändrats sedan den lästes. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>Mappen för kopian kan inte skapas. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutet. Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>länk eller enhet</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Den visas men följs aldrig.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Den leder till %1. Den visas men följs aldrig.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsäger</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>finns, inte bedömt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>Hashen tittar på dessa byte, och de stämmer med den.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>Hashen tittar på dessa byte, och de motsäger den. Bakom de första 300 KiB delar alla fönster en kontrollsumma: minst ett av dem är fel, men vilket går inte att säga.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>Hashen tittar på dessa byte och de finns, men deras kontrollsumma delas med fönster som saknas.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>Hashen tittar på dessa byte, och de togs aldrig emot.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>hela filen</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>första %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>sista %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>fönster vid %1</translation>
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
        <translation>hashen tittar aldrig på det</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n hashfönster: %1</numerusform>
            <numerusform>%n hashfönster: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>hashfönster ”%1”: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>Hashen tittar på %1&#xa0;% av filen. Dess fönster: %2</translation>
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
        <translation>Varje byte stämmer med hashen.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Allt som hashen tittar på stämmer.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>Början stämmer med hashen.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>Början stämmer med hashen, resten motsäger den.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>Början motsäger hashen.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>Ingenting kan sägas: början togs inte emot hel.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Annat innehåll, eller skada, inom de första 300 KiB.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>De delar som den korta hashen tittar på stämmer; skadan ligger mellan dem, vilket hashen över alla byte visar.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Minst en av delarna bakom de första 300 KiB är skadad. De delar en kontrollsumma, så det går inte att säga vilken.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Av en slump händer det mindre än en gång på 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Av en slump händer det mindre än en gång på 10³⁸ för de första 300 KiB, och en gång på 4 294 967 296 för resten.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Bevisat: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Behövs för mer, men togs inte emot: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Finns, men kan inte bedömas för sig: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Hashen tittar aldrig på det: %1. Det kan vara rätt eller fel; den här hashen kan inte säga vilket.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Den som gjorde hashen använde %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Ingen post är vald.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Välj en i tabellen för att se dess hash.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Här finns ingen data.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Det här namnger en fil men innehåller inget av den. Öppna själva filen, eller en påbörjad nedladdning av den, för att jämföra med den här hashen.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>Den här nedladdningen anger ingen hash.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Klistra in en nedan för att jämföra datan med den.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Det här är filens egen hash.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Klistra in en hash eller länk nedan för att jämföra filen med den.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Datan läses.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>Ingenting kan sägas innan alla delar är lästa.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>Läsningen misslyckades vid offset %1. Mediet kan vara skadat, eller så ändrades filen under tiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n källa</numerusform>
            <numerusform>%n källor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tagg</numerusform>
            <numerusform>%n taggar</numerusform>
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
        <translation>Visar vad FastTrack-nätet lämnade på diskar.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Öppna ett eget fönster även om ett redan är öppet.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Öppna ett fönster och filerna, rapportera på standard ut, avsluta.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Filer och mappar att öppna.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Skriv styckekartan för en påbörjad nedladdning, SIZE bildpunkter bred: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Öppna det som var öppet förra gången.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Skriv handboken som webbsidor i en mapp, avsluta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Kod `%1`, vanligen: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Vad detta betyder</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Alla iakttagelser](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Allt som kan anmärkas när en fil läses. Koderna är stabila: de står i kommandoradens JSON och i skript.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>Vad en fil är avgörs av dess innehåll. Dessa slag är kända:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
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
        <translation>%1 km vid %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernod</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>indexnod</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klass %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>undersöks</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>går inte att nå</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>tillgänglighet %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>last %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>sågs %n minut tidigare</numerusform>
            <numerusform>sågs %n minuter tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 noder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>och %n land till</numerusform>
            <numerusform>och %n länder till</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>i 1 land</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>i %1 länder</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>%1 noder %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 av %2 noder %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Inga länder: databasen över platser kunde inte läsas (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Länder enligt en databas från %1, vilka kan skilja sig från dem i listans egen tid.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>Inom ett land är punkterna bara utspridda; ingen är en känd plats.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>spärrad: %1</translation>
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
        <translation>%1 utan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n annan</numerusform>
            <numerusform>%n andra</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>en adress</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 till %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>en last</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Senast sedd (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>före %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>en tid</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>ett land</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Världsdelar</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Leverantörers nät (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Leverantörers nät (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Portar; 1214 var Kazaas egen</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>en port</translation>
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
        <translation>last 0 – 24&#xa0;%</translation>
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
        <translation>okänd last</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>undersöks</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>går inte att nå</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernod</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>indexnod</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>okänd klass</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>de nyaste 10 minuterna</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>upp till 1 timme äldre</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>upp till 1 dag</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>upp till 1 vecka</translation>
    </message>
    <message>
        <source>older</source>
        <translation>äldre</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>okänd tid</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>okänt land</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ingen adress</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>privat adress</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>bakom en leverantörs NAT</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>den här datorn själv</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>länklokal adress</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>reserverad för exempel</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>multicastadress</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>omöjlig adress</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>värdnamn eller skada</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>bara i %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>i flera listor</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>i spärrlistan</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>inte i den</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Spärrlista</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
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
        <translation>Oceanien</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Sydamerika</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>%1 och %2 öppnas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n mapp</numerusform>
            <numerusform>%n mappar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>%n fil öppnas</numerusform>
            <numerusform>%n filer öppnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>%n mapp öppnas</numerusform>
            <numerusform>%n mappar öppnas</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>Länken läses</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Det här kan inte öppnas här</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 s kvar</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 h kvar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
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
        <translation>Stycken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Äldre poster</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernoder</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Noder</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Återvunnet</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>De första %1 av %2 rader. En export skriver alla.</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standard</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>listat som %1</translation>
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
        <translation>nämns i intervallens tillstånd</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Iakttagelse: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Mottaget från %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Mottaget till %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 mer</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 mindre</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n intervall</numerusform>
            <numerusform>%n intervall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lucka</numerusform>
            <numerusform>%n luckor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, okänd total storlek</translation>
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
        <translation>inget namn</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Länk: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Länk: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>Det här är ingen databas (.dbb), inget jobbtillstånd (.state) och ingen länk.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Databas: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Jobbtillstånd: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Det här jobbtillståndet anger ingen hash eller ingen storlek.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Det här är ingen länk och ingen hash.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Länken säger inte hur stor filen är; utan det kan inget jobb byggas av den.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunde inte öppnas: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Avbrutet. Ingen rapport skrevs.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Rapporten kan inte skrivas: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Känns inte igen.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>ingen reparation hittad</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>inget fel</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>känns inte igen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Dess namn och alla numrerade är upptagna i den mappen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
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
        <translation>%1 rader till skrivs inte ut</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Den är krypterad. Packa upp den med dess lösenord först.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Den är packad på ett sätt som det här programmet inte kan packa upp.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>Arkivet är avkapat inne i den: slutet saknas.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>Arkivet är skadat här: det som följer kan inte packas upp.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Den får en annan storlek uppackad än arkivet säger.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Kontrollsumman är fel: det är inte det som packades.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Den använder byten från en annan fil i arkivet, som fällor gör. Den packas inte upp.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Den är större än vad som packas upp i minnet här. Packa upp den till en mapp först.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Den skulle växa tusenfalt, som fällor och utfyllnad gör. Den packas inte upp.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Filerna före den är så mycket som packas upp ur ett arkiv. Packa upp det till en mapp först.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>Arkivet innehåller fler filer än som kan listas.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Ett arkiv öppnas inuti ett annat, men inte djupare. Packa upp det yttre först.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>Mediet ger inte tillbaka sina byte.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>Det här är en mapp eller en länk; det finns inget att läsa.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Det här är inget arkiv.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>Arkivet innehåller ingen fil med det namnet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Filen kan inte läsas: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>Filen är skadad; reparera den först.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>följer: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>har ingen sökväg</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>börjar inte med %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>går inte att läsa i teckentabellen %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>är redan så</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>en behålls, eftersom den namnger filen</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>ingen är död</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>går inte att nå</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>ingen hastighet uppmätt</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>uppmätt för länge sedan</translation>
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
        <translation>filerna är på mer än 4 GiB, vilket en zip-fil inte rymmer</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines på standard ut, ett objekt per fil</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Windows teckentabell för texterna i filerna (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Den här hjälpen; efter ett kommando kommandots hjälp</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>Programmets version</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; se `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>okänd teckentabell ”%1”; kända är %2 och andra</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>ingen fil angiven</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Användning: ftwb [VÄXLAR] %1 [VÄXLAR] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Växlar</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Användning: ftwb [VÄXLAR] KOMMANDO [VÄXLAR] FIL...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Visar vad FastTrack-nätet (Kazaa) lämnade på diskar.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Slutstatus: 0 inget fel hittat; 1 något är fel med en indata; 2 en indata kunde inte läsas, eller inget gjordes.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>inget kommando angivet</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>okänt kommando ”%1”</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>utdata kunde inte skrivas (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>innehåller ingen tabell; `ftwb inspect` visar vad som finns i den</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to tar csv, tsv, json eller html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json rapporterar på standard ut; ange en fil för tabellen med -o</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json eller html; storlekar och antal är rena tal i alla utom html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Läs filerna som detta format, hur de än ser ut</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>Ta denna av flera möjliga läsarter (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Lämna texter i fred som ett kalkylprogram skulle köra som formler (annars: &apos; före dem i csv och tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Skriv resultatet till denna fil</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>Skriv över OUT om den finns</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Skriver tabellen för databaser och listor; flera filer blir en tabell.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>vad som finns och inte finns: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>ange en mapp som finns med -d</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>Mappen för filerna; inget skrivs utanför den</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>En fil med luckor, och bredvid den en karta över dem för GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Tar ut det en nedladdning har tagit emot: varje färdigt intervall som en fil, eller en fil med luckor.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Listar varje fält: offset, storlek, sökväg, värde, grad. Tillsammans täcker de varje byte en gång.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>hashen bekräftar den inte, så inget skrevs; utelämna `--verify require` för att skriva allt ändå</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>Jobbet anger ingen hash, så inget kontrollerades.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify tar ”require” eller ”report”</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (standard): säg vad hashen bevisar; require: skriv bara det den bekräftar</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Gör fullständiga nedladdningar till de filer de skulle bli, under egna namn.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>den kunde inte läsas från offset %1; den kan ha ändrats under tiden</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>den ändrades medan den lästes, så hashen är oanvändbar; försök igen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Fil-id</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>Hashen följer ändå sin regel.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Beräknar filers hashar: UUHash, kzhash, fil-id, länk.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Visar vad en fil är, allt i den och vad som är fel med den.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Läser hashtexter och nedladdningslänkar av alla former.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>ange en länk, och utdata med -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: ett jobb för %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Skriv jobbet till denna fil</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Skriv över den om den finns</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Gör av en länk ett jobb som ännu inte tagit emot något.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer tar en av indatafilerna</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: %2 skiljer sig</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 av %3 byte</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>alla byte kunde inte läsas; kopiera filerna till en felfri disk och försök igen</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>filerna motsäger varandra och inget skrevs; säg med --prefer FILE vilken som är rätt</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>ange utdata med -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>ange en påbörjad nedladdning och en fullständig kopia</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>ange två eller fler påbörjade nedladdningar</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Vilken indata som är rätt där de motsäger varandra</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Sammanfogar det som flera påbörjade nedladdningar av en fil har tagit emot.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Fyller luckorna i en påbörjad nedladdning från en fullständig kopia.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>”%1” är inget land; ange två bokstäver enligt ISO 3166, till exempel DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>”%1” är ingen världsdel; kända är AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 tar ett tal som är högst %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>är för stor för en spärrlista</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n rad var inget intervall och hoppas över</numerusform>
            <numerusform>%n rader var inga intervall och hoppas över</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to tar kazaanet, reg, reg4, nodes, kzn, csv eller json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>innehåller ingen lista över supernoder</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>länder är inte kända: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>är ingen registerfil med ett KazaaNet-värde som kan bytas ut</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>registerfilen är skadad; inget kan skrivas i en kopia av den</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nod</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n nod har ett namn men ingen adress och utelämnas</numerusform>
            <numerusform>%n noder har ett namn men ingen adress och utelämnas</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into skriver en kopia; namnge den med -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Behåll noder i dessa länder (två bokstäver)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Behåll noder i dessa världsdelar: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Behåll noder med en last på högst N procent</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Behåll noder som var kända vid denna tid eller senare (sekunder sedan 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Utelämna det en lista över intervall anger (beskrivning:första-sista)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Behåll den första noden i varje land</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Behåll högst N noder; 200 för det den gamla klienten läser</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Ge alla noder den nuvarande tiden</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>Skriv kazaanet, reg, reg4, nodes, kzn, csv eller json</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Skriv en kopia av en registerfil med noderna som dess KazaaNet-värde</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>Den nya filen; utan den går listan till standard ut</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>Ersätt en fil som finns</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Förenar, filtrerar och omvandlar listor över supernoder.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>finns redan; välj ett annat namn eller ange --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>en tidigare skrivning avbröts; klara av den med `ftwb restore --finish` eller `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>ange antingen utdata med -o eller --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o tar en indata; använd --in-place eller kör programmet en gång för varje</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>okänd grad ”%1”; kända är proved, consistent och guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>är inget jobbtillstånd från giFT: det anger ingen hash (FTH:) eller ingen total storlek</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>filen är tom; det finns inget att reparera</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>känns inte igen; om du vet vad det är, ange formatet med `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>ingen reparation hittades; inget skrevs</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>ingen plan är tillräckligt säker och inget skrevs; se dem med --list och ta den bästa med --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Inget är fel.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>Sökningen slutade innan allt hade prövats.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>iakttagelser: %1 före, %2 efter; ändrade byte: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Visa planerna, skriv inget</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>En länk till filen som jobbet skulle hämta, för jobb som förlorat sin bilaga</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>En databas över delade filer som kan ha en post om den</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>Jobbtillståndet (.state) som giFT hade bredvid datan</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Skriv resultatet i stället för indatan</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Behåll inget av det --in-place ersätter (annars: FILE~ eller FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Finner vad som kan göras åt skada, hur säkert det är, och gör det bästa av det.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>ingen skrivning av denna fil avbröts</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Säg vilket med --finish eller --undo.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>har ingen säkerhetskopia bredvid sig; ange en med --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo och --from utesluter varandra</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from tar en fil</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: återställd från %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>Säkerhetskopian att återställa från (annars: den nyaste bredvid filen)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Slutför en avbruten skrivning</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Ångra en avbruten skrivning</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Gör filer till vad de var innan de skrevs, från deras säkerhetskopior; klarar av avbrutna skrivningar.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>”%1” har inte formen PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>en fil och minst en sökväg behövs</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Ändra bara det som anges: antal, längder och kontrollsummor följer inte med</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>En post som växer ur sin plats flyttar till denna databas med större platser</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Ändrar fält; antal, längder och kontrollsumman följer med.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Infogar tomma element i listor; antal och kontrollsumman följer med.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Tar bort element ur listor; antal och kontrollsumman följer med.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>det finns ingen sådan fil; kontrollera namnet</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>det här är en mapp; ange filerna i den</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>filen kan inte läsas (%1); kontrollera dess rättigheter</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>det här är ingen vanlig fil; kopiera innehållet till en fil först</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>läsningen misslyckades (%1); kopiera filen till en felfri disk och försök igen</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>okänt format ”%1”; kända är %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>okänd läsart ”%1”; kända är %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>filen är tom; det finns inget att läsa</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>det här är ett arkiv; ange en fil i det, som i %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>jobbet anger ingen hash; ge en med --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>jobbet säger inte hur stor filen är, så ingen vet var dess hash tittar; ge en länk med --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>ingen påbörjad nedladdning, så ge hashen att jämföra med genom --hash</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>den ändrades medan den lästes, så inget kan sägas; försök igen</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>En hash eller länk av vilken form som helst att jämföra filerna med</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Jämför en fullständig fil med en hash, eller en påbörjad nedladdning med dess egen.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (standard); ksy, för Kaitai Struct; hexpat, för ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>okänd form ”%1”; kända är markdown, ksy och hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Beskriver ett filformat: varje fält, med grad och källa.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>Behåll den i denna mapp i stället för bredvid filen</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>Tiden för filens senaste ändring förblir som den är</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>inget är fel med den och inget skrevs; se vad som kunde göras med --list och gör det med --accept</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>Den minst säkra plan som utförs: proved, consistent (standard) eller guessed. Om den anges ordnas även det som inte är fel</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>ange en fil för paketet med -o</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>den finns; --force skriver över den</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>Zip-filen att skriva</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Packar filer och en rapport om dem i en enda zip-fil.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Skriv rapporten till denna fil; som JSON om den slutar på .json</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Skriver en rapport: SHA-256, vad som hittades, vad databaser innehåller, vad som försvann, vad som återvanns.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>i den här filen och andra</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>i andra filer</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>i den här filen</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>frigjord plats</translation>
    </message>
    <message>
        <source>record</source>
        <translation>post</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>återvunnen post</translation>
    </message>
    <message>
        <source>download</source>
        <translation>nedladdning</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttad</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>annan storlek</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 gånger</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 av %n byte</numerusform>
            <numerusform>%1 av %n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Sätt %1 till %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Infoga %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dubblera %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flytta %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Ta bort %n post</numerusform>
            <numerusform>Ta bort %n poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>”%1” (%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>Detta har inget eget värde; ändra dess delar.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>%n tal behövs, åtskilda med komman.</numerusform>
            <numerusform>%n tal behövs, åtskilda med komman.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>ett tal eller något av: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>en tid som 2003-02-11 14:03:05 (UTC), eller sekunder sedan 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>en adress som 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>en varaktighet som 4:32, eller sekunder</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>ett antal byte, som 4096, 0x1000 eller 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>ett tal, som 17 eller 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>”%1” är inte %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Byte skrivs som par av hexadecimala siffror, till exempel 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 finns inte i teckentabellen %2. Välj en annan teckentabell eller skriv det på annat sätt.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>Det finns inget ställe %1 i den här filen.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 kan inte ta ett värde av det slaget.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 skulle bli %2, men kan vara högst %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 har alltid %n byte.</numerusform>
            <numerusform>%1 har alltid %n byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 har plats för %2 byte; det skulle bli %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>Tecknet %1 skulle avsluta texten i %2; utelämna det.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 följer av andra fält. Välj att ändra bara det du skriver om du vill ha det fel.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 har sin plats: det kan inte växa, krympa eller flytta.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Med det värdet skulle %1 läsas som något annat.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Det skulle skada filen (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>Posten skulle rymmas i en plats på %1 byte: den kan flytta till %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>Posten behöver platser på %1 byte, som dem i %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Dess sista plats är avkapad. Reparera den först.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Den kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>Jobbet listar inget som mottaget. Om det är skadat, reparera det först.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>oväntat värde</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]Värdet är {found}, där {expected} väntades[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Ett fält som har samma värde i varje fil vi känner har ett annat här. Det behöver inte vara skada: ett program vi inte känner kan ha skrivit det. Värdet behålls som det är.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>värde utanför gränserna</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} ligger utanför vad värdet kan vara; det högsta är {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Ett tal ligger utanför vad dess betydelse tillåter, till exempel en last på mer än 100 procent. Antingen är talet skadat, eller så är byten omkring det inte vad de tycks vara.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>omöjlig adress</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Ingen dator på internet kan ha adressen {found}.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>Adressen hör till ett privat, reserverat eller multicastnät. Program som skapar nedladdningar ur en länk skriver en sådan adress med flit; annars tyder den på skada eller på en nod bakom en router.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>omöjlig port</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} kan inte vara en port. Portar är tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>En port är ett 16-bitars tal. I en nedladdningsfil tar den fyra byte, så ett större tal visar skada.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>osannolik tid</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]Tiden {found} ligger utanför nätets år.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack fanns från 2001. En tid före det, eller långt efter, tyder på en felställd klocka, på skada eller på ett fält som inte alls är en tid.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>felformat tal</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Inget tal kan läsas här[; texten är ”{detail}”].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Där siffror ska stå finns något annat, eller fler siffror än ett tal kan ha.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>märke saknas</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]Märket som kännetecknar den här delen finns inte[; ”{detail}” väntades].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Fasta byte som kännetecknar filen eller en av dess delar saknas. Det som följer läses ändå och kan vara fel.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>avkapat</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Slutet saknas[: {expected} behövs, {found} finns][; det packade innehållet ({detail}) slutar för tidigt].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>Filen, eller delen kring fältet, slutar före fältet. De byte som saknas är förlorade om inte en annan kopia har dem.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>för stort antal</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]Antalet säger {found}, men {expected} är det mesta som ryms.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>En lista kan inte ha så många element som dess antal säger. Så många som ryms läses; antalet kan rättas.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>för stor längd</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]Längden säger {found}, men det finns bara plats för {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>En längd når utanför delen kring den. Det som finns läses; längden kan rättas.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>byte över</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]Inget fält är känt för {found} vid {offset}.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Byte återstår där formatet inte känner till några. De behålls. Ett felaktigt antal före dem är en vanlig orsak.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>ofullständig sista post</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]Listan slutar med {found}; en hel post har {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Alla poster i listan är lika stora, och dess längd är ingen multipel av det. Listan kapades, eller något stoppades in.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>text utan slut</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]Texten har inget slutmärke inom sin del.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>En text slutar med en nollbyte. Utan den flyter den in i det som följer, så fälten bakom kan vara fel.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>tecken utanför teckentabellen</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Några byte i texten är inga tecken i {codepage}. En annan teckentabell kan visa den rätt.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>Filerna säger inte i vilken teckentabell deras texter skrevs. Välj den för det land filen kommer från. Byten förblir som de är.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>inte läst till slut</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[Det packade innehållet ({detail}) är större än vad som packas upp. ]Från {offset} läses inget: det finns en gräns för vad en fil får ta.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Det finns en gräns för antalet fält i en fil och för storleken på det som packas upp, så att ett skadat antal eller ett elakt arkiv inte kan fylla minnet. Ingen fil från nätet som vi känner når den.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>fler iakttagelser</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Fler iakttagelser som inte listas: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>En svårt skadad fil har fler iakttagelser än någon läser. De första listas, resten räknas.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>oläsliga byte</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Oläsligt, och visat som nollor: {size} vid {offset}. ][Det packade innehållet ({detail}) kunde inte packas upp längre. ]Mediet är skadat, eller filen är det.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>Systemet gav inte dessa byte: en repad skiva, en förlorad nätverksenhet eller en fil som blev kortare medan den var öppen. Kopiera filen till en felfri disk och försök igen.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>tom fil</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>Filen är tom. Det finns inget att läsa.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>Filen har inte en enda byte. Den skapades men skrevs aldrig, eller så gick innehållet förlorat.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>en av flera läsarter</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; en annan läsart är möjlig.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Formatet är bara halvt känt här, och det finns två eller fler sätt att läsa det. Det som innehållet talar för valdes; du kan välja ett annat.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>fel kontrollsumma</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>Den lagrade kontrollsumman är {found}, innehållet ger {expected}. Minst en byte har ändrats.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>Kontrollsumman täcker hela beskrivningen i slutet av en påbörjad nedladdning. Där den skiljer sig har beskrivningen ändrats efter skrivningen, eller själva kontrollsumman. Filen läses ändå.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>annan form av kontrollsumma</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>Kontrollsumman {found} passar, i en form som få filer har[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Filer skiljer sig i hur kontrollsumman görs: med eller utan en avslutande invertering, och från vilken byte. Den här stämmer i en annan form än den vanliga.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>fel storlek på beskrivningen</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>Slutblocket säger att nedladdningens beskrivning har {found}; den har {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>Slutblocket räknar byten i beskrivningen före det. Med fel antal skulle beskrivningen sökas på fel ställe; den hittades genom sin form.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>skadat märke</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>Märket ”KAZA” före filens slut är skadat; slutblocket kändes igen på det som omger det.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Varje påbörjad nedladdning slutar med märket KAZA, beskrivningens storlek och dess kontrollsumma. Märket är skadat, resten stämmer.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>byte bakom slutet</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Bakom nedladdningens slut, från {offset}, ligger något annat: {found}.][Något följer efter det packade innehållet ({detail}).] Det hör inte till filen.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>Byte lades till filen: resten av ett kluster på disken, utfyllnad från ett kopieringsprogram eller något bifogat. Nedladdningen före dem är hel.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>slutblock saknas</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>Slutblocket som avslutar varje påbörjad nedladdning finns inte. Filens slut kapades eller skrevs över.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Utan sina sista tio byte skulle programmet som skrev filen inte känna igen den. Det som hittades av beskrivningen visas.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>beskrivning saknas</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Ingen beskrivning av nedladdningen hittades. Bara dess data finns.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Källor, hash, namn och listan över färdiga delar lagras bakom datan. Här är de borta; en äldre kopia inne i datan, en databas över delade filer eller en länk kan ge tillbaka en del.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>äldre beskrivning inne i datan</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>En äldre beskrivning av nedladdningen ligger vid {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>En växande nedladdning skriver sin beskrivning på nytt längre bak, och den äldre ligger kvar tills data skriver över den. Där den här ligger saknas data ännu, eller så är listan över färdiga delar fel.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>oläslig beskrivning</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>Nedladdningens beskrivning kan inte läsas i sin helhet[ ({detail})]. Det som kunde kännas igen visas.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>Beskrivningen börjar eller slutar på fel ställe, eller så skrevs dess innehåll över. Det som kändes igen på sin form visas.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>skickad som text</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>Filen skickades eller kopierades som om den vore text: alla de första {found} radmatningarna i dess data följer på en vagnretur.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>En överföring i textläge sätter en vagnretur före varje radmatning, eller slutar vid den första textslutsbyten. Det första kan göras ogjort och bevisas med kontrollsumman; det som går förlorat genom det andra är förlorat.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>delar överlappar</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Den här delen börjar vid {found}, innan den föregående slutar vid {expected}.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>En byte är listad som färdig två gånger. Delarna kan förenas utan förlust.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>delar i oordning</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Den här delen börjar vid {found}, före den föregående i listan, vid {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>Listan över färdiga delar är vanligen sorterad. Den kan sorteras utan förlust.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>del bortom slutet</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Den här delen slutar vid {found}, men den fullständiga filen har {expected} byte.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>En färdig del når bortom den fullständiga filens slut. Ett av de två talen är skadat.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>del utan data</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Den här delen slutar vid {found}, men data finns bara till {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>En del är listad som färdig, och filen slutar före den. Datan kapades, eller så är listan fel. Det som ligger bortom datan räknas som saknat.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>hashar skiljer sig</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Den här hashen är inte den som {expected} av {found} källor och taggar anger.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Alla källor och hashtaggen i en nedladdning anger samma innehåll. Där en skiljer sig är den skadad, eller så hör den till en annan fil.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>storlekar skiljer sig</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]Storleken anges som {found}, på annat håll som {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Alla källor i en nedladdning anger samma storlek för den fullständiga filen. Där en skiljer sig är den skadad, eller så hör den till en annan fil.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>fil-id passar inte</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]Fil-id är {found}, men hashen ger {expected}. En av dem är skadad.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>Fil-id är en kort kontrollsumma av innehållshashen. Där de inte stämmer överens är en av dem skadad.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>hash och storlek stämmer inte</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Hashen hör till en fil på {expected}; nedladdningen har {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>Hashen för en fil på högst 300 KiB innehåller dess storlek. Där den anger en annan är hashen eller storleken skadad.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>data motsäger hashen</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]De första {found} av datan finns alla och motsäger den här hashen.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>En fils början kan bedömas för sig: dess MD5 är en del av innehållshashen. Där den motsäger är datan skadad eller hör till en annan fil, eller så gör hashen det. En hash som andra källor anger och som stämmer talar för datan.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>fönster motsäger hashen</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]Datans början stämmer med den här hashen, men {found} som den täcker längre fram motsäger den tillsammans.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Bakom de första 300 KiB täcker innehållshashen enstaka sträckor av filen och har en kontrollsumma för alla. Där den inte stämmer är en av dem skadad eller hashen; vilken går inte att säga.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>variant av hashen</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Den här hashen gjordes efter en annan regel än nätets ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Några program gjorde innehållshashar annorlunda: ”loose” hashar en sträcka mer, ”head-only” och ”untailed” tittade aldrig bakom de första 300 KiB. Innehållet stämmer så långt en sådan hash når, men nätet känner filen under en annan.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>fullständig nedladdning</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>Alla {expected} av filen finns. Nedladdningen är fullständig, bara dess namn ändrades aldrig.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Alla delar är listade som färdiga, men beskrivningen sitter kvar på filen. Ett känt fel i programmet lämnade sådana filer efter sig.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>okänd tagg</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Ingen vet vad tagg {found} betyder. Dess byte behålls.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Taggar bär uppgifter om filen. Några av deras nummer blev aldrig förklarade; de visas som tal, text eller byte efter sin form.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>felformad tagg</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]Värdet på tagg {found} har en annan storlek än taggen borde ha.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>En tagg med känd betydelse har ett värde av annan form, till exempel ett tal på tre byte. Det visas som byte.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>skadad plats</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]Den här platsen börjar inte med sitt märke[ ({detail})]. Platserna omkring berörs inte.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>Databasen består av lika stora platser, var och en med ett märke i början. I den här är märket skadat, eller så är posten längre än platsen.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>förskjutna platser</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>Från {offset} ligger platserna {found} vid sidan av sina ställen.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Byte gick förlorade eller stoppades in, så platserna bakom börjar inte längre där de ska. De hittas på sina märken.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>rest av en tidigare post</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]Bakom posten ligger resten av en längre, tidigare ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>En kortare post som skrivs över en längre lämnar dess slut kvar. Hela taggar i den kan fortfarande läsas.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>osannolik post</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Den här posten kan knappast vara en nod i nätet[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>Postens adress, port, last och tid går inte ihop. Posten är skadad, eller så är listan av annat slag än den lästes som.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>post angiven två gånger</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]Samma nod är listad tidigare, som post {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>En nod står i listan mer än en gång.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>skadad rad</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Den här raden vid {offset} kan inte läsas[: ”{detail}”]. De andra berörs inte.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>En rad i listan har inte den form som rader i det här formatet har. Den hoppas över och behålls.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>uppackad</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>Filen är packad[ ({detail})]. Dess innehåll på {found} visas; alla offsetar gäller inom det.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>En packad fil packas upp i minnet och läses som det den innehåller. Själva filen förblir som den är.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>namn och innehåll stämmer inte</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Efter namnet skulle filen vara något annat[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>Vad en fil är avgörs av dess innehåll. Namnet talar för ett annat slag här.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>fil från ett annat program</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>Filen hör till ett annat program[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Andra program använde samma slags behållare. Det som är känt om den visas.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>inget från FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Inget från FastTrack hittades i den[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>Filen är av ett slag som kan bära spår av nätet, till exempel en registerfil, och genomsöktes; den här har inga.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Allt som läsningen av en fil kan anmärka på. Koderna är stabila: de står i kommandoradens JSON och i skript. Allvaret är det vanliga; ett format kan gradera en anmärkning annorlunda.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad den betyder</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>Jobbet säger inte hur stor dess fil är. Reparera det först.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Inte fullständig: %1 av %2 saknas. Sammanfoga den med en annan påbörjad nedladdning eller fyll den från en kopia.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Den kan inte läsas: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Inget format som programmet känner passar dessa byte.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senast sedd</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minuter före meddelandet</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernoder</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Supernodslista från nättrafiken</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Nätets meddelande 0x00, dekrypterat</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernod</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>indexnod</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Adress eller namn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: okänd</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Tillagt av omvandlare</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Nodlista från giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Text, en nod per rad; MLDonkeys är packade</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Innehållshash</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; och Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Jobbtillstånd från giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Text bredvid en påbörjad nedladdning från giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>behöver fler källor</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>tillstånd 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>tillstånd 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>IPv4-adress; första oktetten lagras sist</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>IPv4-adress, läst med första oktetten först</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Supernod</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Vanligen bara i den första källan</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>Nedladdnings-URL</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Nästan alltid tom</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Fil-id</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 bitar: CRC-16/XMODEM av hashen; 0 i filer gjorda av sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash för hela filen</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Filstorlek</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>I det låga ordet</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Supernodens port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Slutar vid NUL; det som följer är slumpmässig utfyllnad, som behålls byte för byte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Hastighet uppmätt</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Okänt 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Källgrupp?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Försök?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Okänt 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Okänt 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Okänt 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Kanske ett slutmärke</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Offset bakom sista byten</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset i filen</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Färdig del</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Del under arbete</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Första talet</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF så länge inget har laddats ned</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Hela filens; 1 i filer gjorda av sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Andra talet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 och 1 är säkra; 2 till 4 har setts men förstås inte</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Antal källor</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Datorer som hade filen</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Antal taggar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Vad nätet visste om filen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>Jobbets eller dess sökresultats</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Sökväg som färdig</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Dit filen går när den är fullständig</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Okänd tid</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 eller en tid</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Antal färdiga delar</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Färdiga delar</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Hela intervallet</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Intervallens förskjutning</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Delar under arbete</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Par till det första vars andra tal är 0; vissa filer slutar utan något</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Bilagans storlek</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Byte från tillståndet till märket</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Bilagans kontrollsumma</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC över bilagan</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Fildata</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>På sin slutliga plats; mottagen eller inte ännu</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Jobbets tillstånd</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Slutblock</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Påbörjad nedladdning</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>början och storlek</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>början och slut</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>första oktetten sist</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>första oktetten först</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Färdiga delar är</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Adresser har</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Fildata, jobbets tillstånd och ett slutblock med kontrollsumma</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>delning avslutad</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>delad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Normalt utan omvänt snedstreck på slutet</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Filens tid</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Senast ändrad</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Senast tillgänglig</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0 medan filen finns; annars tiden för genomsökningen som fann den borta</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Mest 0, ibland 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Använda byte bakom detta tal; 0: en ledig plats</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Bakom posten</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Nollor i en ny plats, annars det en längre post lämnade efter sig</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Platser på 256 + 8 byte</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Platser på 1024 + 8 byte</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Platser på 2048 + 8 byte</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Platser på 4096 + 8 byte</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Databas över delade filer</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Platserna har</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Lika stora platser, en för varje fil som delades</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>version 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>version 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>undersöks</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>går inte att nå</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; första oktetten lagras sist</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Procent, lägre är bättre; en författare läser det som ledig kapacitet</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Senast känd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Supernodscache</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>Registervärdet KazaaNet</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 byte</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 byte</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>Posterna har</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>text med variabler</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binärt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texter</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>långt tal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>KaZuperNodes-lista</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>KaZuperNodes-favoriter</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Text, en nod per rad</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Skadad rad</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Passar ingen form som är känd här</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Rå eller procentkodad</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; och 28 tecken Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Avrundad storlek</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>Längden i kilobyte, avrundad nedåt; ofta utelämnad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Snedstreck</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Slutmärke</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 hexadecimala siffror</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Annan parameter</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Tom rad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Magnetlänk</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Urklippsblock</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Tomma rader</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Annan rad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Nedladdningslänkar</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>sig2dat- och magnetlänkar i en text</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 bitar per byte, låga bitar först; kan lika gärna vara del av en text</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Löpnummer</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Packade tal</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Använda byte bakom detta tal</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Kropp</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Utfyllnad</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Skype-databas</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>Behållaren från Kazaas databaser med innehåll från Skype</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 byte</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 byte</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 byte</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 byte</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>mycket dålig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>dålig</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>utmärkt</translation>
    </message>
    <message>
        <source>average</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte satt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>bildpunkter</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>I nätposter; en .dbb har ett eget fält för det</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>Filens UUHash</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; och Base64, som några program lagrar det</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>Eller författare</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Okänd (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Upplösning</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Kategori eller genre</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Färgdjup</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bitar per bildpunkt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Till exempel Video Clip eller Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Bithastighet i kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Okänd (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0, eller liknar en tid</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Eller beskrivning</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>I sökfrågor</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Typ (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Hash som text?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Okänd (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Okänd (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Okänd (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Spellista</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Satt på *.kpl-filer</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Helhet</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>Användarens omdöme om filen</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash och roten av ett MD5-träd över hela filen</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Okänd tagg, läst som tal</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Okänd tagg, läst som text</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Okänd tagg</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Tagg-id</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>Vad värdet handlar om</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Värdets egna byte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Överbliven tagg</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>Från en längre post som stod här tidigare</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Underversion</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Huvudversion</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Första datablocket</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 i varje fil vi sett</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Antal datablock</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Nyckellistans storlek</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Rotens post</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Offset i listan</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Första lediga posten</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Resten av listans huvud</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Av nyckelns namn</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Nästa lediga post</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Nyckeln omkring</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Offset i listan; FFFFFFFF: ingen</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Första nyckeln i den</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Nästa nyckel bredvid</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>För dess post: nummer i blocket, och blockets</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Med detta huvud</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Oanvända byte</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Första lediga posten</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Offset i blocket; FFFFFFFF: ingen</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Högsta postnumret</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Första lediga numret</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Resten av huvudet</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Namnets längd</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Datans längd</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Tomt: standardvärdet</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>För posten, med utrymmet bakom</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Nummer i blocket, och blockets; FFFFFFFF: posten är ledig</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Använd storlek</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Antal värden</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Dess sista ord</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Outnyttjat</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Vad som fanns i posten tidigare</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Huvud</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Nyckellista</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Nycklar i sin ordning</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Resten av nyckellistan</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Mindre än en post</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Datablock</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Ledig post</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>För en nyckel som togs bort, eller för ingen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Inte läst</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Ingen post börjar här</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Registerfil från Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Registret i Windows 95, 98 och Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Inget eller (3): binärt</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Som Registereditorn skriver det</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Standardvärde</translation>
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
        <translation>Text skriven av Windows Registereditor</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logg</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Första löpnumret</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Skiljer sig från det andra medan en skrivning inte är klar</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Andra löpnumret</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Senast skriven</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 100 ns sedan 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Filtyp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Rotcell</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Offset bakom huvudet</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Facklådornas storlek</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Klusterfaktor</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Dess sista tecken, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Huvudets kontrollsumma</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR av de 127 talen före den</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Med högsta biten satt står datan i nästa fält</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Datans plats</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Offset till dess cell bakom huvudet; eller datan, upp till 4 byte</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: namnet är i Latin-1, annars i UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Registerfilens fack</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Nycklar, och andra programs värden</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Text i ett värde</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Data i ett värde</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Registerfil</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>registerfilen var i bruk; dess senaste ändringar ligger i loggfiler</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>registerfilen är för stor för att genomsökas</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>det här programmet byggdes utan hivex och letar bara efter märkena för KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>nyckelträdet har inget slut; sökte bara efter märkena för KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>nyckelträdet är skadat; sökte bara efter märkena för KazaaNet</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Registret i Windows NT och senare, som det ligger på disken</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Överblivet</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Byte bakom det som formatet redogör för</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Byte som inte gick att förstå</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nollor</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märke</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Speltid</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>I sekunder</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, ”KaZaA P2P FastTrack File Formats” (2003–2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, ”structure of .dat files”</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, försök med äkta .dbb-filer</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>giFT-FastTracks protokollanteckningar och fångad trafik</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>ett främmande program som skriver sådana filer, av oklart ursprung: bara fakta</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz, ”Windows 9x/Me Registry File (CREG) format”</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov, ”Windows registry file format specification”</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>Vanliga namn: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Konkurrerande läsarter (%1): %2&#xa0;%3. Tecknen i en fil avgör; den första gäller där de inget säger.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, eller </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Hittas från filens slut.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntat</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>om det passar</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>annars</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>om %1 är %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>läst som %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 var</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>till slutet</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>till NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>till ett slutmärke</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>en rad</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>som %1 säger</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 gånger</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>till en 0 i slutet av ett</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>så länge det passar</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>var som helst i resten</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>7 bitar var</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Se ”%1”</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>Det första som passar: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>en offentlig adress, eller 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>en adress eller namnet på en dator</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 till 65535, eller 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>under nätets tid, eller 0</translation>
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
        <translation>Om FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Visar vad FastTrack-nätet lämnade på diskar: påbörjade nedladdningar, databaser över delade filer, listor över supernoder.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Den kommer utan någon garanti.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gjord med</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>även i %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>även i %1, och %n till</numerusform>
            <numerusform>även i %1, och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>Samma fil. Klicka för att gå dit; sidan ”Hash” listar alla ställen.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Även i</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>samma hash</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>samma storlek och namn</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n källa</numerusform>
            <numerusform>%n källor</numerusform>
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
        <translation>Mappen för den kan inte skapas eller leder någon annanstans.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>En per land</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Nuvarande tid för alla</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Ordna om</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Noder som stannar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Som i listan</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Längst bort först</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Närmast först</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Lägst last först</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Efter land</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>Nära och långt bort mäts från den första valda noden, annars från den första i listan</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Högst </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Högsta antal noder</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>Den gamla klienten behöll 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Det som är valt</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>Det som inte är valt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>%n land till</numerusform>
            <numerusform>%n länder till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>%1 av %2 stannar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Ändrar listan; Ångra tar tillbaka det</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>Filen är skrivskyddad: det stängs av i statusraden</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Ordna om supernoder</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Utan spärrlistan</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Skriver det som skulle stanna till en ny fil; den här förblir som den är</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Vilken last som helst</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Last upp till </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Högsta last</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Posternas ålder</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Vilken ålder som helst</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Nyaste timmen</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Nyaste dagen</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Nyaste veckan</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Nyaste 30 dagarna</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Räknat bakåt från listans nyaste post</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>I en lista av rader förblir tiderna som de är; en ny fil får den nuvarande tiden</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Lägg till nod</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>Sist i listan; skriv adressen bland fälten</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>S&amp;äkerhetskopior</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Återställ filen</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>När en fil sparas</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Behåll säkerhetskopian &amp;bredvid</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Behåll säkerhetskopian i en &amp;mapp...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Behåll säkerhetskopian i &amp;mappen %1...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Behåll &amp;tiden för senaste ändring</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Det finns ingen säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Välj en mapp för säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Inga filer är valda.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Ändra många filer</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Välj en &amp;mapp...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>&amp;Ta tillbaka allt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Varje fil behåller en säkerhetskopia bredvid sig. Det som redigeras i fönstret ändras där och skrivs när du sparar det.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Välj en mapp med nedladdningar</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>ändrad i fönstret; spara den där</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>har ändrats sedan dess; ångra det i fönstret</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Letar efter nedladdningar</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Tittar på nedladdningar: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Skriver: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Tar tillbaka: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Alla filer har inte lästs.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Här finns inga påbörjade nedladdningar.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n nedladdning. Välj vad som ska ändras.</numerusform>
            <numerusform>%n nedladdningar. Välj vad som ska ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n fil skrevs.</numerusform>
            <numerusform>%n filer skrevs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n öppen fil ändrades och väntar på att sparas.</numerusform>
            <numerusform>%n öppna filer ändrades och väntar på att sparas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n fil är som den var.</numerusform>
            <numerusform>%n filer är som de var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n fil misslyckades.</numerusform>
            <numerusform>%n filer misslyckades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n fil lämnades som den är.</numerusform>
            <numerusform>%n filer lämnades som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n fil ändras.</numerusform>
            <numerusform>%n filer ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n fil kan inte ändras som önskat.</numerusform>
            <numerusform>%n filer kan inte ändras som önskat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>Inget ändras i %n nedladdning.</numerusform>
            <numerusform>Inget ändras i %n nedladdningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>Än&amp;dra %n fil</numerusform>
            <numerusform>Än&amp;dra %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dra</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Varje fil behåller en säkerhetskopia i mappen %1. Det som redigeras i fönstret ändras där och skrivs när du sparar det.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>ändras</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>går inte</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>förblir</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>ändrad, inte sparad</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tillbakatagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Vad som följer, eller varför inte</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Byte före och efter</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 lika</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>%1 till infogade</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>%1 till borttagna</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Sida (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportera journalen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporterad till %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Journal för %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>En kopia sparades som %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Glöm den skrivningen</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Slutför den</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Ångra den</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 kopia.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 sparad</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 sparad. Det den var tidigare finns i %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Spara en kopia...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Läs den på nytt</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 sparades inte: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>En fil skrivs just nu. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 är vad den var. Dina ändringar finns kvar här och är inte sparade</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 har ändrats sedan dess. Ångra skrivningen och spara igen.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Ta tillbaka det filter som diagrammet är</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>Samma som rader</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
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
        <translation>Piltangenterna går från steg till steg, med Skift över flera. Retur filtrerar efter dem, Escape tar tillbaka filtret.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Spara eller skriv ut</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-diagram</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Spara diagrammen</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>diagram</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Inget här skiljer sig tillräckligt för ett diagram.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Delar som skiljer sig</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>Samma delar före och efter: det som tagits emot rörs inte.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Filens delar före och efter</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>Samma delar före och efter.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n sträcka skiljer sig.</numerusform>
            <numerusform>%n sträckor skiljer sig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>En länk till filen: sig2dat, magnet eller dess hash med storleken</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Länk till filen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Databas eller jobbtillstånd...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Lägg till det du har i övrigt; sökningen körs igen med det. Det kan klistras in eller släppas här.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Databas eller jobbtillstånd</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Databaser och jobbtillstånd (*.dbb *.dbb.gz *.state);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>På disk</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Samma innehåll</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nämnd av</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Senast tillgänglig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Innehåll nr</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
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
        <translation>&amp;Jämför med en mapp...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>&amp;Leta under andra namn</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Allt öppet</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Se vilka av dessa filer som ligger i en mapp på den här datorn. Ingenting ändras</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Läs hashfönstren i filer som har samma storlek som en som saknas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln återvunnen post</numerusform>
            <numerusform>%Ln återvunna poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln nedladdning</numerusform>
            <numerusform>%Ln nedladdningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln länk</numerusform>
            <numerusform>%Ln länkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln annan fil</numerusform>
            <numerusform>%Ln andra filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Letar fortfarande.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Stoppad; allt gicks inte igenom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln fil kunde inte läsas: %1</numerusform>
            <numerusform>%Ln filer kunde inte läsas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln öppen fil nämner ingen delad fil.</numerusform>
            <numerusform>%Ln öppna filer nämner ingen delad fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Inget öppet nämner någon delad fil.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Allt öppet gicks igenom.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>I %1: %2 finns, %3 flyttade, %4 av annan storlek, %5 borta.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Stoppad; de andra söktes inte.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>Mappen innehåller fler filer än som kan listas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>%Ln fil i den mappen kunde inte läsas.</numerusform>
            <numerusform>%Ln filer i den mappen kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Jämför med filerna i en mapp</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Filer som allt öppet nämner</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>allt öppet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln fil nämns</numerusform>
            <numerusform>%Ln filer nämns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln olika innehåll</numerusform>
            <numerusform>%Ln olika innehåll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln av dem nämns mer än en gång</numerusform>
            <numerusform>%Ln av dem nämns mer än en gång</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Inget heter så.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sökning och kommandon</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Skriv ett kommando, ett dokument, ett fält, en iakttagelse</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Det som motsvarar sökningen</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Klistra in en hash eller länk av vilken form som helst</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Hash eller länk att jämföra med</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Hexadecimalt, Base64, kzhash, sig2dat- och magnetlänkar förstås.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Den anger en fil på %1; den här har %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Här finns ingen hash att jämföra med.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>Samma hash.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>En annan hash, för en fil som börjar med samma 300 KiB.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>En annan hash: den hör till en annan fil.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Noder som skiljer sig mellan de två listorna</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Från %1 till %2: %3</translation>
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
            <numerusform>%n minut före</numerusform>
            <numerusform>%n minuter före</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nod</translation>
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
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Ställe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Vilken som är rätt</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>hashen stämmer</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>föredras</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Där kopiorna är oense</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Kopiera rader som JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiera värde</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiera sökväg</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Kopiera offset</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Klicka för att kopiera</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>systemets språk</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Sluta leta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Letar efter vad som kan göras</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Det finns inget att göra: inget är fel, och mer går inte att få.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Ingen reparation hittades. Filen förblir som den är; det som kan läsas av den visas i fönstret.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Stoppat. Det kan finnas en bättre reparation än den %n som hittades.</numerusform>
            <numerusform>Stoppat. Det kan finnas bättre reparationer än de %n som hittades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>%n sätt att reparera den hittades.</numerusform>
            <numerusform>%n sätt att reparera den hittades.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Ingen reparation har hittats hittills. Om du har en länk till filen, en databas eller ett jobbtillstånd, gå vidare.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
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
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Återgå till det sparade</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Kontrollerar poster</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>&amp;Öppna som</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>Te&amp;ckentabell</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Vad innehållet säger</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>efter tecknen (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>&amp;Läsart</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Packar upp det som dras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n fil kunde inte packas upp. %1</numerusform>
            <numerusform>%n filer kunde inte packas upp. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Släpp nedladdningar, databaser, supernodslistor, länkar eller hela mappar</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Öppnar en dialogruta där filer kan väljas</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>eller klicka för att välja. Att öppna ändrar inget.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Inget ändras.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Infoga bakom</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblera</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>Fler än %n rad tas inte bort på en gång.</numerusform>
            <numerusform>Fler än %n rader tas inte bort på en gång.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, post %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, länk %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Hämta ut det som finns</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>Det %1 har tagit emot läggs i egna filer. Inget bedöms, och nedladdningen förblir som den är.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Hämta ut</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Varje färdigt &amp;intervall som en fil</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>En fil med &amp;luckor, och bredvid den en karta över dem för GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Filer som skrivs</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Tittar på nedladdningen</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n färdigt intervall, %1.</numerusform>
            <numerusform>%n färdiga intervall, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n färdigt intervall, %1 av %2.</numerusform>
            <numerusform>%n färdiga intervall, %1 av %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Hämtar ut</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil skrevs.</numerusform>
            <numerusform>%n filer skrevs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>inget märkligt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 till</numerusform>
            <numerusform>%1 till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rad</numerusform>
            <numerusform>%1 rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Begränsa till</translation>
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
        <translation>Fakta</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Värdet på %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Värden som har namn</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Flytta posten till större platser (Retur)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>Av detta följer:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Retur: flytta den dit. Du tillfrågas först.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>iakttagelser inuti</translation>
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
        <translation>Grad: %1 (källa: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Ändrat. I den sparade filen: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>Inte i den sparade filen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
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
        <translation>Storlek</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
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
        <translation>Filtrera %1</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Flytta ”%1” åt vänster</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Flytta ”%1” åt höger</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Kolumner som tidigare</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Sortera efter ”%1”, stigande</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Sortera efter ”%1”, fallande</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Inte sorterad</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Filtrera alla kolumner</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Rader där detta förekommer i någon kolumn, oavsett stora och små bokstäver</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · filter på %2</translation>
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
        <translation>Exportera...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 rad</numerusform>
            <numerusform>%1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>bara de första %1 raderna kopierades</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>förbereder filtret, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>vilken kolumn som helst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrerar…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>sorterar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>exporterar, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Skriv ut...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Sida</translation>
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
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad den säger</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
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
        <translation>1 fel</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 fel</numerusform>
            <numerusform>%1 fel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 varning</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 varning</numerusform>
            <numerusform>%1 varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 anmärkning</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 anmärkning</numerusform>
            <numerusform>%1 anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Visa eller dölj dessa</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Inget att visa</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Inget kontrollerades</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Inget fel hittat hittills</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Inget fel hittat</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>De iakttagelser som finns har dolts ovan.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>Filens format är inte känt. Vad som kan vara fel i den går inte att säga.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>%1 av %2 poster har kontrollerats.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Varje byte i strukturen lästes, och dess kontrollsummor, antal och värden passar ihop.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Själva fildatan bedömdes inte: att jämföra den med dess hash är ett eget steg.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>Jobbet anger ingen hash, så inget kontrolleras.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>Jobbet kallar den %1, vilket inte är säkert.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Färdigställ nedladdningar</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>En fullständig nedladdning blir den fil den skulle bli, under eget namn. Nedladdningen förblir som den är.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Färdigställ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Nedladdningar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Nedladdning</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad som är känt</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Tittar på nedladdningarna</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Bocka för nedladdningen om den ska färdigställas.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Bocka för de nedladdningar som ska färdigställas.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Ingen av nedladdningarna är fullständig.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Färdigställer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil skrevs.</numerusform>
            <numerusform>%n filer skrevs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n nedladdning kunde inte färdigställas; listan säger varför.</numerusform>
            <numerusform>%n nedladdningar kunde inte färdigställas; listan säger varför.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av den</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Skriven. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Filer som ändras</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Reparera allt som är &amp;bevisat: %n fil</numerusform>
            <numerusform>Reparera allt som är &amp;bevisat: %n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Reparera även det som stämmer med &amp;strukturen: %n fil</numerusform>
            <numerusform>Reparera även det som stämmer med &amp;strukturen: %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Fält som ändras i %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 mottaget, %2 saknas</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>namnet leder ut ur mappen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>samma hash som %n annan</numerusform>
            <numerusform>samma hash som %n andra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 av %2 filer finns inte här</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Verkligt namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullständig</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Vad som finns</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Jämte de andra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utslag</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Öppna mappen</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Utfall för varje fil</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Skriver %n fil</numerusform>
            <numerusform>Skriver %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Inget skrevs</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n fil reparerad.</numerusform>
            <numerusform>%n filer reparerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>%1 av %n fil reparerad.</numerusform>
            <numerusform>%1 av %n filer reparerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>Kopiorna finns i %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 rapport</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>reparerad; inget fel återstår</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>reparerad; %n iakttagelse återstår</numerusform>
            <numerusform>reparerad; %n iakttagelser återstår</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · behålls i %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Packa upp...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Packa upp de valda filerna till en mapp, eller alla som visas om ingen är vald</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Packar upp</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Arkiv (%1), skrivskyddat</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Lista över filer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Letar fortfarande.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Här finns inga filer.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>Inget fel hittat vid första anblicken.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Något är fel med %n fil.</numerusform>
            <numerusform>Något är fel med %n filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Det finns fler filer än listan rymmer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
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
            <numerusform>%n av känt slag</numerusform>
            <numerusform>%n av känt slag</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Packa upp till en mapp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n fil uppackad.</numerusform>
            <numerusform>%n filer uppackade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Stoppat; de andra skrevs inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n fil inte: %1</numerusform>
            <numerusform>%n filer inte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Färdigställ alla som är fullständiga...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Reparera %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Sluta leta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Tittar på %1: %2 av %n fil.</numerusform>
            <numerusform>Tittar på %1: %2 av %n filer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Stoppat: ingen har tittat på %n fil.</numerusform>
            <numerusform>Stoppat: ingen har tittat på %n filer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>Reparationen av %n fil kan bevisas.</numerusform>
            <numerusform>Reparationen av %n filer kan bevisas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>Reparationen av %n fil stämmer med strukturen, vilket bevisar mindre.</numerusform>
            <numerusform>Reparationen av %n filer stämmer med strukturen, vilket bevisar mindre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>För %n fil finns bara gissningar: öppna den för sig.</numerusform>
            <numerusform>För %n filer finns bara gissningar: öppna dem en i taget.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Det finns inget som skulle kunna repareras.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>nedladdningar</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (reparerad)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (reparerad %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Skriv reparerade &amp;kopior till en mapp</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Ändra själva &amp;filerna</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Vart det skrivs</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Skriv</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Kopiornas mapp</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Välj...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Det som ersätts läggs först bredvid varje fil, så att det kan tas tillbaka. Ett strömavbrott lämnar i varje ögonblick den gamla eller den nya filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n fil, upp till %1; luckor tar ingen plats. Filen förblir som den är.</numerusform>
            <numerusform>%n filer, upp till %1; luckor tar ingen plats. Filerna förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Mapp för kopiorna</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Det finns en fil med det namnet. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 finns redan. Välj en annan mapp; inget skrivs över.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Filer i mappen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fil</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fil</numerusform>
            <numerusform>%1 filer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lästa</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>stoppat: %1 inte lästa</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>mappen innehåller mer än som kan listas</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Den här filen har inga byte.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Den sista byten är vid %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>Det är före den första byten.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Inget fält heter %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Skriv en offset, ett avstånd eller sökvägen till ett fält.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Offset 0x3a214, avstånd +16 eller ett fält som appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimalt</translation>
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
        <translation>Fil-id</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>sig2dat-länk</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>sig2dat-block</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Magnetlänk</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Källorna är oense</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>Hashen som nedladdningen anger</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>Hashen den anger</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>Datans hash</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Anges av %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Gå till fältet som anger den</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Jämför datan med den</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 av %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>i ordning</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Byte skrivs som hexadecimala siffror här, och som tecken i textkolumnen.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Infoga byte</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Skriv över byte</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Infoga tecken</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Skriv över tecken</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>Det är mer än %1, det mesta som klistras in på en gång.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Klistra in text</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>Urklippet innehåller inga hexadecimala siffror. I textkolumnen klistras det in som tecken.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Klistra in byte</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Ta bort byte</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>Det är mer än %1, det mesta som fylls på en gång.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Fyll med %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fyll</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Byte att fylla med, som två hexadecimala siffror:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>En byte är två hexadecimala siffror, till exempel 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>Filen slutar här. Vid infogning (Ins) växer den.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>Vid överskrivning stannar varje byte där den är. I infogningsläge (Ins) kan byte också tas bort.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klipp ut</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>F&amp;yll med 00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>Fyll &amp;med...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>&amp;Infogningsläge</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Inget skrevs: filen är skrivskyddad.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Tillåt ändringar</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Rätta den</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>Kontrollsumman stämmer inte längre: bara det som skrevs ändrades.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Översikt över filen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>Det du skriver infogar byte</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Det du skriver skriver över byte</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Skriv över</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Den här filen har inga byte.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Kopierade de första %1 av markeringen.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Kopiera som &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiera som &amp;text</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Kopiera som C-&amp;array</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>Kopiera &amp;offset</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>Anpassa byten till b&amp;redden</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Decimala offsetar</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>Fält&amp;namn</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>De första %1 av %2 byte.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Byte från %1 av %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Datainspektör</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Byten som tal</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Visa alla läsarter i båda byteordningarna</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Alla läsarter</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Läsarter</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Flera påbörjade nedladdningar av en fil blir en som har allt de har. De förblir som de är.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>Luckorna i en påbörjad nedladdning fylls från en fullständig kopia av dess fil. Båda förblir som de är.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Sammanfoga nedladdningar</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Fyll luckor</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Samman&amp;foga</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Fyll</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Lägg till nedladdningar...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>F&amp;ullständig kopia...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Vilken kopia som är rätt</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Välj påbörjade nedladdningar</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Välj en fullständig kopia</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Nedladdningar (*.dat);;Alla filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>sammanfogad</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>fylld</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>&amp;Nedladdning...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>Där de är oense avgör hashen</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Där de är oense är %1 rätt</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Tillsammans har de %1 av %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>%1 saknas fortfarande.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Ingen av dem anger en hash, så inget kontrolleras.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>De är oense på %n ställe.</numerusform>
            <numerusform>De är oense på %n ställen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>Hashen avgör %n av dem.</numerusform>
            <numerusform>Hashen avgör %n av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Lägg till de påbörjade nedladdningarna.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Välj den påbörjade nedladdningen.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Lägg till en annan påbörjad nedladdning av samma fil.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Välj en fullständig kopia av filen.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Alla byte kunde inte läsas. Kopiera filerna till en felfri disk och försök igen.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>Kopiorna motsäger varandra, och hashen kan inte säga vilken som är rätt. Säg vilken det är.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Resultatet är %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ställen</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 före</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 efter</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportera...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Inget har ändrats sedan filen öppnades.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Kontrollsummorna beräknas ännu.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Ett skäl kan skrivas bredvid varje steg (F2). Journalen sparas ingenstans om den inte exporteras.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Öppna en annan lista, eller en nedladdning med källor, för att se den här</translation>
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
        <translation>%1 fullständig</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>ändringar är inte sparade</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Öppna filer</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>Det finns ingen länk, fil eller mapp i urklipp.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mapp</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunde inte öppnas: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>Från nästa start talar det här fönstret: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Allt öppet</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Det finns inget här som kan skrivas ut.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Sida i handboken</translation>
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
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Kartans förklaring; dess poster visar och döljer noder</translation>
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
        <translation>Visa eller dölj dessa noder</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Punkterna skiljs åt efter</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Vad punkterna skiljs åt efter</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Ordna...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Välj vilka noder som stannar och i vilken ordning</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n vald</numerusform>
            <numerusform>%1 · %n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Ekvirektangulär</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Nät som den gamla klienten undersökte</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Använd en annan databas över platser...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Spara kartan</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Välj en databas över platser</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>%1 kunde inte läsas som spärrlista: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>den är för stor</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Andra listor på samma karta, och vad som skiljer dem</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Spara lista</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Skriv listan till en fil av annat slag</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Projektion, bilder, platser, spärrlistor</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Bara det som är valt</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Spärrlista...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Välj en lista över spärrade intervall</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Spärrlistor (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Använd databasen som följer med programmet</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Läser spärrlistan...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Markera genom att dra</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Att dra ritar en ram runt noder i stället för att flytta kartan. Med Skift gör det alltid så</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Världskarta: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n vald.</numerusform>
            <numerusform>%1. %n valda.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N och P går till nästa och föregående nod. Piltangenterna flyttar kartan, plus och minus zoomar, 0 visar allt, Retur zoomar till det som är valt, Escape avmarkerar.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Världskarta</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Namn: %1 (den kallar sig %2, vilket inte är säkert)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Namn: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Storlek: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Ny nedladdning från en länk</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Ett jobb som ännu inte tagit emot något. Dess delar kan fyllas från en kopia eller sammanfogas med andra nedladdningar av filen.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet eller en hash med storlek</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Klistra in en länk.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>Nedladdningen är %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Välj en stapel, eller dra över flera: kartan och tabellen väljer samma noder.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n av %1 noder vald</numerusform>
            <numerusform>%n av %1 noder valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Skriv en anteckning, eller lämna ett bokmärke</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Bokmärke</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
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
        <translation>Bokmärke</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Gjord %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (filen har ändrats sedan dess)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ställe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Redigera anteckning</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>&amp;Ta bort anteckning</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B märker stället du tittar på. En rad kan skrivas bredvid varje märke; den flyttar med det den handlar om. Själva filen förblir som den är.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>Anteckningarna kunde inte sparas. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Anteckningen togs bort.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Dessa byte har ingen fil: anteckningarna försvinner när detta stängs.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>Filen har ändrats sedan några av dessa skrevs. De kan nu stå vid andra byte.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Sparas bredvid filen, i %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Inget kan skrivas bredvid filen. Sparas i %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Filerna är öppna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 är läst: %n fil.</numerusform>
            <numerusform>%1 är läst: %n filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>Jobbets uppgifter står bakom datan. Där de inte skrevs över när datan växte ligger äldre kvar inuti. Sökningen läser all data.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Sök igenom datan</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Söker...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Sökningen avbröts.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Inga hittades. Ingenstans i datan passar märke, storlek och kontrollsumma ihop.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n äldre uppgift med en kontrollsumma som passar:</numerusform>
            <numerusform>%n äldre uppgifter med en kontrollsumma som passar:</numerusform>
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
        <translation>&amp;Sökväg som färdig</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Tillstånd</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>som inte går att &amp;nå</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>vars hastighet &amp;aldrig mätts</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>&amp;senast uppmätta före</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Vad sökvägar börjar med</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Vad de börjar med efteråt</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Datum för den senaste mätningen</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Nedladdningarnas tillstånd</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Varken källan eller dess supernod har en offentlig adress och en port.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>Jobbet har ingen tid för en mätning: inget är känt ha kommit därifrån.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;från</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>ti&amp;ll</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Ta bort källor</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Inget fel hittades i resultatet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Vad som förblir fel:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>&amp;Öppna den reparerade filen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Inget skrevs</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 rapport</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>Det öppna dokumentet är reparerat. Ångra tar tillbaka det; inget skrivs innan du sparar det.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>Den reparerade filen är %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>Det den var tidigare finns i %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Dölj (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Dölj %1</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Välj...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Välj: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 börjar inte vid diskens rot.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Välj en mapp.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Välj en fil.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Något med det namnet finns redan. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Noder efter land</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Inte på kartan: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Noder</translation>
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
            <numerusform>%n byte ändras.</numerusform>
            <numerusform>%n byte ändras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Inget fel återstår.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>%n iakttagelse återstår.</numerusform>
            <numerusform>%n iakttagelser återstår.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Sluta leta</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Letar igen efter vad som kan göras</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Lämna filen som den är</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Inget skrivs.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>Det du lade till leder till ingen annan reparation: det den säger passar inte, eller inget är förlorat som den känner till.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Titta på det</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Stycken</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
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
        <translation>Filtrera raderna</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Vad som ändras i varje fil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>alla filer</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Märk som mottaget</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Märk som saknat</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Styckekartans förklaring</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>intervallens tillstånd</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Par som jobbet har bredvid styckena, troligen delar som källor arbetar med. Vad de betyder är inte säkert.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Iakttagelser, vid de byte de talar om</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>hash %1: %n fönster</numerusform>
            <numerusform>hash %1: %n fönster</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>hashen %1 tittar aldrig på det</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Ingen hash av detta slag säger något om dessa byte, inte ens där den stämmer.</translation>
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
        <translation>Slag</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Ett stycke som bilagan listar det, eller en lucka mellan stycken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Offset för den första byten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Offset för den första byten bakom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Vad som ligger där</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Så långt bilagan och filens längd berättar</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Vilka av innehållshashens fönster som ligger där och om de stämmer</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Stycke %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lucka</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Slutblock</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Överskott</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Det som ligger där har inte undersökts: data som kom sent, nollor eller det som låg på disken tidigare.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>byte finns, inte undersökta</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>inget: filen slutar före det</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 finns, inte undersökt; filen slutar före de övriga %2</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>jobbets egna uppgifter</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>märke, storlek och kontrollsumma för bilagan</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>byte som varken hör till nedladdningen eller dess bilaga</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>data finns</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>listat, men filen slutar före det</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>%1 av det finns inte i filen</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 bakom nedladdningens slut</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>överlappar stycke %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>i intervallens tillstånd</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 mottaget</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Klicka på ett block eller använd piltangenterna; Ctrl med dem går till nästa lucka. Hjulet zoomar.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 block = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Intervall och luckor</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiera som JSON</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 mottaget. %2. I sikte: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Piltangenterna går från block till block, med Ctrl till nästa lucka, med Skift till nästa intervall. Plus och minus zoomar, 0 visar allt. Där ändringar är tillåtna tar E tag i nästa kant; piltangenterna flyttar den, Retur gör ändringen, Escape ger upp.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Styckekarta</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Läs som</translation>
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
        <translation>text</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bitar</translation>
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
        <translation>&amp;Tidigare</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Glöm dessa</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Flytta till större platser</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 ryms inte längre i sin plats. Vilken databas tar emot den?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Annan databas...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flytta</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, som är öppen</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, från samma mapp</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>En ny %1 i samma mapp</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Välj en databas</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Databaser (*.dbb);;Alla filer (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 får posten som %2, bakom sin sista plats.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 skrivs genast, med bara denna post.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 öppnas och får posten bakom sin sista plats.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>I %1 blir platsen ledig; det som stod där ligger kvar som rester.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Det kan ångras och finns på disken när du sparar.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Varje fil kan ångra sin del. När du sparar skrivs %1 först.</translation>
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
        <translation>Posten kunde inte flyttas: %1 kan inte ändras nu.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Flyttad till %1 som %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Flyttad till %1, som är ny</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabell: %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 plats</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 plats</numerusform>
            <numerusform>%1 platser</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 källa</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 källa</numerusform>
            <numerusform>%1 källor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 tagg</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tagg</numerusform>
            <numerusform>%1 taggar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 länk</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 länk</numerusform>
            <numerusform>%1 länkar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 tom</numerusform>
            <numerusform>%1 tomma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 skadad</numerusform>
            <numerusform>%1 skadade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 med rester</numerusform>
            <numerusform>%1 med rester</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 av %2 texter med främmande bokstäver ser ut som %3</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>texterna kan vara %1, vilket är en gissning</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>inget, den är ledig</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad den säger</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>Platsen har nu</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Vad som återvanns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln återvunnen</numerusform>
            <numerusform>%Ln återvunna</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>ingen plats har något kvar av en tidigare post</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>%1 platser genomsökta</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppad</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>Dokumentet hade ändringar som inte sparats. ”Före” är filen med dessa ändringar.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Reparation: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
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
        <translation>Fil</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Verkligt namn</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad som kan göras</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Reparera %1</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Filer och vad som kan göras åt dem</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Spara en &amp;rapport...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Spara en rapport</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Sida (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Skriver rapporten, med SHA-256 för båda versionerna</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Rapporten är %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Sida (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Skriv en rapport</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Spara ett paket</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-fil (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Skrivet till %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>Till &amp;mappen</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Spara som</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>Nedladdningar (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>andra: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>långt från dessa: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>inte angivet: %1</translation>
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
        <translation>%1 kunde inte läsas: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 är ingen registerfil med ett KazaaNet-värde som kan bytas ut. Inget skrevs.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>Registerfilen %1 är skadad: inget kan skrivas i en kopia av den.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n nod skrevs till %1.</numerusform>
            <numerusform>%n noder skrevs till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n har ett namn men ingen adress och utelämnas.</numerusform>
            <numerusform>%n har ett namn men ingen adress och utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>KazaaNet-värde...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Registertext, version 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Registertext, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Kopia av en registerfil...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>giFT-noder...</translation>
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
        <translation>Välj registerfilen som ska kopieras; den förblir som den är</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>varje byte stämmer</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>storlek och hash stämmer</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>storlek och första 300 KiB stämmer</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>storleken stämmer</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>börjar likadant, skiljer sig sedan</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Sök den här filen i en mapp...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Sök i en mapp</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>Listar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Jämför storlekar: %1 filer</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Läser %1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n fil hittades</numerusform>
            <numerusform>%n filer hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>%1 filer jämförda, %2 av dem lästa</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>mappen har fler filer än som listades</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n kunde inte läsas</numerusform>
            <numerusform>%n kunde inte läsas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>under 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
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
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>Databas över länder</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Den som följer med programmet</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>MaxMind-databaser (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Bredvid varje fil</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Mapp för kopior</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Bredvid filen de är av</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Öppna det som var öppet förra gången</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Lista öppnade filer bland skrivbordets senaste filer</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Meddela när långt arbete i bakgrunden har avslutats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>Filerna säger inte i vilken teckentabell deras texter skrevs</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Den här datorns zon</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>&amp;Teckentabell för texter:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>T&amp;ider i:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>Databas över &amp;länder:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skrivning</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Säkerhetskopior:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>&amp;Kopior:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;råk:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Språket ändras nästa gång programmet startar.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hög kontrast, ljust</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörkt</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Fler filer på en gång än så blir en enda lista</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>Te&amp;ma:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>&amp;Filer öppnade på en gång, högst:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 fullständigt</translation>
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
        <translation>Kopiera bild</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Spara som PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Spara som SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Spara som PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Skriv ut...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunde inte skrivas: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>Skrivaren går inte att nå. Spara som PDF fungerar utan en.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Inga tangenter</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Vanliga tangenter</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Ta dem</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Hitta en åtgärd</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Åtgärder och deras tangenter</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Den valda åtgärdens tangenter</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>Tan&amp;genter:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Dessa tangenter hör till: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Vanliga tangenter, där de ändrats</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Tidigare</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Hur texter i filen läses. Filen säger det inte själv</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>Zonen som tider visas i</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Öppnar %n fil...</numerusform>
            <numerusform>Öppnar %n filer...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddad</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>ändringar tillåtna</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>bara det jag skriver ändras</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>Det som visas kan ändras; filen ändras när du sparar</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Inget kan ändras. Klicka för att tillåta det</translation>
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
        <translation>Inget skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 rad skrevs till %2.</numerusform>
            <numerusform>%1 rader skrevs till %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportera det som visas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Tabbseparerade värden (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>En annan export pågår; inget skrevs.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>Raderna förbereds ännu; inget skrevs.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>Raderna förbereds ännu; inget skrevs ut.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>Skrivaren går inte att nå; inget skrevs ut.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Dölj listan</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Dölj diagram</translation>
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
        <translation>reparerad</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>reparerad %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Skriv en reparerad &amp;kopia</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Ändra själva &amp;filen</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Ändra det öppna &amp;dokumentet och skriv när du sparar det</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Vart det skrivs</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Skriv</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Sökväg till kopian</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Välj...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>Kopian innehåller också dina ändringar som inte sparats än. Filen förblir som den är.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Filen förblir som den är.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>Dokumentet har ändringar som inte sparats än. Spara eller ångra dem först, eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Detta innehåll packades upp eller släpptes hit: det finns ingen fil som skulle kunna ändras.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Det som ersätts läggs först bredvid filen, så att det kan tas tillbaka. Ett strömavbrott lämnar i varje ögonblick den gamla eller den nya filen.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>En post i dess historik, som Ångra tar tillbaka. Inget skrivs nu.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Skriv en reparerad kopia</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>Än&amp;dra</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Det finns en fil med det namnet. Välj en annan; inget skrivs över.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Det finns ingen sådan mapp.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Den här filen är tom</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>Det finns inte en enda byte i den.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Det här är inget av de slags filer som är kända här</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Dess byte kan ändå ses. Om du vet vad den är, säg det, här eller med Visa › Öppna som: det som inte passar blir en iakttagelse.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Närmast kommer</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Öppna som detta</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Öppna som</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Osparade ändringar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Spara ändringarna i %1?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Spara ändringarna i %n fil?</numerusform>
            <numerusform>Spara ändringarna i %n filer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Ändringar som inte sparats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
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
        <translation>alla filer</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Läs varje byte</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>i ordning</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Vad hashen tittar på</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Skadade poster</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Delade filer</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Filer vars delning avslutats</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Försvunna filer</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Platser med rester</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Återvunna taggar</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Poster återvunna ur frigjorda platser</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>känns inte igen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>inte beräknad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Vad som finns i den</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Slag av filer</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Senast tillgänglig</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Återvunnet ur överblivna byte</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad den säger</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Inget fel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln rad till är inte listad här.</numerusform>
            <numerusform>%Ln rader till är inte listade här.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Rapport om %Ln fil</numerusform>
            <numerusform>Rapport om %Ln filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>känns inte igen</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>arkiv (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>length</source>
        <translation>längd</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>kontrollsumma</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-adress</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>fil-id</translation>
    </message>
    <message>
        <source>size</source>
        <translation>storlek</translation>
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
        <translation>varaktighet</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>bithastighet</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>märke</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>path</source>
        <translation>sökväg</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>utfyllnad</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>fildata</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>rester</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>tal i siffror</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>%1-bytestal</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ljud</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arkiv</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>försvunnen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>delad</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tagg %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Den har en annan storlek än %1, så det är en annan fil.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Den har en annan hash än %1, så det är en annan fil.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Inget säger att det är samma fil som %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Den kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>Det är ingen påbörjad nedladdning som kunde läsas hel. Reparera den först.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Vid %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ställen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Journal för %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>gjort om</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparat</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>beräknas</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>inte känd: filen skrevs innan den beräknats, eller kan inte läsas</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 bara av de ändrade ställena %1, %2 totalt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256&#xa0;%2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 till</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Det finns inget att läsa.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>Från tecken {place} är detta ingen form av hash eller länk som är känd här: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>Hashen som börjar vid tecken {place} har {found} tecken i stället för {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>Tecken {place}, ”{character}”, förekommer inte i denna form av hash.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>Tecken {place}, ”{character}”, kan inte vara det sista i en hash; det är ett av AEIMQUYcgkosw048. Ett tecken före det kan saknas eller vara dubblerat.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Ett ”=” saknas vid tecken {place}; hashen står mellan två sådana.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>”%” vid tecken {place} följs inte av två hexadecimala siffror; det tas som det är.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>Vid tecken {place} väntas en storlek, i siffror: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>Länken har ingen hash, så inget kan kontrolleras med den.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>Delen vid tecken {place} fanns tidigare med ett annat värde; det sista gäller.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>Längden säger {found} byte. Hashen för en så liten fil innehåller dess storlek, och säger {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} byte är mer än FastTrack kunde bära; dess storlekar slutar vid {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>Den avrundade storleken vid tecken {place} säger {found} KB, enligt längden är den {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>Delen vid tecken {place} betyder inget som är känt här och hoppas över: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Oftast inget. Om det finns andra iakttagelser i närheten kan byten vara skadade: jämför med en annan fil från samma program. Om du vet vilket program som skrev filen vill vi gärna höra det.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Titta på fälten omkring det. Om de verkar rimliga, rätta talet i trädet (*Redigera › Tillåt ändringar*). Om inte börjar skadan tidigare: gå bakåt med Shift+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Låt den vara, eller ta bort källan ur listan: ingen kunde ha nått den. I en nedladdning som sig2dat har gjort av en länk är sådana adresser normala.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Rätta talet om du vet det. Titta annars på byten före: en enda förlorad byte förskjuter allt som följer.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>Inget går förlorat för den sakens skull. Om den datorns klocka gick fel är alla tider i dess filer fel med lika mycket.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Titta på byten. En siffra som blev en bokstav kan skrivas tillbaka; grannarna visar ofta vilken den var.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Om byten bara skiljer sig från märket med en bokstav hittar reparationen det. Om de är något annat är filen troligen av ett annat slag: *Visa › Öppna som* läser den annorlunda.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Leta efter en annan kopia: en säkerhetskopia, en avbild av disken, en äldre version. Det som finns kan hämtas ut, och en beskrivning som kapats kan delvis kompletteras med *Reparera...*.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Reparera...* rättar antalet till det som ryms. Om det var en lista över källor var bara antalet skadat och inget är förlorat.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Reparera...* föreslår den längd som passar. Kontrollera texten: om den slutar mitt i ett ord har den kapats.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Titta på dem nedan. Om de fortsätter listan före dem är antalet för litet; *Reparera...* kan höja det. Om de är något annat, låt dem vara.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Om filen slutar där kapades dess sista post: det som är kvar av den går inte att använda. Om filen fortsätter kan en byte ha gått förlorad tidigare.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Leta upp stället där texten slutar vara begriplig. *Reparera...* kan sätta nollbyten där.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Pröva en annan teckentabell: *Visa › Teckentabell*. När alla bokstäver ser rätt ut är det rätt tabell. Inget i filen ändras.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>Det som lästes är rätt så långt det räcker. Om filen verkligen är så stor, öppna dess delar en i taget. Om ett antal är skadat, rätta det först.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Åtgärda de första. De flesta av de andra följer av dem och försvinner.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Kopiera filen med ett program som läser förbi fel, till exempel ddrescue, och öppna kopian. Skriv inget till disken.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Det finns inget att läsa. Ett räddningsprogram kan fortfarande hitta innehållet på ett annat ställe på disken.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Inget, om det du ser verkar rimligt. *Visa › Läsart* väljer det andra sättet; om tider, storlekar och namn ser rätt ut först då, behåll det.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Reparera...* prövar vilken enskild byte eller bit som skulle göra den rätt. Ofta kan det bevisas. Om beskrivningen ändrades med avsikt behöver bara kontrollsumman göras om.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Inget. Det visar vilket slags program som kan ha skrivit filen.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Reparera...* skriver rätt storlek. Programmet som skrev filen hade inte kunnat läsa den med fel storlek.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Reparera...* skriver märket. Storlek och kontrollsumma stämmer, så det är säkert.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Reparera...* kapar dem. Behåll en kopia om du vill veta vad det är: byte från en annan, borttagen fil kan ligga där.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Reparera...* gör om det utifrån beskrivningen. Planen är *bevisad* bara om det finns en annan kopia av kontrollsumman; annars är den *samstämmig*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Peka ut något för *Reparera...* som känner filen: en databas över delade filer, ett jobb från giFT, en sig2dat-länk. En äldre kopia av beskrivningen kan ligga inne i datan. Även utan något av detta kan själva datan spelas upp.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Titta på sidan *Äldre poster*. Den kan innehålla källor som den nyare beskrivningen har förlorat. Byten som den äldre tar upp är inte data: den delen togs inte emot.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>*Reparera...* först. Det som kommandot inte kan läsa kan du titta på nedan och rätta för hand där du känner igen det.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Reparera...* tar bort de fördubblade radsluten och kontrollerar resultatet. Om filen kapades vid en textslutsbyte, skaffa originalet igen och kopiera det i binärt läge.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Reparera...* förenar delarna. Inget går förlorat.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Reparera...* sorterar dem. Inget går förlorat.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Jämför med storleken som källorna anger. *Reparera...* föreslår den som passar båda.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Om filen kapades, leta efter en längre kopia. Annars förkortar *Reparera...* listan till det som finns.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Öppna *Hash*: den hash som datan stämmer med är rätt. En källa med en annan hash erbjöd en annan fil; ta bort den.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Öppna *Hash* och *Källor*. Storleken som de flesta anger, och som passar hashen, är den rätta.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Reparera...* beräknar det ur hashen, om hashen är rätt.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Leta efter storleken eller hashen på ett annat ställe: källor, en länk, en databas. *Reparera...* föreslår det som passar.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Pröva varje källas hash på sidan *Hash*. Om ingen stämmer är de första 300 KiB av datan skadade: fyll dem från en annan kopia.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Jämför med en annan kopia av filen, om det finns en: de sträckor där de skiljer sig är misstänkta. Att spela upp filen nära de markerade sträckorna ger ofta också besked.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Inget. Om du vill söka efter filen med ett annat program, använd den form som det programmet gör.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Verktyg › Färdigställ...* skriver den som den fil den skulle bli, under dess eget namn.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Inget. Om värdet avslöjar för dig vad den betyder vill vi gärna veta det.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Titta på dess byte. En felaktig längd förskjuter taggarna bakom; om de verkar rimliga är bara den här skadad.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Reparera...* återställer märket där posten bakom det verkar rimlig. Andra platser berörs inte.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Reparera...* flyttar tillbaka dem. Arbeta på en kopia av disken om byte gick förlorade genom ett läsfel.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Titta på den: den kan namnge en fil som delades tidigare. Den är ingen del av posten.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Titta på grannarna. Om alla ser fel ut är listan troligen av ett annat slag: *Visa › Öppna som*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Reparera...* kan ta bort upprepningarna. Program som läser listan störs inte av dem.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Rätta raden i en textredigerare eller låt den vara: den hoppas över.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Inget. Packa först upp filen om du vill ändra den.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Inget, om det du ser verkar rimligt. Annars läser *Visa › Öppna som* den som det namnet säger.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Inget. Filen hör inte till det här nätet.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Inget. Filen genomsöktes från första byten till den sista.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Varje byte har samma färg som fältet den hör till. Håll pekaren över en byte för att se vilket. Ändrade byte är understrukna. Remsan till höger är hela filen; dess märken är iakttagelser, och ett klick leder dit.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>Raden nedanför visar vad byten vid markören skulle vara som tal, tider och adresser; klicka på den för att se alla.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Vad de gör</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>piltangenter, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>flytta; med Shift markerar de</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>gå till en offset (238100, 0x3a214) eller ett fält</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>kopiera det markerade</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>skriv ut det markerade, eller sidan</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Där ändringar är tillåtna skriver siffror och bokstäver över. Se [ändra filer](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Vad det här programmet inte kan veta</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Om en `.dat` läses så som Kazaa menade den.** Ingen verklig fanns att tillgå. Varje uppgift om det formatet har en grad, och mellan läsarter som motsäger varandra avgör innehållet i varje fil. Om du har en verklig fil vore dess iakttagelser värda mer än alla våra resonemang.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Vad de saknade byten var.** Det som inte togs emot och inte finns i någon annan kopia är borta. Ingen reparation hittar på data.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Om data som ingen hash har tittat på är rätt.** Bakom de första 300 KiB tittar UUHashen bara på enstaka sträckor. Av en stor video täcker den en liten del. ”Inget motsäger” betyder inte mer än så.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Vem någon var.** En källa är en adress, en port och ibland ett namn som en människa skrev in. Adresser delades ut på nytt varje dag. Inget av det bevisar vem som använde en dator.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Var någon var.** Länderna kommer från en databas av i dag. Adressen kan ha hört till ett annat land 2003.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**När något hände.** Tiderna är vad den datorns klocka visade, och många gick fel.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**Vilken teckentabell en text är skriven i.** Filerna säger det inte. Fel tabell visar fel bokstäver; byten förblir som de är.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Att en fil är ofarlig.** Programmet läser filhuvuden och listor. Det letar inte efter virus i det som laddades ned.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Vad som togs bort.** Rester av äldre poster visas där de ännu ligger kvar i filen. De flesta är överskrivna.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Ändra filer</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Redigera › Tillåt ändringar* (Ctrl+Shift+E) gör dokumentet redigerbart. Sedan kan du:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>dubbelklicka på ett värde, eller trycka på F2, för att skriva ett annat. Medan du skriver visar raden nedanför vad som följer av det: antal, längder och kontrollsummor hålls rätt. *Ändra bara det jag skriver* lämnar dem i fred.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>dra i kanterna på en del i styckekartan, eller ta tag i dem med E och piltangenterna</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>skriva bland byten</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>infoga, duplicera, flytta och ta bort element i listor i deras snabbmeny</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>När en text inte längre ryms på postens plats erbjuder sig programmet att flytta posten till en databas med större platser.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Ångra* anger vad det tar tillbaka. Det som skiljer sig från filen är markerat i trädet, i tabeller och bland byten.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Spara* skriver till filen. Första gången behålls filen som den var tidigare som säkerhetskopia, bredvid filen eller i den mapp du har valt i [inställningarna](settings.md). *Arkiv › Säkerhetskopior* hämtar tillbaka den. Om strömmen går medan en fil skrivs erbjuder nästa öppning att slutföra eller ångra skrivningen.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Redigera › Lägg till anteckning* (Ctrl+B) märker ett ställe och lägger till en rad om det. Anteckningar sparas bland dina data, inte i filen.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Stycken</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>En påbörjad nedladdning från första byten till den sista, som en remsa och under den som en karta av block. Båda visar samma sträcka.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Fylld: mottaget och listat som fullständigt</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Prickar: data finns, men listan känner inte till den</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Tom: saknas</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Klamrar under: sträckor som hashen tittar på; heldragna där de stämmer, brutna där de motsäger</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>piltangenter</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>nästa block; med Ctrl nästa lucka, med Shift nästa del</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>zooma in, zooma ut, allt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>zooma till den valda delen</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>märk den valda delen som mottagen eller som saknad, där ändringar är tillåtna</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Shift+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>ta tag i en kant, där ändringar är tillåtna; piltangenter flyttar den, Enter släpper, Esc ger upp</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>Hjulet zoomar vid pekaren, dragning flyttar. Se [hashar](hashes.md) för vad klamrarna bevisar.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Allt öppet</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Så snart mer än en fil är öppen börjar biblioteket med *Allt öppet*: en enda tabell över alla filer som databaser, nedladdningar och länkar nämner. Samma innehåll förs samman genom sin hash.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Jämför med en mapp...* letar efter de här filerna i en mapp på den här datorn och säger för var och en om den finns, har flyttats, har en annan storlek eller är borta. Inget ändras.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*Leta under andra namn* läser sedan de filer som är lika stora som en saknad och går efter hashen.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>Det som en databas hade skrivit över och det som kunde återvinnas av det finns också i tabellen. För en enskild databas visar sidan *Återvunnet* det.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Kommandoraden</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` är samma motor utan fönster.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>vad varje fil är och vad som är fel med den</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>alla fält med offset, storlek och värde</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>en fils UUHash och kzhash</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>vad hashen säger om datan</translation>
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
        <translation>tabeller som CSV, TSV, JSON eller en webbsida</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>räddning: data ur en nedladdning, två kopior förenade, luckor fyllda</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>ändrar en fil, med en säkerhetskopia</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>supernoder: listor förenade, filtrerade, omvandlade</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>det som hittades, nedskrivet och packat med filerna</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>fälten i ett format, med grad och källa</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` listar alternativen. Med `--json` är svaren till för skript. [Iakttagelsernas koder](findings.md) är desamma som här och ändras inte.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>Trädet innehåller alla filens fält, i ordning. Tillsammans täcker de varje byte en gång: det som ingen känner till är också ett fält.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Skriv för att hitta nästa fält vars namn eller värde innehåller det du skriver. Snabbmenyn kopierar ett värde, dess sökväg eller dess offset. Ett högerklick på titlarna väljer kolumner.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Uppgifter som inte är säkra träder tillbaka och är understrukna: en rad prickar för *troligt*, två för *gissning*. Se [vad orden betyder](words.md). Ett tecken framför en rad säger att det finns en [iakttagelse](findings.md) om den.</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Där ändringar är tillåtna skriver du ett annat värde med F2 eller ett dubbelklick. Se [ändra filer](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Första steg</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Välj *Arkiv › Utforska exemplen*. En mapp öppnas med några små filer som gjordes för att man ska kunna se sig omkring. Inga verkliga personer, adresser eller låtar finns i dem.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>En nedladdning som aldrig blev klar</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Dubbelklicka på `download1045123456403148145.dat`. Kazaa skrev en påbörjad nedladdning som en enda fil: den data som tagits emot hittills och bakom den en beskrivning med låtens namn, källorna och listan över färdiga delar.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>Sidans huvud säger vad det är: det verkliga namnet, 87&#xa0;% mottaget, varifrån den kom.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Stycken* ritar filen från första byten till den sista. Fylld är mottagen, tom är saknad. Hjulet zoomar; ett klick väljer en del, och alla andra paneler visar samma ställe.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Källor*, *Taggar* och *Jobb* är vad beskrivningen säger. Klicka på en rad: byten nedanför lyser upp.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Hash* säger vad innehållshashen har att säga om datan. En hash i det här nätet tittar bara på några få sträckor, så sidan säger också hur mycket den aldrig har tittat på.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Tryck på F6, F7 och F8 för att dölja och visa fält, iakttagelser och byte.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>En skadad</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Öppna `download1047811200405835889.dat` i mappen *damaged*. Huvudet säger att kontrollsumman är fel. Tryck på Ctrl+R. Kontrollsumman är stark nog att säga vilken enskild bit som har vänts: reparationen är *bevisad*. Titta på de båda versionerna sida vid sida, skriv en kopia och öppna den. Originalet förblir som det var.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>De andra filerna i den mappen är skadade på andra sätt. Välj själva mappen och tryck på Ctrl+R för att se alla på en gång.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>En databas</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` är listan över filer som någon delade. Skriv i raden ovanför tabellen för att hitta en rad. Klicka på en titel för att sortera. *Begränsa* räknar vad som finns av varje slag.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernoder</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` är vad Windows hade i sitt register: adresserna till väl anslutna datorer som ett program prövade först. Kartan visar i vilka länder de står, så långt en databas av i dag vet det. Adresser från 2003 har flyttat sedan dess.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Dina egna filer</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Släpp filer, arkiv eller hela mappar på fönstret. Tryck på Ctrl+K och skriv det du letar efter: ett kommando, en öppen fil, ett fält, en iakttagelse.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Mappar och arkiv</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>En mapp öppnas som en tabell över sina filer: vad var och en är, hur mycket av den som finns, vad som är fel. Filer känns igen på vad som finns i dem, inte på sina namn. Dubbelklicka på en rad för att öppna filen.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Arkiv (zip, 7z, tar, även packade med gzip, bzip2, xz eller zstd) öppnas på samma sätt. Inget packas upp till disken innan du väljer *Packa upp...* (Ctrl+E). Namn i ett arkiv som leder ut ur mappen görs ofarliga.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Om många filer begärs på en gång blir de en enda lista. Hur många säger [inställningarna](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Hashar och länkar</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>Nätet kände en fil på dess innehållshash, *UUHash*: MD5 av de första 300 KiB och en 32-bitars kontrollsumma över enstaka sträckor bakom dem. Den gjordes för att vara snabb, inte för att vara stark.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>Sidan *Hash* säger</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>vad den data som finns bevisar eller motsäger</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>hur mycket av filen hashen aldrig har tittat på. Skada där syns inte.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>samma hash i de former andra program använder: sig2dat-länk, magnetlänk, hexadecimalt</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Sök den här filen i en mapp...* letar efter filer med den hashen, till exempel den färdiga kopian av en påbörjad nedladdning.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Två filer kan ha samma UUHash och ändå vara olika. Det är en svaghet hos hashen; programmet kan inte skilja dem åt med den.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Arkiv › Öppna länk från urklipp* tar en sig2dat- eller magnetlänk som du har kopierat.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Supernoder på kartan</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Listor över supernoder ritas på en världskarta: i det land som en databas över adresser anger för dem. Databasen som följer med programmet är av i dag. Nät har sålts och flyttats sedan 2003, så en plats är en ledtråd och inget mer.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>Inom ett land är punkterna jämnt spridda; inget mer exakt är känt. Talet i en cirkel räknar noderna under den. Zooma för att öppna den. Förklaringen är ett filter.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Listor* lägger andra listor på samma karta och säger vad som skiljer två åt. *Ordna...* väljer vilka noder som blir kvar och i vilken ordning. *Spara lista* skriver dem som en fil av ett annat slag.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Adresser som ingen dator på internet kan ha listas bredvid kartan.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>I [inställningarna](settings.md) kan du välja en annan databas i MaxMind-format, till exempel en från den tiden.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparation</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Verktyg › Reparera...* (Ctrl+R) letar efter sätt att laga dokumentet eller alla filer i en mapp.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Vad som är fel.** Ett utslag, och iakttagelserna bakom det.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Vad som kan göras.** Varje plan är ett kort: vad den ändrar, hur säker den är, vad som förblir okänt. Att inte göra något är en av dem. Du kan peka ut en annan fil som vet mer: en databas över delade filer, ett jobb från giFT, en länk.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Titta på det.** De båda versionerna sida vid sida. Bara det som skiljer sig framhävs.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Vart det skrivs.** Till en kopia, om du inte säger något annat. När filen ersätts på plats behålls det gamla innehållet som säkerhetskopia.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Klart.** En rapport listar varje ändrad byte, med SHA-256 för båda filerna.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Det går alltid att gå tillbaka, och Esc ändrar inget.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>En plan är *bevisad* bara där en kontrollsumma eller en hash stämmer efter den, räknat mot hur många gissningar som prövades. Där två planer är lika bra säger programmet det och väljer inte.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>Det som aldrig togs emot kan inte repareras. Det kan fyllas från en annan kopia av samma fil: se [räddning](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Rapporter och paket</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Verktyg › Skriv en rapport...* skriver ned vad som hittades i det som visas, med SHA-256 för varje fil: som sida, som PDF eller som JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Verktyg › Spara ett paket...* packar det som visas i en enda zip-fil: filerna, en rapport om dem, dina anteckningar och journalerna.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Rapporter innehåller namn och adresser som stod i filerna. Titta igenom dem innan du lämnar dem vidare.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Räddning</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>Menyn *Verktyg* tar fram det som finns i nedladdningar. Allt detta skriver nya filer; nedladdningarna förblir som de är.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Färdigställ...**: en fullständig nedladdning blir den fil den skulle bli, under eget namn. Hashen säger om dess data är rätt.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Sammanfoga nedladdningar...**: flera påbörjade nedladdningar av en fil blir en enda som har allt de har. Där de inte stämmer överens avgör hashen; om den inte kan det säger du vilken som är rätt.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Fyll luckor...**: luckorna i en påbörjad nedladdning fylls från en fullständig kopia av dess fil.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Ny nedladdning från länk...**: en sig2dat- eller magnetlänk blir en nedladdning som ännu inte har tagit emot något, att fylla eller sammanfoga.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Hämta ut det som finns...** (Ctrl+E): det en nedladdning har tagit emot, varje färdigt intervall som en fil, eller en fil med luckor och bredvid den en karta över dem för GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>I en mapp gör *Färdigställ alla som är fullständiga...* det för alla dess filer. I skript använder du [kommandoraden](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Redigera › Inställningar...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Teckentabell för texter**: filerna säger inte hur deras bokstäver är lagrade. Välj den för det land de kommer från. Den gäller filer som öppnas från och med nu; för en enskild fil använder du *Visa › Teckentabell*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Tider i**: lagrade tider är i UTC. De kan visas i den här datorns zon.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Databas över länder**: se [kartan](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Säkerhetskopior** och **Kopior**: mappar. Lämnas de tomma hamnar båda bredvid filen.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Språk**: gäller från nästa start</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Tema**: ljust, mörkt, båda även med hög kontrast, eller som systemet vill ha det</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Filer öppnade på en gång, högst**: fler än så blir [en enda lista](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Öppna det som var öppet förra gången**: dokument, var du tittade, och layouten</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Lista öppnade filer bland skrivbordets senaste filer**: så att även filhanteraren erbjuder dem</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Meddela när långt arbete i bakgrunden har avslutats**: ett meddelande, om ett annat fönster ligger framför</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>Inställningar sparas i `~/.config/ftworkbench` (eller dit `XDG_CONFIG_HOME` pekar), anteckningar i `~/.local/share/ftworkbench`. Inget annat skrivs utan att du har bett om det, utom listan över senaste filer, som *Arkiv › Tidigare* kan glömma.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack var nätet bakom Kazaa, Grokster och iMesh från 2001 till 2006. Det som nätet lämnade på diskar öppnar och visar det här programmet: för varje byte vad den är, hur säkert det är och vad som är fel med den.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Första steg](first-steps.md): en halvtimme med exemplen som följer med programmet</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[Fönstret](window.md): paneler, sidor, tangenter</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Vad orden betyder](words.md): grader, säkerhet, iakttagelser</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Iakttagelser](findings.md): varje anmärkning som programmet kan göra, och vad du kan göra</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Reparation](repair.md), [räddning](rescue.md), [ändra filer](changing.md), [hashar och länkar](hashes.md), [tabeller](tables.md), [supernoder på kartan](map.md), [mappar och arkiv](folders.md), [allt öppet](collection.md), [rapporter och paket](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Format](formats.md): fälten i varje slags fil</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[Kommandoraden](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Inställningar](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Vad det här programmet inte kan veta](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Att öppna en fil ändrar den aldrig. Filer är skrivskyddade tills du slår på *Redigera › Tillåt ändringar*, och även då förblir filen på disken som den är tills du sparar.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Listor över källor, taggar, poster och noder är tabeller. Även den största databasen visas genast.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Skriv i raden ovanför för att filtrera efter vilken kolumn som helst, eller i fältet under en titel för att filtrera efter just den. I kolumner med tal fungerar även `&gt;1000`, `10-20` och `=5`.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Klicka på en titel för att sortera; klicka igen för att vända på ordningen.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Kolumner* väljer vad som visas. *Begränsa* räknar värdena i en kolumn, och ett klick behåller bara de raderna.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Exportera...* skriver det som visas som CSV, TSV, JSON eller en webbsida.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Kolumner förblir som du ordnar dem.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Fönstret</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>Till vänster listar *biblioteket* det som är öppet (F9). I mitten står dokumentet med sina sidor. Till höger finns *fält* (F6) och *iakttagelser* (F7), nedanför *byte* (F8). Alla tittar på samma ställe: välj en rad var som helst, så följer de andra. Alt+Vänster går tillbaka till stället du tittade på tidigare.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>hitta vad som helst: kommandon, dokument, sidor, iakttagelser, fält</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>gå till en offset (238100, 0x3a214) eller till ett fält (appendix.sources[2].port)</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Shift+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>nästa och föregående iakttagelse</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>fält, iakttagelser, byte, bibliotek</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>helskärm</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtrera tabellen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>kopiera rader som tabell, eller som JSON</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>nästa och föregående öppna fil</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Shift+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>handboken på rätt sida, även i dialogrutor; klicka på något för att fråga vad det är</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Redigera › Kortkommandon...* ändrar menyernas tangenter.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Rader kan kopieras och dras till andra program: en textredigerare får en tabell med tabbar, en ordbehandlare en tabell, och där raderna är filer får en filhanterare filerna. *Arkiv › Skriv ut...* skriver ut det som har tangentbordet: byte, fält, iakttagelser, en tabell, styckekartan.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Se även [fält](fields.md), [byte](bytes.md) och [stycken](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Vad orden betyder</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Hur säker en uppgift är</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Ingen verklig `.dat` skriven av Kazaa fanns till hands när det här programmet skrevs. Formatet är känt från program som läste och skrev sådana filer. Därför har varje uppgift en grad:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**säkert**: flera program är överens, eller verkliga filer visar det</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**troligt**: en god källa säger det</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**gissning**: ingen vet; det är den bästa förklaringen hittills</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Där ett format kan läsas på två sätt avgör innehållet i varje fil, och [iakttagelserna](findings.md) säger vilket sätt som valdes. *Visa › Läsart* väljer det andra.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Hur säker en reparation är</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**bevisad**: en kontrollsumma eller en hash stämmer, och av en slump skulle den göra det mindre än en gång på tusen försök. Sannolikheten visas.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**samstämmig**: allt passar ihop, men ingen kontrollsumma säger det</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**gissad**: den kan vara rätt</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Hur allvarlig en iakttagelse är</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**fel**: något är förlorat eller motsäger sig självt</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**varning**: något är konstigt; det kan vara skada eller ett program vi inte känner</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**anmärkning**: värt att veta, inget är fel</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Verktyg › Ändra många filer...* ändrar samma sak i många nedladdningar på en gång och visar varje ändring innan den görs. *Verktyg › Journal...* listar vad som har gjorts sedan filen öppnades. Journalen är borta när filen stängs, om du inte exporterar den.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>vad en länk eller en hash av vilken form som helst säger</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>planer, och med `-o OUT` en reparerad kopia</translation>
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
        <translation>gör en fil till vad den var tidigare, från dess säkerhetskopia</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>De tre första tar också emot filer som släpps på deras fönster.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Ett jobb behöver en hash och en storlek på högst 4 GiB - 1; länken anger inte båda.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>Namnet ”%1” kan inte skrivas i %2. Välj en annan teckentabell.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Reparera...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Färdigställ...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Fyll luckor...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Ny nedladdning...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Kontrollera...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Se vad som kan göras åt det. Inget ändras innan du säger till</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Alla delar finns: gör den till den fil den skulle bli</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Ta det som saknas från en fullständig kopia</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Skapa en nedladdning av det länken säger</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Jämför med en hash</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>Av detta följer:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 av %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>Av delarna som hashen täcker saknas %1 av %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>Filen har %1, men borde ha %2.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Dess första 300 KiB stämmer (%1): slutet kapades.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Dess första 300 KiB stämmer (%1): något lades till.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Dess första 300 KiB motsäger också hashen (%1): det är en annan fil.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Varje byte stämmer med hashen (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Varje byte stämmer med hashen (%1), men hashen hör till en fil av annan storlek.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>Innehållet motsäger hashen (%1): en annan fil, eller skada.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Kan inte avgöras (%1): för en så liten fil täcker hashen alla byte på en gång, och några saknas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Avbrutet. Inget kan sägas.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>Filen kunde inte läsas från offset %1. Den kan ha ändrats under tiden.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Varje byte stämmer med kzhashen (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Allt som hashen täcker stämmer (%1). Resten tittade den aldrig på.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>De första 300 KiB stämmer (%1). Den som gjorde hashen tittade inte längre.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>De första 300 KiB stämmer (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>Delarna som UUHashen täcker stämmer, men kzhashen, som täcker varje byte, motsäger (%1): en annan del är skadad.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>De första 300 KiB stämmer, men de andra delarna som hashen täcker motsäger den tillsammans (%1); vilken som är fel går inte att säga.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>De första 300 KiB motsäger hashen (%1): annat innehåll, eller skada.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Kan inte avgöras (%1): de första 300 KiB finns inte alla. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsäger</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>motsäger, tillsammans med de andra</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>finns, kan inte bedömas för sig</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>nätets regel</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>en variant som hashar ett fönster mer</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>bara de första 300 KiB</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>ett program som aldrig tittade bakom de första 300 KiB</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Den här filen har ingen lista över färdiga delar.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>Märk %1 som mottaget</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>Märk %1 som saknat</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>Det som formatet väntar sig hittades i innehållet: %1 bitar talar för det.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Något av det som formatet väntar sig finns inte där: %1 bitar talar mot det.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>Filens namn talar för det.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Flytta %1 till %2</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>Ta emot %1 från %2</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Kapa det som ligger bakom nedladdningens slut, {size} från {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Återställ märket ”KAZA” vid {at}.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Rätta bilagans storlek till {value} byte.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Skriv de {value} byte av slutblocket som saknas.</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Ta bort den andra kopian av bilagan, {size} vid {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Gör en överföring som text ogjord: ta ut de {value} vagnreturer som den satte före radmatningar.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>Sätt {field} till {value}, det enda tal med vilket kontrollsumman stämmer.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Rätta den lagrade kontrollsumman: en av dess byte var fel, innehållet är det inte.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Behåll innehållet som det är och skriv en ny kontrollsumma.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>Sätt {field} till {value}, med vilket bilagan kan läsas till sitt slut.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Bygg om bilagans huvud: {value} källor följer på det.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Beskär, sortera och förena de färdiga delarna; {value} återstår.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>Rätta {value} fält som inte stämmer med de andra, bland dem {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>Behåll {value} källor och det som i övrigt är helt, och skriv bilagans slut på nytt. Vad som tagits emot gissas där listan är förlorad: nollor i datan är en ledtråd, inget bevis.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Sätt den äldre bilagan vid {at} bakom datan igen. Delar mottagna sedan dess finns inte i dess lista.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Skriv en ny bilaga från länken för en fil på {value} byte. Vad som tagits emot gissas från datan.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Skriv en ny bilaga från giFT:s tillstånd för jobbet, som säger vad som ännu saknades av de {value} byten.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Skriv en ny bilaga från posten {field}, vars hash stämmer med datans första 300 KiB.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Skriv en ny bilaga för en fil på {value} byte, som dess egna första byte säger. Namn och hash förblir förlorade.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Återställ märket på {value} platser vars poster är hela.</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Rätta längden på {value} poster till där de slutar.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>Ta ut {size} vid {at} som skjuter platserna bakom från sina ställen.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Sätt nollor vid {at}, där {size} saknas, så att platserna bakom kommer tillbaka till sina ställen.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>För platserna tillbaka till sina ställen: på {value} ställen finns det för många byte, som tas bort, eller för få, som blir nollor.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Rätta antalet taggar i {value} poster till det som står fram till deras slut.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Skriv en kompakt kopia som har det som togs bort ({value}): posterna i platser som frigjordes, och taggarna som längre poster lämnade bakom kortare. Det som skrevs över av dem är noll; lediga platser utelämnas.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Fyll ut den sista platsen, vars post är hel, med nollor ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Kapa {size} i slutet, som inte blir någon hel post.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>Utelämna {value} poster som ingen dator kan ha haft.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>Utelämna {value} poster som finns två gånger.</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Skriv de {value} posterna på 9 byte som sådana på 12, som senare versioner hade dem. Deras sista tre byte, som ingen förstår, går förlorade; last och tid blir 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bevisad</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>samstämmig</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>gissad</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>kontrollsumman stämmer; av en slump skulle den göra det en gång på %1 sådana sökningar</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>kontrollsumman stämmer, men så mycket prövades att det inget bevisar</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>strukturen stämmer; ingen kontrollsumma säger det</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>ingen kontrollsumma säger det</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>Hashen stämmer med en av %1 kombinationer; dess sidor är märkta *.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>I de första 300 KiB har den 128 bitar, så det är ingen slump.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Bakom de första 300 KiB har den 32 bitar; av en slump skulle den stämma en gång på %1 sådana sökningar.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Rätta bit {value} i byten vid {at}, i {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Rätta byten vid {at}, i {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Det kan repareras, så långt strukturen säger: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>En bit är fel: bit %1 vid %2, i %3. Reparationen är bevisad.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>En byte är fel: den vid %1, i %2. Reparationen är bevisad.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>Reparationen är bevisad: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>inte beräknad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>inte skriven än</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Fält som ändrades</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>Det filen var tidigare finns i %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Inget fel.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Ändrade byte</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Stycken före och efter</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Vad som förblir fel eller förlorat</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Inget fel hittades i resultatet.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Reparation av %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Reparation av %n fil</numerusform>
            <numerusform>Reparation av %n filer</numerusform>
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
        <translation>mappen ”%1”</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>den nya kopian ”%1”</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>återställningsfilen ”%1”</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>säkerhetskopian ”%1”</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>ett annat program har ändrat filen sedan den lästes; läs den på nytt</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>ett annat program skriver %1; vänta på det eller stäng det</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>en tidigare skrivning av filen avbröts; slutför eller ångra den först</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1 finns inte längre; spara under ett annat namn</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 finns redan; välj ett annat namn</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 är ingen vanlig fil</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>detta innehåll packades upp eller släpptes hit och har ingen egen fil; spara under ett annat namn</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>%1 får inte skrivas; ändra rättigheterna eller spara någon annanstans</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1 ligger på ett skrivskyddat medium; spara någon annanstans</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>det finns inte plats för %1; frigör lite eller spara någon annanstans</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>%1 kan inte läsas i sin helhet; kopiera till en felfri disk först</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 är skadad</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1 hör till annat innehåll än detta</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>systemet misslyckades med %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>Filen är skriven, men att det består är inte säkert.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>Skrivningen stannade halvvägs; återställningsfilen bredvid filen kan slutföra eller ångra den.</translation>
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
        <translation>En skrivning av filen avbröts innan den ändrade en byte. Den kan slutföras eller släppas.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>En skrivning av filen avbröts när allt var skrivet. Den kan behållas eller ångras.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>En skrivning av filen avbröts halvvägs. Den kan slutföras eller ångras, bådadera exakt.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>En skrivning av filen avbröts, och ett annat program har skrivit till den sedan dess. Det återställningsfilen innehåller passar inte längre.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>Storleken stämmer (%1). Inget annat är känt att jämföra.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>Storleken (%1) och de första 300 KiB stämmer med datan som finns.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 källa</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 källa</numerusform>
            <numerusform>%1 källor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 plats</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 plats</numerusform>
            <numerusform>%1 platser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 var</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 supernod</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 supernod</numerusform>
            <numerusform>%1 supernoder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 länk</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 länk</numerusform>
            <numerusform>%1 länkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Inget fel hittat.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Inget format som programmet känner passar innehållet.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Okänd fil</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>Nedladdningen är fullständig; bara dess namn ändrades aldrig. Innehållet kontrollerades inte när den öppnades.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>Inget fel hittat i nedladdningens beskrivning. Innehållet kontrollerades inte när den öppnades.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Rätta kontrollsumman</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>inte satt</translation>
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
        <translation>säkert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>troligt</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>gissning</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 byte</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
</context>
</TS>
