<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Otwórz...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Otwiera pliki. Nic się w nich nie zmienia</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Otwórz &amp;folder...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Pokazuje wszystko w folderze i poniżej</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>&amp;Przejrzyj przykłady</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Kilka małych plików, zrobionych do rozejrzenia się</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Otwórz &amp;link ze schowka</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Skopiowany link sig2dat lub magnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Zapisuje zmiany do pliku</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Zapisz &amp;kopię...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Zapisuje to, co widać, do innego pliku</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>P&amp;rzywróć stan zapisany</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Cofa wszystkie niezapisane zmiany. Można to cofnąć</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Dodaj &amp;notatkę</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Zaznacza miejsce, na które patrzysz, z wierszem notatki. Plik pozostaje bez zmian</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>Ze&amp;zwól na zmiany</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Pliki są tylko do odczytu, dopóki tego nie włączono; sam plik zmienia się przy zapisie</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>Zmieniaj &amp;tylko to, co wpisuję</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Liczniki, długości i sumy kontrolne zostają, jakie są, dobre czy złe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>Poprzednio oglądane miejsce</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Na&amp;przód</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>Przejdź &amp;do...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Przesunięcie albo ścieżka pola</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Następna uwaga</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>P&amp;oprzednia uwaga</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Napraw...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Pokazuje, co można zrobić z uszkodzeniami</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Zmień wiele plików...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Inna ścieżka, inny stan, mniej źródeł dla wielu pobierań naraz</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Dziennik...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Co zrobiono z plikiem od jego otwarcia</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Następny p&amp;lik</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Poprzedni pl&amp;ik</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Pola</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>&amp;Uwagi</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>Bajt&amp;y</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Przyw&amp;róć układ</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Przesunięcia &amp;dziesiętne</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Przesunięcia jako 238100 zamiast 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Czasy w strefie tego komputera zamiast UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;O programie FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>Czas &amp;lokalny</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>&amp;Wartości jak zapisane</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Liczby tak, jak są w pliku: bez nazw, jednostek i dat</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Ukończ...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Robi z pełnych pobierań pliki, którymi miały się stać</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>&amp;Połącz pobierania...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Składa razem to, co odebrało kilka pobierań jednego pliku</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>Uzupełnij &amp;luki...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Bierze to, czego brakuje, z pełnej kopii</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>Nowe pobieranie z l&amp;inku...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Tworzy pobieranie z tego, co mówi link lub rekord</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>&amp;Wydobądź to, co jest...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Wydobywa z pobierania to, co zostało odebrane</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drukuj...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Przenosi na papier lub do PDF to, czego dotyczy klawiatura</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Skróty klawiszowe...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Inne klawisze dla tego, co jest w menu</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Ustawienia...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Strona kodowa, czasy, foldery, motyw</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>Znajdź &amp;cokolwiek...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Wpisz część nazwy polecenia, dokumentu, pola lub uwagi</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Zapisz &amp;raport...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Co znaleziono w tym, co widać, z SHA-256 każdego pliku, jako strona, PDF lub JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>Zapisz pa&amp;kiet...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>To, co widać, jako jeden plik zip: pliki, raport o nich, notatki i dzienniki</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Wysoki &amp;kontrast, jasny</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>Wysoki k&amp;ontrast, ciemny</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>Strona o tym, czego dotyczy klawiatura</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pie&amp;rwsze kroki</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Wycieczka po przykładach</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Co to jest?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Kliknij coś, aby o tym przeczytać</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Pola, które się zmieniają</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>odebrane</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>obecne, niewymienione</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakujące</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>wymienione, ale nieobecne</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>nadmiar</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>dodatek</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>blok końcowy</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>Wymienione w dodatku jako pełne, a dane są w tym pliku.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>W tym pliku są bajty, ale dodatek nie wymienia ich jako pełnych. Mogą to być dane, które przyszły późno, zera albo to, co wcześniej było na dysku.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Nieodebrane: niewymienione, a plik kończy się wcześniej.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>Wymienione w dodatku jako pełne, ale dane w tym pliku kończą się wcześniej.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>W tym pliku, ale za końcem pobierania albo za blokiem końcowym.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>Własny zapis zadania, który przesuwa się w miarę przyrostu danych.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>Ostatnie dziesięć bajtów: sygnatura, rozmiar i suma kontrolna dodatku.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andora</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Zjednoczone Emiraty Arabskie</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua i Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktyka</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentyna</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Amerykańskie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Wyspy Alandzkie</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbejdżan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bośnia i Hercegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesz</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bułgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrajn</translation>
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
        <translation>Bermudy</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Boliwia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Niderlandy Karaibskie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazylia</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamy</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Wyspa Bouveta</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Białoruś</translation>
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
        <translation>Wyspy Kokosowe</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Kongo-Kinszasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Republika Środkowoafrykańska</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Wybrzeże Kości Słoniowej</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Wyspy Cooka</translation>
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
        <translation>Chiny</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Kostaryka</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Republika Zielonego Przylądka</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Wyspa Bożego Narodzenia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypr</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechy</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dżibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dania</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Republika Dominikańska</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algieria</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ekwador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipt</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Zachodnia</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Erytrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidżi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandy</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronezja</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Wyspy Owcze</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gruzja</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Gujana Francuska</translation>
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
        <translation>Grenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Gwinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Gwadelupa</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Gwinea Równikowa</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecja</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Georgia Południowa i Sandwich Południowy</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Gwatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Gwinea Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Gujana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Wyspy Heard i McDonalda</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Chorwacja</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Węgry</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonezja</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Wyspa Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brytyjskie Terytorium Oceanu Indyjskiego</translation>
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
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamajka</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japonia</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodża</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komory</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts i Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Korea Północna</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Korea Południowa</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwejt</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kajmany</translation>
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
        <translation>Liban</translation>
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
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Łotwa</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monako</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Mołdawia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Czarnogóra</translation>
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
        <translation>Wyspy Marshalla</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia Północna</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mjanma</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Mariany Północne</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martynika</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretania</translation>
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
        <translation>Malediwy</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksyk</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malezja</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nowa Kaledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Wyspy Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nikaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
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
        <translation>Nowa Zelandia</translation>
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
        <translation>Polinezja Francuska</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nowa Gwinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipiny</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre i Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portoryko</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Terytoria Palestyńskie</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paragwaj</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rosja</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudyjska</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Wyspy Salomona</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seszele</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Wyspa Świętej Heleny</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Słowenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard i Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Słowacja</translation>
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
        <translation>Sudan Południowy</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Wyspy Świętego Tomasza i Książęca</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salwador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks i Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Czad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Francuskie Terytoria Południowe</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tajlandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadżykistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Wschodni</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunezja</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turcja</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trynidad i Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Tajwan</translation>
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
        <translation>Dalekie Wyspy Mniejsze Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Urugwaj</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Watykan</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Saint Vincent i Grenadyny</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Wenezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Brytyjskie Wyspy Dziewicze</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Wyspy Dziewicze Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Wietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis i Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosowo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Majotta</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Południowa Afryka</translation>
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
        <translation>Plik zmienił się od czasu obejrzenia. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>Nie można utworzyć folderu na kopię. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>dowiązanie lub urządzenie</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Jest pokazywane, ale nigdy nie jest śledzone.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Prowadzi do %1. Jest pokazywane, ale nigdy nie jest śledzone.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>przeczy</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>obecne, nieocenione</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>Hash obejmuje te bajty i zgadzają się one z nim.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>Hash obejmuje te bajty, a one mu przeczą. Za pierwszymi 300 KiB wszystkie okna mają jedną sumę kontrolną: co najmniej jedno z nich jest błędne, ale nie wiadomo które.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>Hash obejmuje te bajty i są one obecne, ale ich suma kontrolna dotyczy też okien, których brakuje.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>Hash obejmuje te bajty, a nie zostały one odebrane.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>cały plik</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>pierwsze %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>ostatnie %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>okno przy %1</translation>
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
        <translation>hash nigdy tego nie obejmuje</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n okno hasha: %1</numerusform>
            <numerusform>%n okna hasha: %1</numerusform>
            <numerusform>%n okien hasha: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>okno hasha „%1”: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>Hash obejmuje %1&#xa0;% pliku. Jego okna: %2</translation>
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
        <translation>Każdy bajt zgadza się z hashem.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Wszystko, co obejmuje hash, zgadza się.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>Początek zgadza się z hashem.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>Początek zgadza się z hashem, reszta mu przeczy.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>Początek przeczy hashowi.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>Nic nie można powiedzieć: początek nie został odebrany w całości.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Inna zawartość albo uszkodzenie w pierwszych 300 KiB.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>Części objęte krótkim hashem zgadzają się; uszkodzenie leży między nimi, co pokazuje hash z każdego bajtu.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Co najmniej jedna z części za pierwszymi 300 KiB jest uszkodzona. Mają wspólną sumę kontrolną, więc nie wiadomo która.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Przypadkiem zdarza się to rzadziej niż raz na 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Przypadkiem zdarza się to rzadziej niż raz na 10³⁸ dla pierwszych 300 KiB i raz na 4 294 967 296 dla reszty.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Udowodnione: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Potrzebne do dalszej oceny, ale nieodebrane: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Obecne, ale nie do oceny z osobna: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Hash nigdy tego nie obejmuje: %1. Może być dobre albo złe; ten hash tego nie powie.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Kto utworzył ten hash, użył: %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Nie wybrano rekordu.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Wybierz rekord w tabeli, aby zobaczyć jego hash.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Nie ma tu danych.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>To nazywa plik, ale nic z niego nie zawiera. Otwórz sam plik albo jego rozpoczęte pobieranie, aby porównać je z tym hashem.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>To pobieranie nie podaje hasha.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Wklej hash poniżej, aby porównać z nim dane.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>To jest hash samego pliku.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Wklej poniżej hash lub link, aby porównać z nim plik.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Trwa odczyt danych.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>Nic nie można powiedzieć, zanim nie zostaną odczytane wszystkie części.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>Odczyt nie powiódł się przy przesunięciu %1. Nośnik może być uszkodzony albo plik w międzyczasie się zmienił.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n źródło</numerusform>
            <numerusform>%n źródła</numerusform>
            <numerusform>%n źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n znacznik</numerusform>
            <numerusform>%n znaczniki</numerusform>
            <numerusform>%n znaczników</numerusform>
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
        <translation>Pokazuje, co sieć FastTrack pozostawiła na dyskach.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Otwiera osobne okno, nawet jeśli jakieś jest już otwarte.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Otwiera okno i pliki, zdaje sprawę na standardowym wyjściu, kończy.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Pliki i foldery do otwarcia.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Zapisuje mapę fragmentów rozpoczętego pobierania o szerokości SIZE pikseli: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Otwiera to, co było otwarte ostatnio.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Zapisuje podręcznik jako strony WWW do folderu, kończy.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Kod `%1`, zwykle: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Wszystkie uwagi](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Wszystko, na co może zwrócić uwagę odczyt pliku. Kody są stałe: występują w JSON wiersza poleceń i w skryptach.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaty</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>O tym, czym jest plik, rozstrzyga jego zawartość. Znane są te rodzaje:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 tys.</translation>
    </message>
    <message>
        <source>%1 km at %2°</source>
        <translation>%1 km przy %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>superwęzeł</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>węzeł indeksu</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klasa %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandydat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>sprawdzany</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>dostępność %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>obciążenie %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>widziany %n minutę wcześniej</numerusform>
            <numerusform>widziany %n minuty wcześniej</numerusform>
            <numerusform>widziany %n minut wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>węzły: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>i jeszcze %n kraj</numerusform>
            <numerusform>i jeszcze %n kraje</numerusform>
            <numerusform>i jeszcze %n krajów</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>w 1 kraju</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>w %1 krajach</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>węzły: %1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 z %2 węzłów %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Brak krajów: nie można odczytać bazy miejsc (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Kraje według bazy z okresu: %1; mogą się różnić od tych z czasów samej listy.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>W obrębie kraju punkty są tylko rozrzucone; żaden nie jest znanym miejscem.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>zablokowane: %1</translation>
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
        <translation>%1 bez: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inne</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 do %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>obciążenie</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Ostatnio widziany (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>przed %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Kontynenty</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Sieci dostawców (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Sieci dostawców (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Porty; 1214 był własnym portem Kazaa</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>Obciążenie (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>obciążenie 0 – 24&#xa0;%</translation>
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
        <translation>obciążenie nieznane</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandydat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>sprawdzany</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>superwęzeł</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>węzeł indeksu</translation>
    </message>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>klasa nieznana</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>najnowsze 10 minut</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>do 1 godziny starsze</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>do 1 dnia</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>do 1 tygodnia</translation>
    </message>
    <message>
        <source>older</source>
        <translation>starsze</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>czas nieznany</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>kraj nieznany</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>brak adresu</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>adres prywatny</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>za NAT dostawcy</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>ten sam komputer</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>adres łącza lokalnego</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>zastrzeżony do przykładów</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>adres multicast</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>niemożliwy adres</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>nazwa hosta albo uszkodzenie</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>tylko w %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>na kilku listach</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>na liście blokad</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>poza nią</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Lista blokad</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>zniknął</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afryka</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktyda</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Azja</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Ameryka Północna</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceania</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Ameryka Południowa</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>Zostaną otwarte: %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n foldery</numerusform>
            <numerusform>%n folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>Zostanie otwarty %n plik</numerusform>
            <numerusform>Zostaną otwarte %n pliki</numerusform>
            <numerusform>Zostanie otwartych %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>Zostanie otwarty %n folder</numerusform>
            <numerusform>Zostaną otwarte %n foldery</numerusform>
            <numerusform>Zostanie otwartych %n folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>Link zostanie odczytany</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Tego nie można tu otworzyć</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>pozostało %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>pozostało %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>pozostało %1 godz.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
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
        <translation>Fragmenty</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Starsze zapisy</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Superwęzły</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakty</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Nierozpoznany</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Odzyskane</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>Pierwsze wiersze: %1 z %2. Eksport zapisuje wszystkie.</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Domyślne</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>wymienione jako %1</translation>
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
        <translation>Przesunięcie %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>wymienione w stanach zakresów</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Uwaga: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Odebrano od %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Odebrano do %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 więcej</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 mniej</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n zakres</numerusform>
            <numerusform>%n zakresy</numerusform>
            <numerusform>%n zakresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n luka</numerusform>
            <numerusform>%n luki</numerusform>
            <numerusform>%n luk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, całkowity rozmiar nieznany</translation>
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
        <translation>bez nazwy</translation>
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
        <translation>To nie jest baza (.dbb), stan zadania (.state) ani link.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Baza: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Stan zadania: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Ten stan zadania nie podaje hasha albo rozmiaru.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>To nie jest ani link, ani hash.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Ten link nie mówi, jak duży jest plik; bez tego nie da się z niego zbudować zadania.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Nie można otworzyć %1: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Anulowano. Nie zapisano raportu.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Nie można zapisać raportu: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Nierozpoznany.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>nie znaleziono naprawy</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>bez błędów</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nierozpoznany</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Ta nazwa i wszystkie z numerami są w tym folderze zajęte.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Anulowano. Niczego nie zapisano.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
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
        <translation>nie drukuje się dalszych wierszy: %1</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Plik jest zaszyfrowany. Najpierw rozpakuj go przy użyciu hasła.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Plik jest spakowany w sposób, którego ten program nie potrafi rozpakować.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>Archiwum jest w nim ucięte: brakuje końca.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>Archiwum jest tu uszkodzone: tego, co następuje, nie da się rozpakować.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Po rozpakowaniu ma inny rozmiar, niż mówi archiwum.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Suma kontrolna jest błędna: to nie to, co spakowano.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Używa bajtów innego pliku z archiwum, jak robią to pułapki. Nie jest rozpakowywany.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Jest większy niż to, co rozpakowuje się tu do pamięci. Najpierw rozpakuj go do folderu.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Urósłby tysiąckrotnie, jak robią to pułapki i wypełnienia. Nie jest rozpakowywany.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Pliki przed nim to już tyle, ile rozpakowuje się z jednego archiwum. Najpierw rozpakuj je do folderu.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>Archiwum zawiera więcej plików, niż można wymienić.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Archiwum otwiera się wewnątrz jednego innego, nie głębiej. Najpierw rozpakuj zewnętrzne.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>Nośnik nie oddaje swoich bajtów.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>To jest folder albo dowiązanie; nie ma nic do odczytania.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>To nie jest archiwum.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>Archiwum nie zawiera pliku o tej nazwie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>Plik jest uszkodzony; najpierw go napraw.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>wynika: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>nie ma ścieżki</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>nie zaczyna się od %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>jest nieczytelne w stronie kodowej %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>już tak jest</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>jedno zostaje, bo nazywa plik</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>żadne nie jest martwe</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nieosiągalne</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>nie zmierzono prędkości</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>zmierzono zbyt dawno</translation>
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
        <translation>pliki mają ponad 4 GiB, czego plik zip nie pomieści</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines na standardowym wyjściu, jeden obiekt na plik</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Strona kodowa Windows tekstów w plikach (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Ta pomoc; po poleceniu pomoc do polecenia</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>Wersja programu</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; zobacz `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>nieznana strona kodowa „%1”; znane są %2 i inne</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>nie podano pliku</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Użycie: ftwb [OPCJE] %1 [OPCJE] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Użycie: ftwb [OPCJE] POLECENIE [OPCJE] PLIK...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Pokazuje, co sieć FastTrack (Kazaa) pozostawiła na dyskach.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Kod wyjścia: 0 nie znaleziono błędów; 1 z jakimś wejściem coś jest nie tak; 2 nie można było odczytać wejścia albo nic nie zrobiono.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>nie podano polecenia</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>nieznane polecenie „%1”</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>nie można zapisać wyjścia (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>nie zawiera tabeli; `ftwb inspect` pokazuje, co w nim jest</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to przyjmuje csv, tsv, json lub html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json zdaje sprawę na standardowym wyjściu; podaj plik na tabelę przez -o</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json lub html; rozmiary i liczniki są zwykłymi liczbami wszędzie poza html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Odczytuje pliki jako ten format, jakkolwiek wyglądają</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>Z kilku możliwych odczytów wybiera ten (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Zostawia teksty, które arkusz wykonałby jako formuły (inaczej: &apos; przed nimi w csv i tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Zapisuje wynik do tego pliku</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>Zastępuje OUT, jeśli istnieje</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Zapisuje tabelę baz i list; kilka plików staje się jedną tabelą.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>co jest, a czego nie ma: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>podaj istniejący folder przez -d</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>Folder na pliki; poza nim nic nie jest zapisywane</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Jeden plik z lukami, a obok niego ich mapa dla GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Wydobywa to, co pobieranie odebrało: każdy ukończony zakres jako plik albo jeden plik z lukami.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Wymienia każde pole: przesunięcie, rozmiar, ścieżkę, wartość, stopień. Razem obejmują każdy bajt raz.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>hash tego nie potwierdza, więc nic nie zapisano; pomiń `--verify require`, aby mimo to wszystko zapisać</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>Zadanie nie podaje hasha, więc nic nie sprawdzono.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify przyjmuje „require” lub „report”</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (domyślnie): mówi, czego dowodzi hash; require: zapisuje tylko to, co hash potwierdza</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Zamienia pełne pobierania w pliki, którymi miały się stać, pod ich własnymi nazwami.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>nie można go odczytać od przesunięcia %1; mógł się w międzyczasie zmienić</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>zmienił się podczas odczytu, więc jego hash jest bezużyteczny; spróbuj ponownie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Identyfikator pliku</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>Hash mimo to przestrzega swojej reguły.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Oblicza hashe plików: UUHash, kzhash, identyfikator pliku, link.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Pokazuje, czym jest plik, wszystko, co w nim jest, i co z nim jest nie tak.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Odczytuje hashe i linki pobierania w każdej postaci.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>podaj jeden link, a wyjście przez -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: zadanie dla %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Zapisuje zadanie do tego pliku</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Zastępuje go, jeśli istnieje</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Tworzy z linku zadanie, które jeszcze nic nie odebrało.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer przyjmuje jedno z wejść</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: różni się %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 z %3 bajtów</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>nie można było odczytać wszystkich bajtów; skopiuj pliki na sprawny dysk i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>pliki przeczą sobie i nic nie zapisano; wskaż przez --prefer FILE, który jest właściwy</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>podaj wyjście przez -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>podaj rozpoczęte pobieranie i pełną kopię</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>podaj dwa lub więcej rozpoczętych pobierań</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Które wejście jest właściwe tam, gdzie sobie przeczą</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Łączy to, co odebrało kilka rozpoczętych pobierań jednego pliku.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Uzupełnia luki rozpoczętego pobierania z pełnej kopii.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>„%1” nie jest krajem; podaj dwie litery ISO 3166, na przykład DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>„%1” nie jest kontynentem; znane są AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 przyjmuje liczbę nie większą niż %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>jest za duży na listę blokad</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n wiersz nie był zakresem i został pominięty</numerusform>
            <numerusform>%n wiersze nie były zakresami i zostały pominięte</numerusform>
            <numerusform>%n wierszy nie było zakresami i zostało pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to przyjmuje kazaanet, reg, reg4, nodes, kzn, csv lub json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>nie zawiera listy superwęzłów</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>kraje są nieznane: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>nie jest gałęzią rejestru z wartością KazaaNet, którą można zastąpić</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>gałąź rejestru jest uszkodzona; w jej kopii nic nie można zapisać</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n węzeł</numerusform>
            <numerusform>%n węzły</numerusform>
            <numerusform>%n węzłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n węzeł ma nazwę, ale nie ma adresu, i jest pominięty</numerusform>
            <numerusform>%n węzły mają nazwę, ale nie mają adresu, i są pominięte</numerusform>
            <numerusform>%n węzłów ma nazwę, ale nie ma adresu, i jest pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into zapisuje kopię; podaj jej nazwę przez -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Zachowuje węzły z tych krajów (dwie litery)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Zachowuje węzły z tych kontynentów: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Zachowuje węzły o obciążeniu nie większym niż N procent</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Zachowuje węzły znane o tej porze lub później (sekundy od 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Pomija to, co wymienia lista zakresów (opis:pierwszy-ostatni)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Zachowuje pierwszy węzeł z każdego kraju</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Zachowuje najwyżej N węzłów; 200 dla tego, co czyta dawny klient</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Nadaje wszystkim węzłom obecny czas</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>Zapisuje kazaanet, reg, reg4, nodes, kzn, csv lub json</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Zapisuje kopię gałęzi rejestru z węzłami jako jej wartością KazaaNet</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>Nowy plik; bez niego lista trafia na standardowe wyjście</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>Zajmuje miejsce istniejącego pliku</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Łączy, filtruje i przekształca listy superwęzłów.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>już istnieje; wybierz inną nazwę albo podaj --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>wcześniejszy zapis został przerwany; rozstrzygnij go przez `ftwb restore --finish` albo `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>podaj albo wyjście przez -o, albo --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o przyjmuje jedno wejście; użyj --in-place albo wywołaj program dla każdego z osobna</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>nieznany stopień „%1”; znane są proved, consistent i guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>nie jest stanem zadania giFT: nie podaje hasha (FTH:) albo całkowitego rozmiaru</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>plik jest pusty; nie ma czego naprawiać</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>nierozpoznany; jeśli wiesz, co to jest, podaj format przez `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>nie znaleziono naprawy; nic nie zapisano</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>żaden plan nie jest dość pewny i nic nie zapisano; obejrzyj je przez --list i weź najlepszy przez --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nie ma błędów.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>Szukanie skończyło się, zanim wypróbowano wszystko.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>uwagi: %1 przed, %2 po; zmienione bajty: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Pokazuje plany, nic nie zapisuje</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Link do pliku, który zadanie miało pobrać, dla zadań bez dodatku</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>Baza udostępnianych plików, która może mieć jego rekord</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>Stan zadania (.state), który giFT trzymał obok danych</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Zapisuje wynik w miejsce wejścia</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Nie zachowuje nic z tego, co zastępuje --in-place (inaczej: FILE~ lub FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Znajduje, co można zrobić z uszkodzeniem i z jaką pewnością, i robi najlepsze z tego.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>informacja</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>żaden zapis tego pliku nie został przerwany</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Wskaż które przez --finish lub --undo.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>nie ma obok kopii zapasowej; podaj ją przez --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo i --from wykluczają się</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from przyjmuje jeden plik</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: przywrócono z %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>Kopia zapasowa, z której przywrócić (inaczej: najnowsza obok pliku)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Kończy przerwany zapis</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Cofa przerwany zapis</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Przywraca plikom z kopii zapasowych stan sprzed zapisu; rozstrzyga przerwane zapisy.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>„%1” nie ma postaci PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>potrzebny jest plik i co najmniej jedna ścieżka</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Zmienia tylko to, co podano: liczniki, długości i sumy kontrolne nie nadążają</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Rekord, który wyrósł ze swojego miejsca, przechodzi do tej bazy z większymi miejscami</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Zmienia pola; liczniki, długości i suma kontrolna nadążają.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Wstawia puste elementy do list; liczniki i suma kontrolna nadążają.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Usuwa elementy z list; liczniki i suma kontrolna nadążają.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>nie ma takiego pliku; sprawdź nazwę</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>to jest folder; podaj pliki w nim</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>nie można odczytać pliku (%1); sprawdź jego uprawnienia</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>to nie jest zwykły plik; najpierw skopiuj jego zawartość do pliku</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>odczyt nie powiódł się (%1); skopiuj plik na sprawny dysk i spróbuj ponownie</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>nieznany format „%1”; znane są %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>nieznany odczyt „%1”; znane są %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>plik jest pusty; nie ma nic do odczytania</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>to jest archiwum; podaj plik w nim, jak w %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>zadanie nie podaje hasha; podaj go przez --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>zadanie nie mówi, jak duży jest plik, więc nie wiadomo, co obejmuje jego hash; podaj link przez --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>to nie jest rozpoczęte pobieranie, więc podaj przez --hash hash do porównania</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>zmienił się podczas odczytu, więc nic nie można powiedzieć; spróbuj ponownie</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Hash lub link w dowolnej postaci, z którym porównać pliki</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Porównuje pełny plik z hashem albo rozpoczęte pobieranie z jego własnym.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (domyślnie); ksy dla Kaitai Struct; hexpat dla ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>nieznana postać „%1”; znane są markdown, ksy i hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Opisuje format pliku: każde pole, ze stopniem i źródłem.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>Przechowuje ją w tym folderze zamiast obok pliku</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>Czas ostatniej zmiany pliku pozostaje bez zmian</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>nic w nim nie jest błędne i niczego nie zapisano; --list pokazuje, co można zrobić, a --accept to robi</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>Najmniej pewny plan do wykonania: proved, consistent (domyślnie) lub guessed. Gdy podany, porządkowane jest też to, co nie jest błędne</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>podaj plik pakietu przez -o</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>już istnieje; --force go nadpisuje</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>Plik zip do zapisania</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Pakuje pliki i raport o nich do jednego pliku zip.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Zapisuje raport do tego pliku; jako JSON, gdy nazwa kończy się na .json</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Zapisuje raport: SHA-256, co znaleziono, co zawierają bazy, co zniknęło, co odzyskano.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>w tym pliku i w innych</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>w innych plikach</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>w tym pliku</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>zwolnione miejsce</translation>
    </message>
    <message>
        <source>record</source>
        <translation>rekord</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>odzyskany rekord</translation>
    </message>
    <message>
        <source>download</source>
        <translation>pobieranie</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiony</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>inny rozmiar</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>zniknął</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 razy</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 z %n bajtu</numerusform>
            <numerusform>%1 z %n bajtów</numerusform>
            <numerusform>%1 z %n bajtów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Ustaw %1 na %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Wstaw %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Powiel %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Przenieś %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Usuń %n pozycję</numerusform>
            <numerusform>Usuń %n pozycje</numerusform>
            <numerusform>Usuń %n pozycji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>To nie ma własnej wartości; zmień jego części.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>Potrzebna jest %n liczba, z przecinkami pomiędzy.</numerusform>
            <numerusform>Potrzebne są %n liczby, z przecinkami pomiędzy.</numerusform>
            <numerusform>Potrzeba %n liczb, z przecinkami pomiędzy.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>liczba albo jedno z: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>czas, na przykład 2003-02-11 14:03:05 (UTC), albo sekundy od 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>adres, na przykład 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>czas trwania, na przykład 4:32, albo sekundy</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>liczba bajtów, na przykład 4096, 0x1000 lub 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>liczba, na przykład 17 lub 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>„%1” to nie %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Bajty zapisuje się jako pary cyfr szesnastkowych, na przykład 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 nie istnieje w stronie kodowej %2. Wybierz inną stronę kodową albo napisz to inaczej.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>W tym pliku nie ma miejsca %1.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 nie może przyjąć wartości tego rodzaju.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 wynosiłoby %2, a może wynosić najwyżej %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 ma zawsze %n bajt.</numerusform>
            <numerusform>%1 ma zawsze %n bajty.</numerusform>
            <numerusform>%1 ma zawsze %n bajtów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 ma miejsce na %2 bajtów; to byłoby %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>Znak %1 zakończyłby tekst w %2; pomiń go.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 wynika z innych pól. Wybierz zmienianie tylko tego, co wpisujesz, jeśli ma być błędne.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 ma swoje miejsce: nie może rosnąć, maleć ani się przesunąć.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Z tą wartością %1 zostałoby odczytane jako coś innego.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>To uszkodziłoby plik (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>Rekord zmieściłby się w miejscu o %1 bajtach: może przejść do %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>Rekord wymaga miejsc po %1 bajtów, jak w %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Ostatnie miejsce jest ucięte. Najpierw napraw bazę.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nie można odczytać: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>Zadanie nie wymienia nic jako odebrane. Jeśli jest uszkodzone, najpierw je napraw.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>nieoczekiwana wartość</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]Wartość wynosi {found}, a oczekiwano {expected}[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Pole, które w każdym znanym nam pliku ma tę samą wartość, ma tu inną. To nie musi być uszkodzenie: mógł ją zapisać program, którego nie znamy. Wartość pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>wartość spoza zakresu</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} leży poza tym, czym może być ta wartość; najwyższa to {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Liczba leży poza tym, na co pozwala jej znaczenie, na przykład obciążenie większe niż 100 procent. Albo liczba jest uszkodzona, albo bajty wokół niej nie są tym, czym się wydają.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>niemożliwy adres</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Żaden komputer w internecie nie może mieć adresu {found}.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>Adres należy do sieci prywatnej, zastrzeżonej lub multicast. Programy tworzące pobierania z linku celowo zapisują taki adres; gdzie indziej wskazuje on na uszkodzenie albo na węzeł za routerem.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>niemożliwy port</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} nie może być portem. Porty to liczby od 1 do 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Port to liczba 16-bitowa. W pliku pobierania zajmuje cztery bajty, więc większa liczba wskazuje na uszkodzenie.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>mało wiarygodny czas</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]Czas {found} leży poza latami działania sieci.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack istniał od 2001 roku. Czas wcześniejszy albo dużo późniejszy wskazuje na źle ustawiony zegar, uszkodzenie albo pole, które w ogóle nie jest czasem.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>źle zbudowana liczba</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Nie można tu odczytać liczby[; tekst to „{detail}”].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>W miejscu na cyfry jest coś innego albo więcej cyfr, niż może mieć liczba.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>brak sygnatury</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]Nie ma sygnatury, po której poznaje się tę część[; oczekiwano „{detail}”].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Brakuje stałych bajtów, po których poznaje się plik lub jego część. To, co następuje, jest mimo to odczytywane i może być błędne.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>ucięte</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Brakuje końca[: potrzeba {expected}, jest {found}][; spakowana zawartość ({detail}) kończy się za wcześnie].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>Plik albo część wokół pola kończy się przed polem. Brakujące bajty są stracone, chyba że ma je inna kopia.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>za duży licznik</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]Licznik mówi {found}, a najwięcej mieści się {expected}.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>Lista nie może mieć tylu elementów, ile mówi jej licznik. Odczytuje się tyle, ile się mieści; licznik można poprawić.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>za duża długość</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]Długość mówi {found}, a miejsca jest tylko na {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Długość wykracza poza część, w której się znajduje. To, co jest, zostaje odczytane; długość można poprawić.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>pozostałe bajty</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]Dla {found} przy {offset} nie jest znane żadne pole.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Pozostają bajty tam, gdzie format żadnych nie zna. Są zachowywane. Częstym powodem jest błędny licznik przed nimi.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>niepełna ostatnia pozycja</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]Lista kończy się na {found}; cała pozycja ma {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Wszystkie pozycje tej listy mają ten sam rozmiar, a jej długość nie jest jego wielokrotnością. Listę ucięto albo coś w nią wstawiono.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>tekst bez końca</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]Tekst nie ma w swojej części znaku końca.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Tekst kończy się bajtem zerowym. Bez niego przechodzi w to, co następuje, więc dalsze pola mogą być błędne.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>znaki spoza strony kodowej</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Niektóre bajty tego tekstu nie są znakami w {codepage}. Inna strona kodowa może pokazać go poprawnie.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>Pliki nie mówią, w jakiej stronie kodowej zapisano ich teksty. Wybierz tę z kraju, z którego pochodzi plik. Bajty pozostają bez zmian.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>nieodczytane do końca</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[Spakowana zawartość ({detail}) jest większa niż to, co się rozpakowuje. ]Od {offset} nic nie jest odczytywane: jest granica tego, ile może zająć jeden plik.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Liczba pól jednego pliku i rozmiar rozpakowanych danych są ograniczone, aby uszkodzony licznik lub złośliwe archiwum nie zapełniły pamięci. Żaden znany nam plik sieci nie sięga tej granicy.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>więcej uwag</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Dalsze uwagi, których nie wymieniono: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>Mocno uszkodzony plik ma więcej uwag, niż ktokolwiek przeczyta. Pierwsze są wymienione, pozostałe policzone.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>nieczytelne bajty</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Nieczytelne i pokazane jako zera: {size} przy {offset}. ][Spakowanej zawartości ({detail}) nie dało się dalej rozpakować. ]Uszkodzony jest nośnik albo plik.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>System nie podał tych bajtów: porysowana płyta, utracony dysk sieciowy albo plik, który skrócił się, gdy był otwarty. Skopiuj plik na sprawny dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>pusty plik</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>Plik jest pusty. Nie ma nic do odczytania.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>Plik nie ma ani jednego bajtu. Utworzono go i nigdy nie zapisano albo jego zawartość przepadła.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>jeden z kilku odczytów</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; możliwy jest inny odczyt.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Format jest tu znany tylko w połowie i można go czytać na dwa lub więcej sposobów. Wybrano ten, za którym przemawia zawartość; można wybrać inny.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>błędna suma kontrolna</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>Zapisana suma kontrolna to {found}, zawartość daje {expected}. Zmieniono co najmniej jeden bajt.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>Suma kontrolna obejmuje cały opis na końcu rozpoczętego pobierania. Gdy się różni, zmieniono opis po jego zapisaniu albo samą sumę. Plik jest mimo to odczytywany.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>inna postać sumy kontrolnej</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>Suma kontrolna {found} pasuje, w postaci, którą ma niewiele plików[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Pliki różnią się sposobem tworzenia sumy kontrolnej: z końcowym odwróceniem lub bez i od którego bajtu. Ta zgadza się w innej postaci niż zwykle.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>błędny rozmiar opisu</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>Blok końcowy mówi, że opis pobierania ma {found}; ma {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>Blok końcowy podaje liczbę bajtów opisu przed nim. Z błędną liczbą opisu szukano by w złym miejscu; znaleziono go po kształcie.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>uszkodzona sygnatura</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>Sygnatura „KAZA” przed końcem pliku jest uszkodzona; blok końcowy rozpoznano po tym, co go otacza.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Każde rozpoczęte pobieranie kończy się sygnaturą KAZA, rozmiarem opisu i jego sumą kontrolną. Sygnatura jest uszkodzona, reszta się zgadza.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>bajty za końcem</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Za końcem pobierania, od {offset}, leży coś innego: {found}.][Coś następuje po spakowanej zawartości ({detail}).] Nie należy to do pliku.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>Do pliku dodano bajty: resztę klastra dysku, dopełnienie programu kopiującego albo coś dołączonego. Pobieranie przed nimi jest całe.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>brak bloku końcowego</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>Nie ma bloku końcowego, którym kończy się każde rozpoczęte pobieranie. Koniec pliku ucięto lub nadpisano.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Bez ostatnich dziesięciu bajtów program, który zapisał plik, nie rozpoznałby go. Pokazane jest to, co znaleziono z opisu.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>brak opisu</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Nie znaleziono opisu pobierania. Są tylko jego dane.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Źródła, hash, nazwa i lista ukończonych części są zapisane za danymi. Tu przepadły; starsza kopia w danych, baza udostępnianych plików lub link mogą część z nich przywrócić.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>starszy opis wewnątrz danych</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Starszy opis pobierania leży przy {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Rosnące pobieranie zapisuje swój opis na nowo dalej, a starszy zostaje, aż nadpiszą go dane. Gdzie ten leży, danych jeszcze brakuje albo lista ukończonych części jest błędna.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>nieczytelny opis</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>Opisu pobierania nie da się odczytać w całości[ ({detail})]. Pokazane jest to, co dało się rozpoznać.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>Opis zaczyna się lub kończy w złym miejscu albo jego zawartość nadpisano. Pokazane jest to, co rozpoznano po kształcie.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>wysłane jako tekst</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>Plik wysłano lub skopiowano, jakby był tekstem: wszystkie pierwsze znaki nowego wiersza w danych ({found}) następują po powrocie karetki.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Przesyłanie w trybie tekstowym wstawia powrót karetki przed każdym znakiem nowego wiersza albo urywa się na pierwszym bajcie końca tekstu. Pierwsze można odwrócić i udowodnić sumą kontrolną; to, co ginie przez drugie, jest stracone.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>części nakładają się</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Ta część zaczyna się przy {found}, zanim poprzednia skończy się przy {expected}.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Bajt jest wymieniony jako ukończony dwa razy. Części można połączyć bez straty.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>części nie po kolei</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Ta część zaczyna się przy {found}, przed poprzednią na liście, przy {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>Lista ukończonych części jest zwykle posortowana. Można ją posortować bez straty.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>część za końcem</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Ta część kończy się przy {found}, a pełny plik ma {expected} bajtów.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Ukończona część wykracza poza koniec pełnego pliku. Jedna z dwóch liczb jest uszkodzona.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>część bez danych</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Ta część kończy się przy {found}, a dane są tylko do {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Część jest wymieniona jako ukończona, a plik kończy się przed nią. Dane ucięto albo lista jest błędna. To, co leży za danymi, liczy się jako brakujące.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>hashe różnią się</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Ten hash nie jest tym, który podaje {expected} z {found} źródeł i znaczników.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Wszystkie źródła i znacznik hasha pobierania wskazują tę samą zawartość. Gdzie któreś się różni, jest uszkodzone albo należy do innego pliku.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>rozmiary różnią się</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]Podano rozmiar {found}, gdzie indziej {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Wszystkie źródła pobierania podają ten sam rozmiar pełnego pliku. Gdzie któreś się różni, jest uszkodzone albo należy do innego pliku.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>identyfikator pliku nie pasuje</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]Identyfikator pliku to {found}, a hash daje {expected}. Jedno z nich jest uszkodzone.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>Identyfikator pliku to krótka suma kontrolna hasha zawartości. Gdy się nie zgadzają, jedno z nich jest uszkodzone.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>hash i rozmiar nie pasują</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Ten hash należy do pliku o rozmiarze {expected}; pobieranie ma {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>Hash pliku do 300 KiB zawiera jego rozmiar. Gdy podaje inny, uszkodzony jest hash albo rozmiar.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>dane przeczą hashowi</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]Pierwsze {found} danych są w całości obecne i przeczą temu hashowi.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>Początek pliku można ocenić osobno: jego MD5 jest częścią hasha zawartości. Gdy przeczy, dane są uszkodzone lub należą do innego pliku, albo dotyczy to hasha. Hash podawany przez inne źródła, który się zgadza, przemawia za danymi.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>okna przeczą hashowi</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]Początek danych zgadza się z tym hashem, ale {found}, które obejmuje on dalej, razem mu przeczą.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Za pierwszymi 300 KiB hash zawartości obejmuje pojedyncze odcinki pliku i ma dla wszystkich jedną sumę kontrolną. Gdy się nie zgadza, uszkodzony jest jeden z nich albo hash; nie wiadomo co.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>odmiana hasha</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Ten hash utworzono według innej reguły niż reguła sieci ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Niektóre programy tworzyły hashe inaczej: „loose” obejmuje o jeden odcinek więcej, „head-only” i „untailed” nigdy nie sięgały za pierwsze 300 KiB. Zawartość zgadza się tam, dokąd sięga taki hash, ale sieć zna plik pod innym.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>pobieranie ukończone</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>Jest całe {expected} pliku. Pobieranie jest pełne, tylko nazwy nigdy nie zmieniono.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Wszystkie części są wymienione jako ukończone, a opis wciąż tkwi przy pliku. Takie pliki zostawiał znany błąd programu.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>nieznany znacznik</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Nikt nie wie, co znaczy znacznik {found}. Jego bajty są zachowane.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Znaczniki niosą informacje o pliku. Niektórych ich numerów nigdy nie wyjaśniono; są pokazywane jako liczba, tekst lub bajty według kształtu.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>źle zbudowany znacznik</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]Wartość znacznika {found} ma inny rozmiar, niż powinien mieć ten znacznik.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Znacznik o znanym znaczeniu ma wartość innego kształtu, na przykład liczbę trzybajtową. Jest pokazywana jako bajty.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>uszkodzone miejsce</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]To miejsce nie zaczyna się swoją sygnaturą[ ({detail})]. Miejsca wokół niego nie są naruszone.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>Baza składa się z miejsc jednego rozmiaru, każde z sygnaturą na początku. W tym sygnatura jest uszkodzona albo rekord jest dłuższy niż miejsce.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>przesunięte miejsca</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>Od {offset} miejsca leżą {found} obok swoich pozycji.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Bajty zgubiono lub wstawiono, więc dalsze miejsca nie zaczynają się tam, gdzie powinny. Znajduje się je po sygnaturach.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>reszta wcześniejszego rekordu</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]Za rekordem leży reszta dłuższego, wcześniejszego ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Krótszy rekord zapisany na dłuższym zostawia jego koniec. Całe znaczniki w nim można jeszcze odczytać.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>mało wiarygodna pozycja</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Ta pozycja raczej nie może być węzłem sieci[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>Adres, port, obciążenie i czas pozycji nie pasują do siebie. Pozycja jest uszkodzona albo lista jest innego rodzaju, niż ją odczytano.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>pozycja podana dwa razy</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]Ten sam węzeł jest wymieniony wcześniej, jako pozycja {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Węzeł występuje na liście więcej niż raz.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>uszkodzony wiersz</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Tego wiersza przy {offset} nie można odczytać[: „{detail}”]. Pozostałe nie są naruszone.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Wiersz listy nie ma kształtu wierszy tego formatu. Jest pomijany i zachowywany.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>rozpakowane</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>Plik jest spakowany[ ({detail})]. Pokazana jest jego zawartość o rozmiarze {found}; wszystkie przesunięcia są w niej.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Spakowany plik jest rozpakowywany w pamięci i odczytywany jako to, co jest w środku. Sam plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>nazwa i zawartość nie pasują</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Po nazwie plik byłby czymś innym[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>O tym, czym jest plik, rozstrzyga jego zawartość. Nazwa wskazuje tu na inny rodzaj.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>plik innego programu</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>Plik należy do innego programu[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Inne programy używały kontenera tego samego rodzaju. Pokazane jest to, co o nim wiadomo.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>nic z FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Nie znaleziono w nim nic z FastTrack[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>Plik jest rodzaju, który może zawierać ślady sieci, na przykład plik rejestru, i został przeszukany; w tym ich nie ma.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Wszystko, co może zauważyć odczyt pliku. Kody są stałe: stoją w JSON wiersza poleceń i w skryptach. Waga jest zwykła; format może ocenić uwagę inaczej.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>Zadanie nie mówi, jak duży jest jego plik. Najpierw je napraw.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Niepełne: brakuje %1 z %2. Połącz je z innym rozpoczętym pobieraniem albo uzupełnij z kopii.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nie można odczytać: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Żaden format znany temu programowi nie pasuje do tych bajtów.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziany</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minuty przed wiadomością</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Superwęzły</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Lista superwęzłów z ruchu sieci</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Wiadomość 0x00 sieci, odszyfrowana</translation>
    </message>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>superwęzeł</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>węzeł indeksu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Adres lub nazwa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: nieznane</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Dodane przez konwertery</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Węzeł</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Lista węzłów giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Tekst, jeden węzeł w wierszu; listy MLDonkey są spakowane</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash zawartości</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; i Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Stan zadania giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Tekst obok rozpoczętego pobierania giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywne</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>potrzeba więcej źródeł</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>stan 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>stan 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>Adres IPv4; pierwszy oktet zapisany jako ostatni</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>Adres IPv4, odczytany z pierwszym oktetem na początku</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Superwęzeł</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Zwykle tylko w pierwszym źródle</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>URL pobierania</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Prawie zawsze puste</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Identyfikator pliku</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 bitów: CRC-16/XMODEM hasha; 0 w plikach utworzonych przez sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash całego pliku</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Rozmiar pliku</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>W młodszym słowie</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Port superwęzła</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Kończy się na NUL; dalej jest losowe wypełnienie, zachowane bajt po bajcie</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Pomiar prędkości</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Nieznane 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Grupa źródeł?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Próby?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Nieznane 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Nieznane 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Nieznane 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Może znak końca</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Przesunięcie za ostatnim bajtem</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Przesunięcie w pliku</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Ukończona część</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Część w toku</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Pierwsza liczba</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF, dopóki nic nie pobrano</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Całego pliku; 1 w plikach utworzonych przez sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Druga liczba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 i 1 są pewne; 2 do 4 widziano i nie są zrozumiane</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Liczba źródeł</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Komputery, które miały ten plik</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Liczba znaczników</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Co sieć wiedziała o pliku</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>Zadania albo jego wyniku wyszukiwania</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Ścieżka po ukończeniu</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Gdzie trafia plik, gdy jest pełny</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Nieznany czas</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 albo czas</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Liczba ukończonych części</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Ukończone części</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Pełny zakres</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Przesunięcie zakresów</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Części w toku</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Pary do pierwszej, której druga liczba to 0; niektóre pliki kończą się bez takiej</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Rozmiar dodatku</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Bajty od stanu do sygnatury</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Suma kontrolna dodatku</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC z dodatku</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Dane pliku</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>Na swoim ostatecznym miejscu; odebrane lub jeszcze nie</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Dodatek</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Stan zadania</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Blok końcowy</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Rozpoczęte pobieranie</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>początek i rozmiar</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>początek i koniec</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>pierwszy oktet na końcu</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>pierwszy oktet na początku</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Ukończone części to</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Adresy mają</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Dane pliku, stan zadania i blok końcowy z sumą kontrolną</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>udostępnianie zakończone</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>udostępniany</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Zwykle bez odwrotnego ukośnika na końcu</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Czas pliku</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Ostatnio dostępny</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0, dopóki plik istnieje; inaczej czas przeglądu, który go nie znalazł</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Przeważnie 0, czasem 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Bajty używane za tą liczbą; 0: wolne miejsce</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Za rekordem</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Zera w świeżym miejscu, inaczej to, co zostawił dłuższy rekord</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Miejsca po 256 + 8 bajtów</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Miejsca po 1024 + 8 bajtów</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Miejsca po 2048 + 8 bajtów</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Miejsca po 4096 + 8 bajtów</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Baza udostępnianych plików</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Miejsca mają</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Miejsca równej wielkości, po jednym na udostępniany plik</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>wersja 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>wersja 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandydat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>sprawdzany</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; pierwszy oktet zapisany jako ostatni</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Procent, mniej znaczy lepiej; jeden autor czyta to jako wolną pojemność</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Ostatnio znany</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Pamięć superwęzłów</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>Wartość rejestru KazaaNet</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 bajtów</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 bajtów</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>Pozycje mają</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>tekst ze zmiennymi</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binarna</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>teksty</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>długa liczba</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>Lista KaZuperNodes</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>Ulubione KaZuperNodes</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Tekst, jeden węzeł w wierszu</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Uszkodzony wiersz</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Nie pasuje do żadnej znanej tu postaci</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Surowo albo z kodowaniem procentowym</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; i 28 znaków Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Zaokrąglony rozmiar</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>Długość w kilobajtach, zaokrąglona w dół; często pomijana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Ukośniki</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Znak końca</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 cyfry szesnastkowe</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Inny parametr</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Pusty wiersz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Link magnet</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Blok schowka</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Puste wiersze</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Inny wiersz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Linki pobierania</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>Linki sig2dat i magnet w tekście</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 bitów na bajt, młodsze bity najpierw; równie dobrze może być częścią tekstu</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numer kolejny</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Spakowane liczby</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Bajty używane za tą liczbą</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Wypełnienie</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Baza Skype</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>Kontener baz Kazaa z zawartością Skype</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 bajty</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 bajty</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 bajtów</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 bajty</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>bardzo słaba</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>słaba</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobra</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>znakomita</translation>
    </message>
    <message>
        <source>average</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>piksele</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>W rekordach sieci; .dbb ma na to własne pole</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash pliku</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; i Base64, jak zapisują to niektóre programy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>Albo autor</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Nieznane (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Kategoria lub gatunek</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Głębia kolorów</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bity na piksel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Na przykład Video Clip lub Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Przepływność w kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Nieznane (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0 albo podobne do czasu</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Albo opis</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>W zapytaniach wyszukiwania</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Typ (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Hash jako tekst?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Nieznane (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Nieznane (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Nieznane (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista odtwarzania</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Ustawione w plikach *.kpl</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Kompletność</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>Ocena pliku przez użytkownika</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash i korzeń drzewa MD5 z całego pliku</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Nieznany znacznik, odczytany jako liczba</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Nieznany znacznik, odczytany jako tekst</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Nieznany znacznik</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Identyfikator znacznika</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>Czego dotyczy wartość</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Same bajty wartości</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Pozostały znacznik</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>Dłuższego rekordu, który stał tu wcześniej</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Podwersja</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Wersja główna</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Pierwszy blok danych</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma kontrolna</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 w każdym pliku, który widzieliśmy</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Liczba bloków danych</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flagi</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Rozmiar listy kluczy</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Pozycja korzenia</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Przesunięcie na liście</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Pierwsza wolna pozycja</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Reszta nagłówka listy</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Nazwy klucza</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Następna wolna pozycja</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Klucz nadrzędny</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Przesunięcie na liście; FFFFFFFF: brak</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Pierwszy klucz w nim</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Następny klucz obok</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>Jego rekordu: numer w bloku i numer bloku</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Z tym nagłówkiem</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Nieużywane bajty</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Pierwszy wolny rekord</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Przesunięcie w bloku; FFFFFFFF: brak</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Najwyższy numer rekordu</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Pierwszy wolny numer</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Reszta nagłówka</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Długość nazwy</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Długość danych</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Puste: wartość domyślna</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>Rekordu, z miejscem za nim</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Numer w bloku i numer bloku; FFFFFFFF: rekord jest wolny</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Rozmiar w użyciu</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Liczba wartości</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Jego ostatnie słowo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Co było w rekordzie wcześniej</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista kluczy</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Klucze w ich kolejności</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Reszta listy kluczy</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Mniej niż pozycja</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Blok danych</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Wolny rekord</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>Usuniętego klucza albo żadnego</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nieodczytane</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Nie zaczyna się tu żaden rekord</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Plik rejestru Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Rejestr Windows 95, 98 i Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Nic albo (3): binarnie</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Tak jak zapisuje edytor rejestru</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Wartość domyślna</translation>
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
        <translation>Eksport rejestru</translation>
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
        <translation>Tekst zapisany przez edytor rejestru Windows</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>podstawowy</translation>
    </message>
    <message>
        <source>log</source>
        <translation>dziennik</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Pierwszy numer kolejny</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Różni się od drugiego, dopóki zapis nie jest ukończony</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Drugi numer kolejny</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Ostatnio zapisany</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 100 ns od 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Typ pliku</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Postać</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Komórka główna</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Przesunięcie za nagłówkiem</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Rozmiar bloków</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Współczynnik klastra</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Jej ostatnie znaki, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Suma kontrolna nagłówka</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR 127 liczb przed nią</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Z ustawionym najwyższym bitem dane są w następnym polu</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Miejsce danych</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Przesunięcie komórki za nagłówkiem; albo dane, do 4 bajtów</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: nazwa jest w Latin-1, inaczej w UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Zapas</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Bloki rejestru</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Klucze oraz wartości innych programów</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Tekst wartości</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Dane wartości</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Plik rejestru</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>plik rejestru był w użyciu; jego ostatnie zmiany są w plikach dziennika</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>plik rejestru jest za duży, by go przeszukać</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>ten program zbudowano bez hivex i szuka tylko sygnatur KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>drzewo kluczy nie ma końca; szukano tylko sygnatur KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>drzewo kluczy jest uszkodzone; szukano tylko sygnatur KazaaNet</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Rejestr Windows NT i nowszych, tak jak leży na dysku</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Pozostałe</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Bajty za tym, co wyjaśnia format</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Bajty, których nie dało się zrozumieć</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zera</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Sygnatura</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>W sekundach</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, „KaZaA P2P FastTrack File Formats” (2003–2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, „structure of .dat files”</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, doświadczenia na prawdziwych plikach .dbb</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>notatki o protokole giFT-FastTrack i przechwycony ruch</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>obcy program zapisujący takie pliki, niejasnego pochodzenia: same fakty</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz, „Windows 9x/Me Registry File (CREG) format”</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov, „Windows registry file format specification”</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>Zwykłe nazwy: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Konkurujące odczyty (%1): %2&#xa0;%3. Rozstrzygają oznaki w pliku; gdzie nic nie mówią, przyjmuje się pierwszy.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, albo </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Znajdowane od końca pliku.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>jeśli pasuje</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>inaczej</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>jeśli %1 to %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>odczytane jako %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>każde %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>do końca</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>do NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>do znaku końca</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>wiersz</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>ile mówi %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 razy</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>do 0 na końcu jednego z nich</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>dopóki pasuje</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>gdziekolwiek w reszcie</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>po 7 bitów</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Zobacz „%1”</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>Pierwsze, które pasuje: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>adres publiczny albo 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>adres albo nazwa komputera</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 do 65535 albo 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>z czasów istnienia sieci albo 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>O programie FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Pokazuje, co sieć FastTrack pozostawiła na dyskach: rozpoczęte pobierania, bazy udostępnianych plików, listy superwęzłów.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza. Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Zrobiono przy użyciu</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>także w %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>także w %1 i jeszcze %n</numerusform>
            <numerusform>także w %1 i jeszcze %n</numerusform>
            <numerusform>także w %1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>Ten sam plik. Kliknij, aby tam przejść; strona „Hash” wymienia wszystkie miejsca.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Także w</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>ten sam hash</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>ten sam rozmiar i nazwa</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n źródło</numerusform>
            <numerusform>%n źródła</numerusform>
            <numerusform>%n źródeł</numerusform>
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
        <translation>Folderu na niego nie można utworzyć albo prowadzi gdzie indziej.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>Jeden na kraj</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Obecny czas dla wszystkich</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Uporządkuj</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Węzły, które zostają</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Jak na liście</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Najdalsze najpierw</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Najbliższe najpierw</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Najmniejsze obciążenie najpierw</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Według kraju</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>Odległość liczy się od pierwszego wybranego węzła, a bez wyboru od pierwszego na liście</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Najwyżej </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Najwyższa liczba węzłów</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>Dawny klient zachowywał 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>To, co wybrano</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>To, czego nie wybrano</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>jeszcze %n kraj</numerusform>
            <numerusform>jeszcze %n kraje</numerusform>
            <numerusform>jeszcze %n krajów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>Zostaje %1 z %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Zmienia listę; Cofnij to odwraca</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>Plik jest tylko do odczytu: wyłącz to w wierszu stanu</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Uporządkuj superwęzły</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Bez listy blokad</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Zapisuje to, co by zostało, do nowego pliku; ten pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Dowolne obciążenie</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Obciążenie do </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Najwyższe obciążenie</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Wiek pozycji</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Dowolny wiek</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Najnowsza godzina</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Najnowszy dzień</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Najnowszy tydzień</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Najnowsze 30 dni</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Liczone wstecz od najnowszej pozycji listy</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>Na liście wierszy czasy zostają bez zmian; nowy plik dostaje obecny czas</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko: %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Dodaj węzeł</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>Na końcu listy; adres wpisuje się w polach</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1, z %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Kopie zapaso&amp;we</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Przywróć plik</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>Przy każdym zapisie pliku</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Trzymaj kopię zapasową &amp;obok pliku</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Trzymaj kopię zapasową w &amp;folderze...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Trzymaj kopię zapasową w &amp;folderze %1...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Zachowaj &amp;czas ostatniej zmiany</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Nie ma kopii zapasowej</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Wybierz folder kopii zapasowych</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Nie wybrano plików.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Zmiana wielu plików</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Wybierz &amp;folder...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>&amp;Cofnij wszystko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Każdy plik zachowuje obok kopię zapasową. To, co jest edytowane w oknie, zmienia się tam i zostaje zapisane przy zapisie.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Wybierz folder z pobieraniami</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>zmieniony w oknie; zapisz go tam</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>od tego czasu zmieniony; cofnij to w oknie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Szukanie pobierań</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Przeglądanie pobierań: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Zapisywanie: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Cofanie: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Nie obejrzano wszystkich plików.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Nie ma tu rozpoczętych pobierań.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n pobieranie. Wybierz, co ma się zmienić.</numerusform>
            <numerusform>%n pobierania. Wybierz, co ma się zmienić.</numerusform>
            <numerusform>%n pobierań. Wybierz, co ma się zmienić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Zapisano %n plik.</numerusform>
            <numerusform>Zapisano %n pliki.</numerusform>
            <numerusform>Zapisano %n plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>Zmieniono %n otwarty plik; czeka na zapis.</numerusform>
            <numerusform>Zmieniono %n otwarte pliki; czekają na zapis.</numerusform>
            <numerusform>Zmieniono %n otwartych plików; czekają na zapis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n plik jest taki, jaki był.</numerusform>
            <numerusform>%n pliki są takie, jakie były.</numerusform>
            <numerusform>%n plików jest takich, jakie były.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n plik się nie powiódł.</numerusform>
            <numerusform>%n pliki się nie powiodły.</numerusform>
            <numerusform>%n plików się nie powiodło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n plik pozostawiono bez zmian.</numerusform>
            <numerusform>%n pliki pozostawiono bez zmian.</numerusform>
            <numerusform>%n plików pozostawiono bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n plik się zmienia.</numerusform>
            <numerusform>%n pliki się zmieniają.</numerusform>
            <numerusform>%n plików się zmienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n pliku nie da się tak zmienić.</numerusform>
            <numerusform>%n plików nie da się tak zmienić.</numerusform>
            <numerusform>%n plików nie da się tak zmienić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>W %n pobieraniu nic się nie zmienia.</numerusform>
            <numerusform>W %n pobieraniach nic się nie zmienia.</numerusform>
            <numerusform>W %n pobieraniach nic się nie zmienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>&amp;Zmień %n plik</numerusform>
            <numerusform>&amp;Zmień %n pliki</numerusform>
            <numerusform>&amp;Zmień %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Zmień</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Każdy plik zachowuje kopię zapasową w folderze %1. To, co jest edytowane w oknie, zmienia się tam i zostaje zapisane przy zapisie.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>zmienia się</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>niemożliwe</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zostaje</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>zmieniono, niezapisane</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie powiodło się</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Co wynika albo dlaczego nie</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Bajty przed i po</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 bez zmian</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>%1 wstawionych więcej</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>%1 usuniętych więcej</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Strona (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Eksport dziennika</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Wyeksportowano do %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Dziennik: %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Kopię zapisano jako %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Zapomnij ten zapis</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Dokończ</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapis kopii</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 kopia.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>Zapisano %1. Poprzedni stan jest w %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Zapisz kopię...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>Nie zapisano %1: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Trwa zapis pliku. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>Plik %1 jest taki jak przedtem. Zmiany są nadal tutaj, niezapisane</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>Plik %1 zmienił się od tego czasu. Cofnij zapis i zapisz ponownie.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Cofa filtr, którym jest ten wykres</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>To samo jako wiersze</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
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
        <translation>Strzałki przechodzą od kroku do kroku, z Shift przez kilka. Enter filtruje według nich, Escape cofa filtr.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Zapisz lub drukuj</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-wykresy</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Zapis wykresów</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>wykresy</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Nic tu nie różni się na tyle, by powstał wykres.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Części, które się różnią</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>Te same części przed i po: to, co odebrano, nie jest ruszane.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Części pliku przed i po</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>Te same części przed i po.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>Różni się %n odcinek.</numerusform>
            <numerusform>Różnią się %n odcinki.</numerusform>
            <numerusform>Różni się %n odcinków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Link do pliku: sig2dat, magnet albo jego hash z rozmiarem</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Link do pliku</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Baza lub stan zadania...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Dodaj, co jeszcze masz; szukanie ruszy z tym od nowa. Można to tu wkleić lub upuścić.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Baza lub stan zadania</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Bazy i stany zadań (*.dbb *.dbb.gz *.state);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Na dysku</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Wymieniony</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Ta sama zawartość</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Wymienia go</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Ostatnio dostępny</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Nr zawartości</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
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
        <translation>&amp;Porównaj z folderem...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>&amp;Szukaj pod innymi nazwami</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Wszystko, co otwarte</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Pokazuje, które z tych plików leżą w folderze tego komputera. Nic nie jest zmieniane</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Czyta okna hasha w plikach, które mają rozmiar brakującego</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln rekord</numerusform>
            <numerusform>%Ln rekordy</numerusform>
            <numerusform>%Ln rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln odzyskany rekord</numerusform>
            <numerusform>%Ln odzyskane rekordy</numerusform>
            <numerusform>%Ln odzyskanych rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln pobieranie</numerusform>
            <numerusform>%Ln pobierania</numerusform>
            <numerusform>%Ln pobierań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln linki</numerusform>
            <numerusform>%Ln linków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln inny plik</numerusform>
            <numerusform>%Ln inne pliki</numerusform>
            <numerusform>%Ln innych plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Szukanie trwa.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Zatrzymano; nie wszystko przejrzano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku: %1</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików: %1</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln otwarty plik nie wymienia żadnego udostępnianego.</numerusform>
            <numerusform>%Ln otwarte pliki nie wymieniają żadnego udostępnianego.</numerusform>
            <numerusform>%Ln otwartych plików nie wymienia żadnego udostępnianego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Nic otwartego nie wymienia udostępnianego pliku.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Przejrzano wszystko, co otwarte.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>W %1: są %2, przeniesione %3, innego rozmiaru %4, zniknęło %5.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Zatrzymano; pozostałych nie szukano.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>Folder zawiera więcej plików, niż da się wymienić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku z tego folderu.</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików z tego folderu.</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików z tego folderu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Porównaj z plikami folderu</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Pliki wymienione we wszystkim, co otwarte</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>wszystko, co otwarte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>Wymieniono %Ln plik</numerusform>
            <numerusform>Wymieniono %Ln pliki</numerusform>
            <numerusform>Wymieniono %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln różna zawartość</numerusform>
            <numerusform>%Ln różne zawartości</numerusform>
            <numerusform>%Ln różnych zawartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln z nich wymieniono więcej niż raz</numerusform>
            <numerusform>%Ln z nich wymieniono więcej niż raz</numerusform>
            <numerusform>%Ln z nich wymieniono więcej niż raz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Szukanie i polecenia</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Wpisz polecenie, dokument, pole, uwagę</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Co pasuje</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Wklej hash lub link w dowolnej postaci</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Hash lub link do porównania</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Rozumiane są zapis szesnastkowy, Base64, kzhash oraz linki sig2dat i magnet.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Nazywa plik o rozmiarze %1; ten ma %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Nie ma tu hasha, z którym można by porównać.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>Ten sam hash.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Inny hash, pliku zaczynającego się tymi samymi 300 KiB.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Inny hash: należy do innego pliku.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Węzły różniące obie listy</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Z %1 do %2: %3</translation>
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
            <numerusform>%n minutę wcześniej</numerusform>
            <numerusform>%n minuty wcześniej</numerusform>
            <numerusform>%n minut wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Węzeł</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Co jest właściwe</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>hash się zgadza</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferowana</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Gdzie kopie się różnią</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Kopiuj wiersze jako JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiuj wartość</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Kopiuj przesunięcie</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Kliknij, aby skopiować</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>język systemu</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Przestań szukać</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Szukanie tego, co można zrobić</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Nie ma nic do zrobienia: nie ma błędów i nic więcej nie da się uzyskać.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Nie znaleziono naprawy. Plik pozostaje bez zmian; to, co da się z niego odczytać, widać w oknie.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Zatrzymano. Może istnieć lepsza naprawa niż %n znaleziona.</numerusform>
            <numerusform>Zatrzymano. Mogą istnieć lepsze naprawy niż %n znalezione.</numerusform>
            <numerusform>Zatrzymano. Mogą istnieć lepsze naprawy niż %n znalezionych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>Znaleziono %n sposób naprawy.</numerusform>
            <numerusform>Znaleziono %n sposoby naprawy.</numerusform>
            <numerusform>Znaleziono %n sposobów naprawy.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Na razie nie znaleziono naprawy. Jeśli masz link do pliku, bazę lub stan zadania, przejdź dalej.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Przywrócenie stanu zapisanego</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Sprawdzanie rekordów</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>&amp;Otwórz jako</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>&amp;Strona kodowa</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Co mówi zawartość</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>według oznak (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>Odczy&amp;t</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Rozpakowywanie przeciąganych plików</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>Nie udało się rozpakować %n pliku. %1</numerusform>
            <numerusform>Nie udało się rozpakować %n plików. %1</numerusform>
            <numerusform>Nie udało się rozpakować %n plików. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Upuść pobierania, bazy, listy superwęzłów, linki lub całe foldery</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Otwiera okno, w którym można wybrać pliki</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>lub kliknij, aby wybrać. Otwarcie nic nie zmienia.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Wstaw za</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przenieś w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przenieś w dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>Nie usuwa się naraz więcej niż %n wiersza.</numerusform>
            <numerusform>Nie usuwa się naraz więcej niż %n wierszy.</numerusform>
            <numerusform>Nie usuwa się naraz więcej niż %n wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, rekord %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, link %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Wydobądź to, co jest</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>To, co odebrało %1, trafia do osobnych plików. Nic nie jest oceniane, a pobieranie pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Wydobądź</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Każdy ukończony &amp;zakres jako plik</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Jeden plik z l&amp;ukami, a obok ich mapa dla GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Pliki, które zostaną zapisane</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Oglądanie pobierania</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n ukończony zakres, %1.</numerusform>
            <numerusform>%n ukończone zakresy, %1.</numerusform>
            <numerusform>%n ukończonych zakresów, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n ukończony zakres, %1 z %2.</numerusform>
            <numerusform>%n ukończone zakresy, %1 z %2.</numerusform>
            <numerusform>%n ukończonych zakresów, %1 z %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wydobywanie</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Zapisano %n plik.</numerusform>
            <numerusform>Zapisano %n pliki.</numerusform>
            <numerusform>Zapisano %n plików.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>nic dziwnego</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>jeszcze %1</numerusform>
            <numerusform>jeszcze %1</numerusform>
            <numerusform>jeszcze %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 wiersz</numerusform>
            <numerusform>%1 wiersze</numerusform>
            <numerusform>%1 wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Zawęź do</translation>
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
        <translation>Fakty</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Wartość: %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Wartości, które mają nazwy</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Przenieś rekord do większych miejsc (Enter)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>Z tego wynika:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Enter: przenieś tam. Najpierw pojawi się pytanie.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>uwagi wewnątrz</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Przesunięcie %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Stopień: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Stopień: %1 (źródło: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Zmienione. W zapisanym pliku: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>Nie ma w zapisanym pliku</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtruj: %1</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Przesuń „%1” w lewo</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Przesuń „%1” w prawo</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Kolumny jak były</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Sortuj według „%1”, rosnąco</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Sortuj według „%1”, malejąco</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Bez sortowania</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Filtruj wszystkie kolumny</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Wiersze, w których to występuje w dowolnej kolumnie, bez względu na wielkość liter</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · filtr: %2</translation>
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
        <translation>Eksportuj...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 wiersz</numerusform>
            <numerusform>%1 wiersze</numerusform>
            <numerusform>%1 wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>skopiowano tylko pierwsze %1 wierszy</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>przygotowanie filtra, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>dowolna kolumna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrowanie…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>sortowanie…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>eksport, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drukuj...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Strona</translation>
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
        <translation>Waga</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>1 błąd</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 błąd</numerusform>
            <numerusform>%1 błędy</numerusform>
            <numerusform>%1 błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 ostrzeżenie</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 ostrzeżenie</numerusform>
            <numerusform>%1 ostrzeżenia</numerusform>
            <numerusform>%1 ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 informacja</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 informacja</numerusform>
            <numerusform>%1 informacje</numerusform>
            <numerusform>%1 informacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Pokaż lub ukryj te</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nic do pokazania</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nic nie sprawdzono</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Na razie nie znaleziono błędów</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Nie znaleziono błędów</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>Istniejące uwagi ukryto powyżej.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>Format tego pliku nie jest znany. Nie można powiedzieć, co może być w nim nie tak.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>Sprawdzono %1 z %2 rekordów.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Odczytano każdy bajt struktury, a jej sumy kontrolne, liczniki i wartości pasują do siebie.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Samych danych pliku nie oceniono: porównanie ich z hashem to osobny krok.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>Zadanie nie podaje hasha, więc nic nie jest sprawdzane.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>Zadanie podaje nazwę %1, która nie jest bezpieczna.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Ukończ pobierania</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Pełne pobieranie staje się plikiem, którym miało być, pod własną nazwą. Pobieranie pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Ukończ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobierania</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Staje się</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Co wiadomo</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Oglądanie pobierań</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Zaznacz pobieranie, jeśli ma zostać ukończone.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Zaznacz pobierania, które mają zostać ukończone.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Żadne z tych pobierań nie jest pełne.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Kończenie</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Zapisano %n plik.</numerusform>
            <numerusform>Zapisano %n pliki.</numerusform>
            <numerusform>Zapisano %n plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>Nie udało się ukończyć %n pobierania; lista mówi dlaczego.</numerusform>
            <numerusform>Nie udało się ukończyć %n pobierań; lista mówi dlaczego.</numerusform>
            <numerusform>Nie udało się ukończyć %n pobierań; lista mówi dlaczego.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co się z nim stało</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Zapisano. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Pliki, które się zmieniają</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Napraw wszystko, co &amp;udowodnione: %n plik</numerusform>
            <numerusform>Napraw wszystko, co &amp;udowodnione: %n pliki</numerusform>
            <numerusform>Napraw wszystko, co &amp;udowodnione: %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Napraw też to, co zgadza się ze &amp;strukturą: %n plik</numerusform>
            <numerusform>Napraw też to, co zgadza się ze &amp;strukturą: %n pliki</numerusform>
            <numerusform>Napraw też to, co zgadza się ze &amp;strukturą: %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Pola, które zmieniają się w %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>odebrano %1, brakuje %2</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>nazwa prowadzi poza folder</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>ten sam hash co %n inny</numerusform>
            <numerusform>ten sam hash co %n inne</numerusform>
            <numerusform>ten sam hash co %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 z %2 plików tu nie ma</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Prawdziwa nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełne</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Co jest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Obok innych</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Wynik dla każdego pliku</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Zapisywanie %n pliku</numerusform>
            <numerusform>Zapisywanie %n plików</numerusform>
            <numerusform>Zapisywanie %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nic nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>Naprawiono %n plik.</numerusform>
            <numerusform>Naprawiono %n pliki.</numerusform>
            <numerusform>Naprawiono %n plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>Naprawiono %1 z %n pliku.</numerusform>
            <numerusform>Naprawiono %1 z %n plików.</numerusform>
            <numerusform>Naprawiono %1 z %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>Kopie są w %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 raport</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>naprawiony; nie zostały błędy</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>naprawiony; została %n uwaga</numerusform>
            <numerusform>naprawiony; zostały %n uwagi</numerusform>
            <numerusform>naprawiony; zostało %n uwag</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · zachowane w %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Wypakuj...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Wypakowuje wybrane pliki do folderu, a bez wyboru wszystkie widoczne</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wypakowywanie</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Archiwum (%1), tylko do odczytu</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Lista plików</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Szukanie trwa.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Nie ma tu plików.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>Na pierwszy rzut oka bez błędów.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Z %n plikiem coś jest nie tak.</numerusform>
            <numerusform>Z %n plikami coś jest nie tak.</numerusform>
            <numerusform>Z %n plikami coś jest nie tak.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Plików jest więcej, niż mieści ta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
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
            <numerusform>%n znanego rodzaju</numerusform>
            <numerusform>%n znanego rodzaju</numerusform>
            <numerusform>%n znanego rodzaju</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Wypakuj do folderu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>Wypakowano %n plik.</numerusform>
            <numerusform>Wypakowano %n pliki.</numerusform>
            <numerusform>Wypakowano %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Zatrzymano; pozostałych nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>Bez %n pliku: %1</numerusform>
            <numerusform>Bez %n plików: %1</numerusform>
            <numerusform>Bez %n plików: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Ukończ wszystkie pełne...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Naprawa: %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Przestań szukać</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Oglądanie %1: %2 z %n pliku.</numerusform>
            <numerusform>Oglądanie %1: %2 z %n plików.</numerusform>
            <numerusform>Oglądanie %1: %2 z %n plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Zatrzymano: nikt nie obejrzał %n pliku.</numerusform>
            <numerusform>Zatrzymano: nikt nie obejrzał %n plików.</numerusform>
            <numerusform>Zatrzymano: nikt nie obejrzał %n plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>Naprawę %n pliku można udowodnić.</numerusform>
            <numerusform>Naprawę %n plików można udowodnić.</numerusform>
            <numerusform>Naprawę %n plików można udowodnić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>Naprawa %n pliku zgadza się ze strukturą, co dowodzi mniej.</numerusform>
            <numerusform>Naprawa %n plików zgadza się ze strukturą, co dowodzi mniej.</numerusform>
            <numerusform>Naprawa %n plików zgadza się ze strukturą, co dowodzi mniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Dla %n pliku są tylko domysły: otwórz go osobno.</numerusform>
            <numerusform>Dla %n plików są tylko domysły: otwórz je po kolei.</numerusform>
            <numerusform>Dla %n plików są tylko domysły: otwórz je po kolei.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Nie ma nic, co można by naprawić.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>pobierania</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (naprawione)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (naprawione %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Zapisz naprawione &amp;kopie do folderu</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Zmień same &amp;pliki</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Gdzie zapisać</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Folder kopii</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Wybierz...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>To, co jest zastępowane, trafia najpierw obok każdego pliku, aby można je było przywrócić. Brak prądu w dowolnej chwili zostawia stary plik albo nowy.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n plik, do %1; luki nie zajmują miejsca. Plik pozostaje bez zmian.</numerusform>
            <numerusform>%n pliki, do %1; luki nie zajmują miejsca. Pliki pozostają bez zmian.</numerusform>
            <numerusform>%n plików, do %1; luki nie zajmują miejsca. Pliki pozostają bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Folder na kopie</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Istnieje plik o tej nazwie. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 już istnieje. Wybierz inny folder; nic nie jest nadpisywane.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Pliki folderu</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 plik</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 plik</numerusform>
            <numerusform>%1 pliki</numerusform>
            <numerusform>%1 plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>odczytano %1</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>zatrzymano: nieodczytane %1</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>folder zawiera więcej, niż można wymienić</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Ten plik nie ma bajtów.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Ostatni bajt jest przy %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>To jest przed pierwszym bajtem.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Żadne pole nie nazywa się %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Wpisz przesunięcie, odległość lub ścieżkę pola.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Przesunięcie 0x3a214, odległość +16 lub pole, na przykład appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Szesnastkowo</translation>
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
        <translation>Identyfikator pliku</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>Link sig2dat</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>Blok sig2dat</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Link magnet</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Źródła się różnią</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>Hash podany przez to pobieranie</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>Podany hash</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>Hash danych</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Podaje go %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Przejdź do pola, które go podaje</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Porównaj z nim dane</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 z %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>w porządku</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Bajty wpisuje się tu jako cyfry szesnastkowe, a w kolumnie tekstu jako znaki.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Wstawianie bajtów</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Nadpisywanie bajtów</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Wstawianie znaków</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Nadpisywanie znaków</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>To więcej niż %1, czyli najwięcej, ile wkleja się naraz.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Wklejenie tekstu</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>W schowku nie ma cyfr szesnastkowych. W kolumnie tekstu jest wklejany jako znaki.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Wklejenie bajtów</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Usunięcie bajtów</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>To więcej niż %1, czyli najwięcej, ile wypełnia się naraz.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Wypełnienie: %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Wypełnij</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Bajt wypełnienia, jako dwie cyfry szesnastkowe:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Bajt to dwie cyfry szesnastkowe, na przykład 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>Tu kończy się plik. Przy wstawianiu (Ins) rośnie.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>Przy nadpisywaniu każdy bajt zostaje na miejscu. W trybie wstawiania (Ins) bajty można też usuwać.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>Wypełnij &amp;00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>Wypełnij &amp;przez...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>Tryb w&amp;stawiania</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Nic nie wpisano: plik jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Zezwól na zmiany</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>Suma kontrolna już się nie zgadza: zmieniło się tylko to, co wpisano.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Przegląd pliku</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>Pisanie wstawia bajty</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Pisanie nadpisuje bajty</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Zamiana</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstawianie</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Ten plik nie ma bajtów.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Skopiowano pierwsze %1 zaznaczenia.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Kopiuj jako &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiuj jako &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Kopiuj jako t&amp;ablicę C</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>Kopiuj p&amp;rzesunięcie</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>&amp;Dopasuj bajty do szerokości</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Przesunięcia dzies&amp;iętne</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>&amp;Nazwy pól</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>Pierwsze bajty: %1 z %2.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Bajty od %1, plik %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Inspektor danych</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Bajty jako liczby</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Pokaż wszystkie odczyty w obu kolejnościach bajtów</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Wszystkie odczyty</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odczyty</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Kilka rozpoczętych pobierań jednego pliku staje się jednym, które ma wszystko, co one mają. Pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>Luki rozpoczętego pobierania są uzupełniane z pełnej kopii jego pliku. Oba pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Połącz pobierania</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Uzupełnij luki</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Połącz</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Uzupełnij</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Dodaj pobierania...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>Pełna &amp;kopia...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Która kopia jest właściwa</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Wybierz rozpoczęte pobierania</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Wybierz pełną kopię</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Pobierania (*.dat);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>połączone</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>uzupełnione</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>Po&amp;bieranie...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>Gdzie się różnią, rozstrzyga hash</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Gdzie się różnią, właściwe jest %1</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Razem mają %1 z %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Niczego nie brakuje.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>Nadal brakuje %1.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Żadne nie podaje hasha, więc nic nie jest sprawdzane.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Różnią się w %n miejscu.</numerusform>
            <numerusform>Różnią się w %n miejscach.</numerusform>
            <numerusform>Różnią się w %n miejscach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>Hash rozstrzyga %n z nich.</numerusform>
            <numerusform>Hash rozstrzyga %n z nich.</numerusform>
            <numerusform>Hash rozstrzyga %n z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Dodaj rozpoczęte pobierania.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Wybierz rozpoczęte pobieranie.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Dodaj jeszcze jedno rozpoczęte pobieranie tego samego pliku.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Wybierz pełną kopię pliku.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Nie wszystkie bajty dało się odczytać. Skopiuj pliki na sprawny dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>Kopie przeczą sobie nawzajem, a hash nie mówi, która jest właściwa. Wskaż, która to.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Wynik to %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 przed</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 po</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Eksportuj...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Od otwarcia pliku nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Skróty są jeszcze obliczane.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Obok każdego kroku można wpisać powód (F2). Dziennik nie jest nigdzie przechowywany, jeśli się go nie wyeksportuje.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Otwórz inną listę albo pobieranie ze źródłami, aby zobaczyć je tutaj</translation>
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
        <translation>ukończono %1</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>zmiany nie są zapisane</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Otwarte pliki</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>W schowku nie ma linku, pliku ani folderu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Nie można otworzyć %1: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>Od następnego uruchomienia język okna to: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Wszystko, co otwarte</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Nie ma tu nic, co można wydrukować.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Strona podręcznika</translation>
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
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprzód</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Legenda mapy; jej pozycje pokazują i ukrywają węzły</translation>
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
        <translation>Pokaż lub ukryj te węzły</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Punkty rozróżnia</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Co rozróżnia punkty</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Uporządkuj...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Wybierz, które węzły zostają i w jakiej kolejności</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · wybrano %n</numerusform>
            <numerusform>%1 · wybrano %n</numerusform>
            <numerusform>%1 · wybrano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Równoodległościowe walcowe</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Sieci, które sprawdzał dawny klient</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Użyj innej bazy miejsc...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Zapis mapy</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Wybierz bazę miejsc</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>Nie można odczytać %1 jako listy blokad: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>jest za duża</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Inne listy na tej samej mapie i czym się różnią</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Zapisz listę</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Zapisuje listę do pliku innego rodzaju</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Odwzorowanie, obrazy, miejsca, listy blokad</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Tylko to, co wybrano</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Lista blokad...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Wybierz listę zablokowanych zakresów</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Listy blokad (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Użyj bazy dołączonej do programu</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Odczyt listy blokad...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Zaznaczanie przeciąganiem</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Przeciąganie rysuje ramkę wokół węzłów, zamiast przesuwać mapę. Z klawiszem Shift robi to zawsze</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Mapa świata: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. Wybrano %n.</numerusform>
            <numerusform>%1. Wybrano %n.</numerusform>
            <numerusform>%1. Wybrano %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N i P przechodzą do następnego i poprzedniego węzła. Strzałki przesuwają mapę, plus i minus zmieniają powiększenie, 0 pokazuje wszystko, Enter powiększa to, co wybrano, Escape znosi wybór.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Mapa świata</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Nazwa: %1 (podana nazwa %2 nie jest bezpieczna)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nazwa: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Rozmiar: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Nowe pobieranie z linku</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Zadanie, które jeszcze nic nie odebrało. Jego części można uzupełnić z kopii albo połączyć z innymi pobieraniami pliku.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Utwórz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet lub hash z rozmiarem</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Wklej link.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>Pobieranie to %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Wybierz słupek albo przeciągnij przez kilka: mapa i tabela wybiorą te same węzły.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>Wybrano %n z %1 węzłów</numerusform>
            <numerusform>Wybrano %n z %1 węzłów</numerusform>
            <numerusform>Wybrano %n z %1 węzłów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Napisz notatkę albo zostaw zakładkę</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
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
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Zrobiono %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (plik się od tego czasu zmienił)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Zrobiono</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Edytuj notatkę</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>&amp;Usuń notatkę</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B zaznacza miejsce, na które patrzysz. Obok każdego znaku można napisać wiersz; przesuwa się on z tym, czego dotyczy. Sam plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>Nie można było zachować notatek. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Usunięto notatkę.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Te bajty nie mają pliku: notatki znikną po zamknięciu.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>Plik zmienił się, odkąd napisano niektóre z nich. Mogą teraz stać przy innych bajtach.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Przechowywane obok pliku, w %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Obok pliku nie można nic zapisać. Przechowywane w %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Pliki są otwarte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>Odczytano %1: %n plik.</numerusform>
            <numerusform>Odczytano %1: %n pliki.</numerusform>
            <numerusform>Odczytano %1: %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>Zapis zadania stoi za danymi. Gdzie nie nadpisano go przy wzroście danych, starszy leży wciąż w środku. Szukanie czyta wszystkie dane.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Przeszukaj dane</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Szukanie...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Szukanie anulowano.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Nic nie znaleziono. Nigdzie w danych sygnatura, rozmiar i suma kontrolna nie pasują.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n starszy zapis z pasującą sumą kontrolną:</numerusform>
            <numerusform>%n starsze zapisy z pasującą sumą kontrolną:</numerusform>
            <numerusform>%n starszych zapisów z pasującą sumą kontrolną:</numerusform>
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
        <translation>Ś&amp;cieżka po ukończeniu</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tan</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>których nie można &amp;osiągnąć</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>których prędkości &amp;nigdy nie zmierzono</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>zmierzone o&amp;statnio przed</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Od czego zaczynają się ścieżki</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Od czego zaczynają się potem</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Data ostatniego pomiaru</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Stan pobierań</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Ani źródło, ani jego superwęzeł nie ma publicznego adresu i portu.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>Zadanie nie ma czasu pomiaru: nie wiadomo, by cokolwiek stamtąd przyszło.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;z</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>n&amp;a</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Usunięcie źródeł</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>W wyniku nie znaleziono błędów.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Co pozostaje złe:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>&amp;Otwórz naprawiony plik</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Zapisywanie %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nic nie zapisano</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 raport</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>Otwarty dokument jest naprawiony. Cofnij to odwraca; nic nie jest zapisywane przed zapisem dokumentu.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>Naprawiony plik to %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>Poprzedni stan jest w %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Ukryj (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ukryj: %1</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Wybierz...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wybierz: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 nie zaczyna się od katalogu głównego dysku.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nie ma folderu %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wybierz folder.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wybierz plik.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Coś o tej nazwie już istnieje. Wybierz inną nazwę.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Węzły według kraju</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Poza mapą: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
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
            <numerusform>Zmienia się %n bajt.</numerusform>
            <numerusform>Zmieniają się %n bajty.</numerusform>
            <numerusform>Zmienia się %n bajtów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Nie zostają błędy.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>Zostaje %n uwaga.</numerusform>
            <numerusform>Zostają %n uwagi.</numerusform>
            <numerusform>Zostaje %n uwag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Przestań szukać</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Ponowne szukanie tego, co można zrobić</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Zostaw plik bez zmian</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>To, co dodano, nie prowadzi do innej naprawy: nie pasuje albo nie zginęło nic, co to zna.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragmenty</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
</context>
<context>
    <name>ft::PreviewTable</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtruj wiersze</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Co zmienia się w każdym pliku</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>wszystkie pliki</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Oznacz jako odebrane</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Oznacz jako brakujące</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Legenda mapy fragmentów</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>stany zakresów</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Pary, które zadanie trzyma obok fragmentów, zapewne części, nad którymi pracują źródła. Co znaczą, nie jest pewne.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Uwagi, przy bajtach, o których mówią</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>hash %1: %n okno</numerusform>
            <numerusform>hash %1: %n okna</numerusform>
            <numerusform>hash %1: %n okien</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>hash %1 nigdy tego nie obejmuje</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Żaden hash tego rodzaju nie mówi nic o tych bajtach, nawet gdy się zgadza.</translation>
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
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Fragment wymieniony w dodatku albo luka między fragmentami</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Przesunięcie pierwszego bajtu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Przesunięcie pierwszego bajtu za nim</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Co tam leży</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Na ile mówią to dodatek i długość pliku</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Które okna hasha zawartości tam leżą i czy się zgadzają</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Fragment %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Dodatek</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Blok końcowy</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Nadmiar</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Tego, co tam leży, nie obejrzano: dane, które przyszły późno, zera albo to, co było wcześniej na dysku.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>bajty obecne, niezbadane</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>nic: plik kończy się wcześniej</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 obecne, niezbadane; plik kończy się przed pozostałymi %2</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>własny zapis zadania</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>sygnatura, rozmiar i suma kontrolna dodatku</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>bajty nienależące ani do pobierania, ani do jego dodatku</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>dane obecne</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>wymienione, ale plik kończy się wcześniej</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>%1 z tego nie ma w tym pliku</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 za końcem pobierania</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>nakłada się na fragment %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>w stanach zakresów</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>odebrano %1</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Kliknij blok albo użyj strzałek; z Ctrl przechodzą do następnej luki. Kółko zmienia powiększenie.</translation>
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
        <translation>Zakresy i luki</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiuj jako JSON</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>Odebrano %1. %2. Widać: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Strzałki przechodzą od bloku do bloku, z Ctrl do następnej luki, z Shift do następnego zakresu. Plus i minus zmieniają powiększenie, 0 pokazuje wszystko. Gdzie zmiany są dozwolone, E chwyta następną krawędź; strzałki ją przesuwają, Enter wprowadza zmianę, Escape rezygnuje.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Mapa fragmentów</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Odczytane jako</translation>
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
        <translation>bity</translation>
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
        <translation>O&amp;statnie</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Zapomnij te</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Przenieś do większych miejsc</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 nie mieści się już w swoim miejscu. Która baza ma go przyjąć?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Inna baza...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Przenieś</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, która jest otwarta</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, z tego samego folderu</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Nowa %1 w tym samym folderze</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Wybierz bazę</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Bazy (*.dbb);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 przyjmuje rekord jako %2, za swoim ostatnim miejscem.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 jest zapisywana od razu, tylko z tym rekordem.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 zostaje otwarta i przyjmuje rekord za swoim ostatnim miejscem.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>W %1 jego miejsce staje się wolne; to, co tam było, zostaje jako resztki.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>To można cofnąć, a na dysk trafia przy zapisie.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Każdy plik może cofnąć swoją część. Przy zapisie %1 jest zapisywana najpierw.</translation>
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
        <translation>Nie można przenieść rekordu: %1 nie da się teraz zmienić.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Przeniesiono do %1 jako %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Przeniesiono do nowej %1</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabela: %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 miejsce</numerusform>
            <numerusform>%1 miejsca</numerusform>
            <numerusform>%1 miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 źródło</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 źródło</numerusform>
            <numerusform>%1 źródła</numerusform>
            <numerusform>%1 źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 znacznik</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 znacznik</numerusform>
            <numerusform>%1 znaczniki</numerusform>
            <numerusform>%1 znaczników</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 link</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 link</numerusform>
            <numerusform>%1 linki</numerusform>
            <numerusform>%1 linków</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 pozycja</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 pozycja</numerusform>
            <numerusform>%1 pozycje</numerusform>
            <numerusform>%1 pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 pusty</numerusform>
            <numerusform>%1 puste</numerusform>
            <numerusform>%1 pustych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 uszkodzony</numerusform>
            <numerusform>%1 uszkodzone</numerusform>
            <numerusform>%1 uszkodzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 z pozostałościami</numerusform>
            <numerusform>%1 z pozostałościami</numerusform>
            <numerusform>%1 z pozostałościami</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 z %2 tekstów z obcymi literami wygląda na %3</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>teksty mogą być w %1, to domysł</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>nic, jest wolne</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>Miejsce zawiera teraz</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Co odzyskano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>odzyskano %Ln</numerusform>
            <numerusform>odzyskano %Ln</numerusform>
            <numerusform>odzyskano %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>żadne miejsce nie zawiera niczego z wcześniejszego rekordu</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>przeszukane miejsca: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymano</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>Dokument miał niezapisane zmiany. „Przed” to plik z tymi zmianami.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Naprawa: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co się robi</translation>
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
        <translation>Plik</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Prawdziwa nazwa</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Co można zrobić</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Naprawa: %1</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Anulowano. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Pliki i co można z nimi zrobić</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Zapisz &amp;raport...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Zapis raportu</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Strona (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Zapisywanie raportu z SHA-256 obu wersji</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Raport to %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Strona (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Zapisz pakiet</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Plik zip (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Zapisywanie %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Anulowano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Zapisano do %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>Do fo&amp;lderu</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Zapisz jako</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>Pobierania (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>inne: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>daleko od tych: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>nie podano: %1</translation>
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
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 nie jest gałęzią rejestru z wartością KazaaNet, którą można zastąpić. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>Plik rejestru %1 jest uszkodzony: w jego kopii nic nie można zapisać.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>Zapisano %n węzeł do %1.</numerusform>
            <numerusform>Zapisano %n węzły do %1.</numerusform>
            <numerusform>Zapisano %n węzłów do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n ma nazwę, ale nie ma adresu, i jest pominięty.</numerusform>
            <numerusform>%n mają nazwę, ale nie mają adresu, i są pominięte.</numerusform>
            <numerusform>%n ma nazwę, ale nie ma adresu, i jest pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>Wartość KazaaNet...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Tekst rejestru, wersja 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Tekst rejestru, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Kopia pliku rejestru...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>Węzły giFT...</translation>
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
        <translation>Wybierz plik rejestru do skopiowania; pozostanie bez zmian</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Zapis listy</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>zgadza się każdy bajt</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>zgadzają się rozmiar i hash</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>zgadzają się rozmiar i pierwsze 300 KiB</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>zgadza się rozmiar</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>zaczyna się tak samo, potem się różni</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Szukaj tego pliku w folderze...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Szukanie w folderze</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>Przeglądanie %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Porównywanie rozmiarów: %1 plików</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Odczyt %1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>Znaleziono %n plik</numerusform>
            <numerusform>Znaleziono %n pliki</numerusform>
            <numerusform>Znaleziono %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>porównano plików: %1, z tego odczytano %2</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>folder ma więcej plików, niż wymieniono</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>nie można odczytać %n</numerusform>
            <numerusform>nie można odczytać %n</numerusform>
            <numerusform>nie można odczytać %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>poniżej 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
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
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
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
        <translation>Baza krajów</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Dostarczana z programem</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>Bazy MaxMind (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Obok każdego pliku</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Folder kopii</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Obok kopiowanego pliku</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Otwieraj to, co było otwarte ostatnio</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Dodawaj otwarte pliki do ostatnich plików pulpitu</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Powiadamiaj, gdy długa praca w tle się zakończy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>Pliki nie mówią, w jakiej stronie kodowej zapisano ich teksty</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Strefa tego komputera</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>&amp;Strona kodowa tekstów:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Czasy w:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>Baza k&amp;rajów:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>Kopie zapaso&amp;we:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>Ko&amp;pie:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Inny język będzie używany od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Wysoki kontrast, jasny</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Więcej plików naraz staje się jedną listą</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>Pliki otwierane &amp;naraz, najwyżej:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>ukończono %1</translation>
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
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Zapisz jako PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Zapisz jako SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Zapisz jako PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drukuj...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>Drukarka jest nieosiągalna. Zapis jako PDF działa bez niej.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Bez klawiszy</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Zwykłe klawisze</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Przejmij je</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Znajdź czynność</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Czynności i ich klawisze</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Klawisze wybranej czynności</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Klawisze:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Te klawisze należą do: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Zwykłe klawisze, gdzie zmieniono</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Jak czytane są teksty w pliku. Sam plik tego nie mówi</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>Strefa, w której pokazywane są czasy</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Otwieranie %n pliku...</numerusform>
            <numerusform>Otwieranie %n plików...</numerusform>
            <numerusform>Otwieranie %n plików...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>zmiany dozwolone</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>zmienia się tylko to, co wpisuję</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>To, co widać, można zmieniać; plik zmienia się przy zapisie</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Nic nie można zmienić. Kliknij, aby zezwolić</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>przesunięcie %1</translation>
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
        <translation>Nic nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>Zapisano %1 wiersz do %2.</numerusform>
            <numerusform>Zapisano %1 wiersze do %2.</numerusform>
            <numerusform>Zapisano %1 wierszy do %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Eksport tego, co widać</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Wartości rozdzielone tabulatorami (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>Trwa inny eksport; nic nie zapisano.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>Wiersze są jeszcze przygotowywane; nic nie zapisano.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>Wiersze są jeszcze przygotowywane; nic nie wydrukowano.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>Drukarka jest nieosiągalna; nic nie wydrukowano.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Zawęź</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Ukryj listę</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Ukryj wykresy</translation>
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
        <translation>naprawione</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>naprawione %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Zapisz naprawioną &amp;kopię</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Zmień sam &amp;plik</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Zmień otwarty &amp;dokument, a zapisz przy jego zapisie</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Gdzie zapisać</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Ścieżka kopii</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Wybierz...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>Kopia zawiera też jeszcze niezapisane zmiany. Plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>Dokument ma jeszcze niezapisane zmiany. Najpierw je zapisz lub cofnij albo wybierz inny sposób.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Tę zawartość rozpakowano lub upuszczono: nie ma pliku, który można by zmienić.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>To, co jest zastępowane, trafia najpierw obok pliku, aby można je było przywrócić. Brak prądu w dowolnej chwili zostawia stary plik albo nowy.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Jedna pozycja w historii, którą odwraca Cofnij. Teraz nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Zapis naprawionej kopii</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>Z&amp;mień</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Istnieje plik o tej nazwie. Wybierz inną; nic nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Ten plik jest pusty</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>Nie ma w nim ani jednego bajtu.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>To żaden ze znanych tu rodzajów plików</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Jego bajty można mimo to obejrzeć. Jeśli wiesz, co to jest, wskaż to tutaj albo przez Widok › Otwórz jako: to, co nie pasuje, stanie się uwagą.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Najbliżej mu do</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Otwórz jako to</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Otwórz jako</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Zapisać zmiany w %1?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Zapisać zmiany w %n pliku?</numerusform>
            <numerusform>Zapisać zmiany w %n plikach?</numerusform>
            <numerusform>Zapisać zmiany w %n plikach?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Zmiany, których nie zapisano</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Zamknij bez zapisu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
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
        <translation>wszystkie pliki</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Odczytaj każdy bajt</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>w porządku</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Co obejmuje hash</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Wolne miejsca</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Uszkodzone rekordy</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Udostępniane pliki</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Pliki, których udostępnianie zatrzymano</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Pliki, które zniknęły</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Miejsca z resztkami</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Odzyskane znaczniki</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Rekordy odzyskane ze zwolnionych miejsc</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nierozpoznany</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nie obliczono</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Co w nim jest</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Rodzaje plików</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Ostatnio dostępny</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Odzyskane z resztek</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Nic błędnego.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln kolejnego wiersza tu nie wymieniono.</numerusform>
            <numerusform>%Ln kolejnych wierszy tu nie wymieniono.</numerusform>
            <numerusform>%Ln kolejnych wierszy tu nie wymieniono.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Raport o %Ln pliku</numerusform>
            <numerusform>Raport o %Ln plikach</numerusform>
            <numerusform>Raport o %Ln plikach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>nierozpoznany</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>archiwum (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>licznik</translation>
    </message>
    <message>
        <source>length</source>
        <translation>długość</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>suma kontrolna</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>adres IPv4</translation>
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
        <translation>identyfikator pliku</translation>
    </message>
    <message>
        <source>size</source>
        <translation>rozmiar</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>przesunięcie</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>czas trwania</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>przepływność</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>sygnatura</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ścieżka</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>wypełnienie</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>dane pliku</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>pozostałości</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>liczba w cyfrach</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajty</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>liczba %1-bajtowa</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>video</source>
        <translation>wideo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiwum</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>zniknął</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>udostępniany</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzone</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Znacznik %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondycja</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Ma inny rozmiar niż %1, więc jest innym plikiem.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Ma inny hash niż %1, więc jest innym plikiem.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Nic nie mówi, że to ten sam plik co %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nie można odczytać: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>To nie jest rozpoczęte pobieranie, które dałoby się odczytać w całości. Najpierw je napraw.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Przy %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Dziennik: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>ponowiono</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>obliczanie</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>nieznane: plik zapisano, zanim to obliczono, albo nie można go odczytać</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 tylko zmienionych miejsc %1, razem %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256&#xa0;%2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>jeszcze 1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Nie ma nic do odczytania.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>Od znaku {place} to żadna znana tu postać hasha lub linku: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>Hash zaczynający się przy znaku {place} ma {found} znaków zamiast {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>Znak {place}, „{character}”, nie występuje w tej postaci hasha.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>Znak {place}, „{character}”, nie może być ostatnim znakiem hasha; jest nim jeden z AEIMQUYcgkosw048. Przed nim może brakować znaku albo jest podwojony.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Przy znaku {place} brakuje „=”; hash stoi między dwoma takimi.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>Po „%” przy znaku {place} nie następują dwie cyfry szesnastkowe; zostaje, jak jest.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>Przy znaku {place} oczekuje się rozmiaru w cyfrach: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>Link nie ma hasha, więc nic nie można nim sprawdzić.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>Część przy znaku {place} była już wcześniej z inną wartością; liczy się ostatnia.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>Długość mówi {found} bajtów. Hash tak małego pliku zawiera jego rozmiar i mówi {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} bajtów to więcej, niż mógł przenieść FastTrack; jego rozmiary kończą się na {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>Zaokrąglony rozmiar przy znaku {place} mówi {found} KB, z długości wynika {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>Część przy znaku {place} nie znaczy nic znanego tutaj i jest pomijana: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Zwykle nic. Jeśli w pobliżu są inne uwagi, bajty mogą być uszkodzone: porównaj z innym plikiem tego samego programu. Jeśli wiesz, który program zapisał plik, chętnie się tego dowiemy.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Spójrz na sąsiednie pola. Jeśli mają sens, popraw liczbę w drzewie (*Edycja › Zezwól na zmiany*). Jeśli nie, uszkodzenie zaczyna się wcześniej: cofnij się za pomocą Shift+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Zostaw go albo usuń źródło z listy: nikt nie mógł się z nim połączyć. W pobieraniu, które sig2dat utworzył z linku, takie adresy są normalne.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Popraw liczbę, jeśli ją znasz. W przeciwnym razie spójrz na bajty przed nią: jeden zgubiony bajt przesuwa wszystko, co następuje dalej.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>Nic przez to nie ginie. Jeśli zegar tamtego komputera chodził źle, wszystkie czasy w jego plikach są przesunięte o tyle samo.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Spójrz na bajty. Cyfrę, która stała się literą, można wpisać na nowo; po sąsiednich często widać, jaka to była.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Jeśli bajty różnią się od sygnatury jedną literą, naprawa ją znajdzie. Jeśli są czymś innym, plik jest zapewne innego rodzaju: *Widok › Otwórz jako* odczyta go inaczej.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Poszukaj innej kopii: kopii zapasowej, obrazu dysku, starszej wersji. To, co jest, można wydobyć, a ucięty opis częściowo uzupełni polecenie *Napraw...*.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Napraw...* zmienia licznik na taki, który pasuje. Jeśli była to lista źródeł, uszkodzona była tylko ich liczba i nic nie zginęło.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Napraw...* proponuje pasującą długość. Sprawdź tekst: jeśli kończy się w środku słowa, został ucięty.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Obejrzyj je poniżej. Jeśli są dalszym ciągiem listy przed nimi, licznik jest za mały; *Napraw...* może go zwiększyć. Jeśli są czymś innym, zostaw je.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Jeśli plik się tam kończy, jego ostatnia pozycja została ucięta: pozostałej części nie da się użyć. Jeśli biegnie dalej, wcześniej mógł zginąć bajt.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Sprawdź, gdzie tekst przestaje mieć sens. *Napraw...* może wstawić tam bajt zerowy.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Wypróbuj inną stronę kodową: *Widok › Strona kodowa*. Gdy wszystkie litery wyglądają dobrze, to jest ta właściwa. W pliku nic się nie zmienia.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>To, co odczytano, jest poprawne, ale to nie wszystko. Jeśli plik rzeczywiście jest tak duży, otwórz jego części po kolei. Jeśli uszkodzony jest licznik, najpierw go popraw.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Napraw pierwsze z nich. Większość pozostałych z nich wynika i zniknie.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Skopiuj plik programem, który potrafi omijać błędy odczytu, na przykład ddrescue, i otwórz kopię. Nie zapisuj nic na tym dysku.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Nie ma czego czytać. Program do odzyskiwania danych może jeszcze znaleźć zawartość w innym miejscu dysku.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Nic, jeśli to, co widać, ma sens. *Widok › Odczyt* wybiera drugi sposób; jeśli dopiero wtedy czasy, rozmiary i nazwy wyglądają dobrze, zostań przy nim.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Napraw...* szuka jednego bajtu lub bitu, którego zmiana dałaby poprawną sumę. Często można to udowodnić. Jeśli opis zmieniono celowo, wystarczy obliczyć sumę kontrolną na nowo.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Nic. Wskazuje to, jakiego rodzaju program mógł zapisać plik.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Napraw...* zapisuje właściwy rozmiar. Z błędnym rozmiarem program, który zapisał plik, nie mógłby go odczytać.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Napraw...* zapisuje sygnaturę. Rozmiar i suma kontrolna się zgadzają, więc jest to bezpieczne.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Napraw...* odcina je. Zachowaj kopię, jeśli chcesz wiedzieć, co to jest: mogą tam leżeć bajty innego, usuniętego pliku.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Napraw...* tworzy go na nowo z opisu. Jest to *udowodnione* tylko wtedy, gdy istnieje inna kopia sumy kontrolnej; w przeciwnym razie jest *spójne*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Wskaż poleceniu *Napraw...* coś, co zna ten plik: bazę udostępnianych plików, zadanie giFT, link sig2dat. Starsza kopia opisu może leżeć wewnątrz danych. Nawet bez tego wszystkiego same dane nadal można odtwarzać.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Obejrzyj stronę *Starsze zapisy*. Mogą na niej być źródła, których nowszy opis już nie ma. Bajty, które zajmuje starszy opis, nie są danymi: tej części nie odebrano.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>Najpierw użyj *Napraw...*. To, czego nie da się odczytać, możesz obejrzeć poniżej i poprawić ręcznie tam, gdzie to rozpoznajesz.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Napraw...* cofa podwojone końce wierszy i sprawdza wynik. Jeśli plik ucięto na bajcie końca tekstu, zdobądź oryginał jeszcze raz i skopiuj go w trybie binarnym.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Napraw...* łączy części. Nic nie ginie.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Napraw...* sortuje je. Nic nie ginie.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Porównaj z rozmiarem, który podają źródła. *Napraw...* proponuje ten, który pasuje do obu.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Jeśli plik został ucięty, poszukaj dłuższej kopii. W przeciwnym razie *Napraw...* skraca listę do tego, co jest.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Otwórz stronę *Hash*: właściwe jest to, z czym zgadzają się dane. Źródło z innym hashem oferowało inny plik; usuń je.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Otwórz strony *Hash* i *Źródła*. Właściwy jest ten rozmiar, który podaje większość i który pasuje do hasha.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Napraw...* oblicza go z hasha, jeśli hash jest poprawny.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Poszukaj rozmiaru lub hasha w innym miejscu: w źródłach, w linku, w bazie. *Napraw...* proponuje to, co pasuje.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Wypróbuj hash każdego źródła na stronie *Hash*. Jeśli żaden się nie zgadza, pierwsze 300 KiB danych jest uszkodzone: uzupełnij je z innej kopii.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Porównaj z inną kopią pliku, jeśli jest: podejrzane są te odcinki, w których się różnią. Często pomaga też odtworzenie pliku w pobliżu zaznaczonych odcinków.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Nic. Aby szukać pliku innym programem, użyj tej postaci hasha, którą tworzy tamten program.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Narzędzia › Ukończ...* zapisuje je jako plik, którym miało się stać, pod jego własną nazwą.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Nic. Jeśli po wartości wiesz, co oznacza, chętnie się tego dowiemy.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Obejrzyj jego bajty. Błędna długość przesuwa dalsze znaczniki; jeśli one mają sens, uszkodzony jest tylko ten.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Napraw...* przywraca sygnaturę tam, gdzie rekord za nią ma sens. Inne miejsca nie są naruszane.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Napraw...* przesuwa je z powrotem. Jeśli bajty zginęły przez błąd odczytu, pracuj na kopii dysku.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Obejrzyj ją: może wymieniać plik udostępniany wcześniej. Nie należy do rekordu.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Spójrz na sąsiednie pozycje. Jeśli wszystkie wyglądają źle, lista jest zapewne innego rodzaju: *Widok › Otwórz jako*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Napraw...* może usunąć powtórzenia. Programom, które czytają listę, nie przeszkadzają.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Popraw wiersz w edytorze tekstu albo zostaw go: jest pomijany.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Nic. Aby zmienić plik, najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Nic, jeśli to, co widać, ma sens. W przeciwnym razie *Widok › Otwórz jako* odczyta go jako to, na co wskazuje nazwa.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Nic. Plik nie pochodzi z tej sieci.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Nic. Plik przeszukano od pierwszego bajtu do ostatniego.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Każdy bajt ma kolor pola, do którego należy. Najedź wskaźnikiem, aby zobaczyć, którego. Zmienione bajty są podkreślone. Pasek po prawej to cały plik; znaki na nim to uwagi, a kliknięcie do nich przenosi.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>Wiersz poniżej pokazuje, czym byłyby bajty przy kursorze jako liczby, czasy i adresy; kliknij go, aby zobaczyć wszystkie.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Co robią</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>strzałki, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>przesuwają; z Shift zaznaczają</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>przejście do przesunięcia (238100, 0x3a214) lub do pola</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>kopiuje to, co zaznaczone</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>drukuje to, co zaznaczone, albo stronę</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Gdzie zmiany są dozwolone, cyfry i litery nadpisują poprzednie. Zobacz [zmienianie plików](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Czego ten program nie może wiedzieć</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Czy `.dat` jest odczytywany tak, jak chciała Kazaa.** Nie było dostępu do żadnego prawdziwego pliku. Każdy fakt o tym formacie ma swój stopień, a o odczytach, które sobie przeczą, rozstrzyga zawartość każdego pliku. Jeśli masz prawdziwy plik, uwagi do niego byłyby warte więcej niż wszystkie nasze rozważania.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Jakie były brakujące bajty.** To, czego nie odebrano i czego nie ma w żadnej innej kopii, przepadło. Żadna naprawa nie wymyśla danych.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Czy dane, których nie objął żaden hash, są dobre.** Za pierwszymi 300 KiB UUHash obejmuje tylko pojedyncze odcinki. W dużym filmie to niewielka część. „Nic nie przeczy” znaczy tylko tyle.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Kim ktoś był.** Źródło to adres, port i czasem nazwa, którą ktoś wpisał. Adresy codziennie przydzielano na nowo. Nic z tego nie dowodzi, kto używał komputera.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Gdzie ktoś był.** Kraje pochodzą z dzisiejszej bazy. W 2003 roku adres mógł należeć do innego kraju.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Kiedy coś się stało.** Czasy są takie, jakie wskazywał zegar tamtego komputera, a wiele zegarów chodziło źle.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**W jakiej stronie kodowej jest tekst.** Pliki tego nie podają. Niewłaściwa pokazuje złe litery; bajty pozostają bez zmian.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Czy plik jest nieszkodliwy.** Program czyta nagłówki i listy. Nie szuka wirusów w tym, co pobrano.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Co usunięto.** Resztki starszych zapisów są pokazywane tam, gdzie jeszcze leżą w pliku. Większość jest nadpisana.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Zmienianie plików</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Edycja › Zezwól na zmiany* (Ctrl+Shift+E) pozwala zmieniać dokument. Wtedy można:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>kliknąć dwukrotnie wartość albo nacisnąć F2, aby wpisać inną. Podczas pisania wiersz poniżej mówi, co z tego wynika: liczniki, długości i sumy kontrolne są utrzymywane poprawne. *Zmieniaj tylko to, co wpisuję* zostawia je bez zmian.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>przeciągać krawędzie części na mapie fragmentów albo chwytać je klawiszem E i przesuwać strzałkami</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>pisać w bajtach</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>wstawiać, powielać, przenosić i usuwać elementy list w ich menu kontekstowym</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Gdy tekst nie mieści się już w miejscu swojego rekordu, program proponuje przeniesienie rekordu do bazy z większymi miejscami.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Cofnij* nazywa to, co cofa. Różnice względem pliku są zaznaczone w drzewie, w tabelach i w bajtach.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Zapisz* zapisuje do pliku. Za pierwszym razem poprzednia postać pliku zostaje zachowana jako kopia zapasowa, obok pliku albo w folderze wybranym w [ustawieniach](settings.md). *Plik › Kopie zapasowe* ją przywraca. Jeśli podczas zapisywania pliku zabraknie prądu, przy następnym otwarciu program zaproponuje dokończenie lub cofnięcie zapisu.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Edycja › Dodaj notatkę* (Ctrl+B) zaznacza miejsce i pozwala napisać o nim wiersz. Notatki są przechowywane z twoimi danymi, a nie w pliku.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragmenty</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Rozpoczęte pobieranie od pierwszego bajtu do ostatniego, jako pasek, a pod nim jako mapa bloków. Oba pokazują ten sam odcinek.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Pełne: odebrane i wymienione jako pełne</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Kropki: dane są, ale lista o nich nie wie</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Puste: brakujące</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Nawiasy poniżej: odcinki, które obejmuje hash; ciągłe tam, gdzie się zgadzają, przerywane tam, gdzie przeczą</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>strzałki</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>następny blok; z Ctrl następna luka, z Shift następna część</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>powiększenie, pomniejszenie, wszystko</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>powiększenie do wybranej części</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>oznacza wybraną część jako odebraną lub brakującą, gdzie zmiany są dozwolone</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Shift+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>chwyta krawędź, gdzie zmiany są dozwolone; strzałki ją przesuwają, Enter puszcza, Esc rezygnuje</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>Kółko zmienia powiększenie przy wskaźniku, przeciąganie przesuwa. Czego dowodzą nawiasy, mówi strona [hashe](hashes.md).</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Wszystko, co otwarte</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Gdy tylko otwarty jest więcej niż jeden plik, biblioteka zaczyna się od *Wszystko, co otwarte*: jednej tabeli wszystkich plików, które wymieniają bazy, pobierania i linki. Tę samą zawartość łączy hash.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Porównaj z folderem...* szuka tych plików w folderze na tym komputerze i o każdym mówi, czy jest na miejscu, czy został przeniesiony, ma inny rozmiar albo zniknął. Nic nie jest zmieniane.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*Szukaj pod innymi nazwami* odczytuje potem pliki o takim rozmiarze jak brakujący i kieruje się hashem.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>To, co baza nadpisała i co udało się z tego odzyskać, też jest w tabeli. Dla jednej bazy pokazuje to strona *Odzyskane*.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Wiersz poleceń</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` to ten sam silnik bez okna.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>czym jest każdy plik i co jest z nim nie tak</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>wszystkie pola z przesunięciem, rozmiarem i wartością</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash i kzhash pliku</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>co hash mówi o danych</translation>
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
        <translation>tabele jako CSV, TSV, JSON lub strona WWW</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>ratowanie: dane wydobyte z pobierania, połączone dwie kopie, uzupełnione luki</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>zmienia plik, z kopią zapasową</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>superwęzły: łączenie, filtrowanie i przekształcanie list</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>raport o tym, co znaleziono, i pakiet razem z plikami</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>pola formatu, ze stopniem i źródłem</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` wymienia opcje. Z `--json` odpowiedzi są przeznaczone dla skryptów. [Kody uwag](findings.md) są takie same jak tutaj i się nie zmieniają.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>Drzewo zawiera każde pole pliku, w jego kolejności. Razem obejmują każdy bajt raz: to, czego nikt nie zna, też jest polem.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Zacznij pisać, aby znaleźć następne pole, którego nazwa lub wartość zawiera wpisany tekst. Menu kontekstowe kopiuje wartość, jej ścieżkę lub przesunięcie. Kliknięcie tytułów prawym przyciskiem wybiera kolumny.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Fakty, które nie są pewne, są bledsze i podkreślone: jednym rzędem kropek *prawdopodobne*, dwoma *domysł*. Zobacz [co znaczą słowa](words.md). Znak na początku wiersza mówi, że jest do niego [uwaga](findings.md).</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Gdzie zmiany są dozwolone, F2 lub dwukrotne kliknięcie pozwala wpisać inną wartość. Zobacz [zmienianie plików](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Wybierz *Plik › Przejrzyj przykłady*. Otworzy się folder z kilkoma małymi plikami, zrobionymi do rozejrzenia się. Nie ma w nich prawdziwych osób, adresów ani piosenek.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Pobieranie, którego nigdy nie ukończono</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Kliknij dwukrotnie `download1045123456403148145.dat`. Kazaa zapisywała rozpoczęte pobieranie jako jeden plik: dane odebrane do tej pory, a za nimi opis z nazwą piosenki, źródłami i listą ukończonych części.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>Nagłówek strony mówi, co to jest: prawdziwa nazwa, odebrano 87 %, skąd pochodzi.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Fragmenty* rysują plik od pierwszego bajtu do ostatniego. Pełne jest odebrane, puste jest brakujące. Kółko zmienia powiększenie; kliknięcie wybiera część, a każdy inny panel pokazuje to samo miejsce.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Źródła*, *Znaczniki* i *Zadanie* to treść opisu. Kliknij wiersz: poniżej podświetlą się jego bajty.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Hash* mówi, co hash zawartości wykazuje o danych. Hash tej sieci obejmuje tylko kilka odcinków, więc strona podaje też, ile pozostało poza nim.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Naciskaj F6, F7 i F8, aby ukrywać i pokazywać pola, uwagi i bajty.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Uszkodzone pobieranie</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Otwórz `download1047811200405835889.dat` z folderu *damaged*. Nagłówek mówi, że suma kontrolna jest błędna. Naciśnij Ctrl+R. Suma kontrolna jest dość silna, aby wskazać, który pojedynczy bit się odwrócił: pewność naprawy to *udowodnione*. Obejrzyj obie wersje obok siebie, zapisz kopię i otwórz ją. Oryginał pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>Inne pliki w tym folderze są uszkodzone w inny sposób. Wybierz sam folder i naciśnij Ctrl+R, aby zobaczyć wszystkie naraz.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Baza</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` to lista plików, które ktoś udostępniał. Wpisz tekst w wierszu nad tabelą, aby znaleźć rekord. Kliknij tytuł, aby sortować. *Zawęź* liczy, ile czego jest.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Superwęzły</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` zawiera to, co Windows przechowywał w rejestrze: adresy komputerów z dobrym połączeniem, które program próbował jako pierwsze. Mapa pokazuje kraje, w których stoją, o ile wie to dzisiejsza baza. Adresy z 2003 roku od tego czasu się przeniosły.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Własne pliki</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Upuść na okno pliki, archiwa lub całe foldery. Naciśnij Ctrl+K i wpisz, czego szukasz: polecenia, otwartego pliku, pola, uwagi.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Foldery i archiwa</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Folder otwiera się jako tabela jego plików: czym jest każdy z nich, ile z niego jest, co jest nie tak. Pliki są rozpoznawane po zawartości, a nie po nazwach. Kliknij dwukrotnie wiersz, aby otworzyć plik.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Archiwa (zip, 7z, tar, także spakowane przez gzip, bzip2, xz lub zstd) otwierają się tak samo. Nic nie jest rozpakowywane na dysk, dopóki nie wybierzesz *Wypakuj...* (Ctrl+E). Nazwy w archiwum, które prowadzą poza folder, są unieszkodliwiane.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Gdy otwiera się wiele plików naraz, stają się jedną listą. Od ilu, określają [ustawienia](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Hashe i linki</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>Sieć rozpoznawała plik po hashu zawartości, *UUHash*: to MD5 pierwszych 300 KiB i 32-bitowa suma kontrolna pojedynczych odcinków za nimi. Miał być szybki, a nie silny.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>Strona *Hash* mówi</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>czego dowodzą lub czemu przeczą dane, które są</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>ile pliku hash nigdy nie obejmuje. Uszkodzeń w tej części nie widać.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>jak ten sam hash wygląda w postaciach używanych przez inne programy: link sig2dat, link magnet, zapis szesnastkowy</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Szukaj tego pliku w folderze...* szuka plików z tym hashem, na przykład ukończonej kopii rozpoczętego pobierania.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Dwa pliki mogą mieć ten sam UUHash i się różnić. To słabość hasha; program nie potrafi ich po nim odróżnić.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Plik › Otwórz link ze schowka* bierze skopiowany link sig2dat lub magnet.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Superwęzły na mapie</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Listy superwęzłów są rysowane na mapie świata: w kraju, który podaje dla nich baza adresów. Baza dostarczana z programem jest dzisiejsza. Od 2003 roku sieci sprzedawano i przenoszono, więc miejsce to wskazówka i nic więcej.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>W obrębie kraju punkty są rozłożone równomiernie; nic dokładniejszego nie wiadomo. Liczba w kółku mówi, ile węzłów jest pod nim. Powiększ, aby je otworzyć. Legenda jest filtrem.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Listy* umieszczają inne listy na tej samej mapie i mówią, czym dwie z nich się różnią. *Uporządkuj...* wybiera, które węzły zostają i w jakiej kolejności. *Zapisz listę* zapisuje je jako plik innego rodzaju.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Adresy, których nie może mieć żaden komputer w internecie, są wymienione obok mapy.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>W [ustawieniach](settings.md) można wybrać inną bazę w formacie MaxMind, na przykład z tamtych lat.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Narzędzia › Napraw...* (Ctrl+R) szuka sposobów naprawy dokumentu albo wszystkich plików folderu.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Co jest nie tak.** Jeden werdykt i uwagi, na których się opiera.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Co można zrobić.** Każdy plan to karta: co zmienia, jak jest pewny, co pozostaje nieznane. Jednym z planów jest nierobienie niczego. Można wskazać inny plik, który wie więcej: bazę udostępnianych plików, zadanie giFT, link.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Obejrzyj.** Obie wersje obok siebie. Podświetlone jest tylko to, co się różni.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Gdzie zapisać.** W kopii, chyba że wybierzesz inaczej. Przy zapisie w miejscu oryginału poprzednia zawartość zostaje zachowana jako kopia zapasowa.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Gotowe.** Raport wymienia każdy zmieniony bajt, ze skrótami obu plików.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Wrócić można zawsze, a Esc niczego nie zmienia.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>Plan ma ocenę *udowodnione* tylko tam, gdzie po nim zgadza się suma kontrolna lub hash, z uwzględnieniem liczby wypróbowanych możliwości. Gdy dwa plany są równie dobre, program to mówi i nie wybiera.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>Tego, czego nigdy nie odebrano, nie da się naprawić. Można to uzupełnić z innej kopii tego samego pliku: zobacz [ratowanie](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Raporty i pakiety</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Narzędzia › Zapisz raport...* zapisuje, co znaleziono w tym, co widać, z SHA-256 każdego pliku: jako stronę, PDF lub JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Narzędzia › Zapisz pakiet...* pakuje to, co widać, do jednego pliku zip: pliki, raport o nich, twoje notatki i dzienniki.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Raporty zawierają nazwy i adresy, które były w plikach. Przejrzyj je, zanim przekażesz je dalej.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Ratowanie</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>Menu *Narzędzia* wydobywa z pobierań to, co w nich jest. Wszystko to zapisuje nowe pliki; pobierania pozostają bez zmian.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Ukończ...**: pełne pobieranie staje się plikiem, którym miało być, pod jego własną nazwą. Hash mówi, czy jego dane są dobre.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Połącz pobierania...**: z kilku rozpoczętych pobierań jednego pliku powstaje jedno, które ma wszystko, co mają one. Gdzie się nie zgadzają, rozstrzyga hash; jeśli nie może, wskazujesz, które jest dobre.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Uzupełnij luki...**: luki rozpoczętego pobierania są uzupełniane z pełnej kopii jego pliku.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Nowe pobieranie z linku...**: z linku sig2dat lub magnet powstaje pobieranie, które jeszcze nic nie odebrało; można je uzupełnić lub połączyć z innymi.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Wydobądź to, co jest...** (Ctrl+E): to, co pobieranie odebrało, każdy ukończony zakres jako plik albo jeden plik z lukami, a obok ich mapa dla GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>W folderze polecenie *Ukończ wszystkie pełne...* robi to dla wszystkich jego plików. W skryptach użyj [wiersza poleceń](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Edycja › Ustawienia...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Strona kodowa tekstów**: pliki nie mówią, jak zapisano ich litery. Wybierz stronę kraju, z którego pochodzą. Dotyczy plików otwieranych od tej chwili; dla pojedynczego pliku użyj *Widok › Strona kodowa*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Czasy w**: zapisane czasy są w UTC. Można je pokazywać w strefie tego komputera.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Baza krajów**: zobacz [mapę](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Kopie zapasowe** i **Kopie**: foldery. Jeśli są puste, jedne i drugie trafiają obok pliku.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Język**: obowiązuje od następnego uruchomienia</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Motyw**: jasny, ciemny, oba z wysokim kontrastem albo jak w systemie</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Pliki otwierane naraz, najwyżej**: jeśli jest ich więcej, stają się [jedną listą](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Otwieraj to, co było otwarte ostatnio**: dokumenty, oglądane miejsca i układ</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Dodawaj otwarte pliki do ostatnich plików pulpitu**: aby proponował je także menedżer plików</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Powiadamiaj, gdy długa praca w tle się zakończy**: powiadomienie, jeśli na wierzchu jest inne okno</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>Ustawienia są przechowywane w `~/.config/ftworkbench` (albo tam, gdzie wskazuje `XDG_CONFIG_HOME`), notatki w `~/.local/share/ftworkbench`. Nic więcej nie jest zapisywane bez polecenia, oprócz listy ostatnich plików, którą można wyczyścić przez *Plik › Ostatnie*.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack to sieć, na której w latach 2001–2006 opierały się Kazaa, Grokster i iMesh. Ten program otwiera i pokazuje to, co zostawiła na dyskach: dla każdego bajtu, czym jest, jak bardzo jest to pewne i co jest z nim nie tak.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Pierwsze kroki](first-steps.md): pół godziny z przykładami dostarczanymi z programem</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[Okno](window.md): panele, strony, klawisze</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Co znaczą słowa](words.md): stopnie, pewność, uwagi</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Uwagi](findings.md): wszystko, co program może zauważyć, i co możesz zrobić</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Naprawa](repair.md), [ratowanie](rescue.md), [zmienianie plików](changing.md), [hashe i linki](hashes.md), [tabele](tables.md), [superwęzły na mapie](map.md), [foldery i archiwa](folders.md), [wszystko, co otwarte](collection.md), [raporty i pakiety](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Formaty](formats.md): pola każdego rodzaju pliku</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[Wiersz poleceń](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Ustawienia](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Czego ten program nie może wiedzieć](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Otwarcie pliku nigdy go nie zmienia. Pliki są tylko do odczytu, dopóki nie włączysz *Edycja › Zezwól na zmiany*, a nawet wtedy plik na dysku pozostaje bez zmian, dopóki go nie zapiszesz.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Listy źródeł, znaczników, rekordów i węzłów są tabelami. Nawet największa baza jest widoczna od razu.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Wpisz tekst w wierszu powyżej, aby filtrować według dowolnej kolumny, albo w polu pod tytułem, aby filtrować według tej jednej. W kolumnach liczb działają też `&gt;1000`, `10-20` i `=5`.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Kliknij tytuł, aby sortować; kliknij ponownie, aby odwrócić kolejność.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Kolumny* wybierają, co jest pokazane. *Zawęź* liczy wartości kolumny, a kliknięcie zostawia tylko te wiersze.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Eksportuj...* zapisuje to, co widać, jako CSV, TSV, JSON lub stronę WWW.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Kolumny zostają tak, jak je ułożysz.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>Po lewej *biblioteka* wymienia to, co otwarte (F9). Pośrodku jest dokument ze swoimi stronami. Po prawej są *pola* (F6) i *uwagi* (F7), poniżej *bajty* (F8). Wszystkie pokazują to samo miejsce: wybierz wiersz gdziekolwiek, a pozostałe pójdą za nim. Alt+Lewo wraca do poprzednio oglądanego miejsca.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>znajduje cokolwiek: polecenia, dokumenty, strony, uwagi, pola</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>przejście do przesunięcia (238100, 0x3a214) lub do pola (appendix.sources[2].port)</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Shift+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>następna i poprzednia uwaga</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>pola, uwagi, bajty, biblioteka</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pełny ekran</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtruje tabelę</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>kopiuje wiersze jako tabelę albo jako JSON</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>następny i poprzedni otwarty plik</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Shift+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>podręcznik na właściwej stronie, także w oknach dialogowych; kliknij coś, aby zapytać, co to jest</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Edycja › Skróty klawiszowe...* zmienia klawisze poleceń menu.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Wiersze można kopiować i przeciągać do innych programów: edytor tekstu dostaje tabelę z tabulatorami, procesor tekstu tabelę, a gdy wierszami są pliki, menedżer plików dostaje pliki. *Plik › Drukuj...* drukuje to, czego dotyczy klawiatura: bajty, pola, uwagi, tabelę, mapę fragmentów.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Zobacz też [pola](fields.md), [bajty](bytes.md) i [fragmenty](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Co znaczą słowa</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Jak pewny jest fakt</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Gdy powstawał ten program, nie było pod ręką żadnego prawdziwego `.dat` zapisanego przez Kazaę. Format jest znany z programów, które takie pliki czytały i zapisywały. Dlatego każdy fakt ma stopień:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**pewne**: kilka programów się zgadza albo pokazują to prawdziwe pliki</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**prawdopodobne**: mówi tak jedno dobre źródło</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**domysł**: nikt tego nie wie; to jak dotąd najlepsze wyjaśnienie</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Gdzie format można odczytać na dwa sposoby, rozstrzyga zawartość każdego pliku, a [uwagi](findings.md) mówią, który sposób wybrano. *Widok › Odczyt* wybiera drugi.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Jak pewna jest naprawa</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**udowodnione**: zgadza się suma kontrolna lub hash, a przypadkiem zdarzałoby się to rzadziej niż raz na tysiąc prób. Prawdopodobieństwo jest pokazane.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**spójne**: wszystko do siebie pasuje, ale nie potwierdza tego żadna suma kontrolna</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**odgadnięte**: może być dobre</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Jak poważna jest uwaga</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**błąd**: coś zginęło albo przeczy samo sobie</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**ostrzeżenie**: coś jest dziwne; może to być uszkodzenie albo program, którego nie znamy</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**informacja**: warto wiedzieć, wszystko jest w porządku</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Narzędzia › Zmień wiele plików...* zmienia to samo w wielu pobieraniach naraz i pokazuje każdą zmianę, zanim zostanie wprowadzona. *Narzędzia › Dziennik...* wymienia, co zrobiono od otwarcia pliku. Znika po zamknięciu pliku, chyba że go wyeksportujesz.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>co mówi link lub hash w dowolnej postaci</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>plany, a z `-o OUT` naprawiona kopia</translation>
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
        <translation>przywraca plikowi poprzednią postać z jego kopii zapasowej</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>Pierwsze trzy przyjmują też pliki upuszczone na ich okno.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Zadanie wymaga hasha i rozmiaru do 4 GiB - 1; ten link nie podaje obu.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>Nazwy „%1” nie można zapisać w %2. Wybierz inną stronę kodową.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Napraw...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Ukończ...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Uzupełnij luki...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Nowe pobieranie...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Sprawdź...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Zobacz, co można z tym zrobić. Nic nie jest zmieniane przed potwierdzeniem</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Są wszystkie części: zrób z nich plik, którym miało być</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Weź to, czego brakuje, z pełnej kopii</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Utwórz pobieranie z tego, co mówi link</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Porównaj z hashem</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>Z tego wynika:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 z %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>Z części objętych hashem brakuje %1 z %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>Plik ma %1, a powinien mieć %2.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Jego pierwsze 300 KiB zgadza się (%1): ucięto jego koniec.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Jego pierwsze 300 KiB zgadza się (%1): coś do niego dodano.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Jego pierwsze 300 KiB też przeczy hashowi (%1): to inny plik.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Każdy bajt zgadza się z hashem (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Każdy bajt zgadza się z hashem (%1), ale jest to hash pliku o innym rozmiarze.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>Zawartość przeczy hashowi (%1): inny plik albo uszkodzenie.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Nie da się rozstrzygnąć (%1): w tak małym pliku hash obejmuje wszystkie bajty naraz, a niektórych brakuje.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Anulowano. Nic nie można powiedzieć.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>Nie można odczytać pliku od przesunięcia %1. Mógł się w międzyczasie zmienić.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Każdy bajt zgadza się z kzhashem (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Wszystko, co obejmuje hash, zgadza się (%1). Reszty nigdy nie obejmował.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>Pierwsze 300 KiB zgadza się (%1). Kto utworzył ten hash, nie patrzył dalej.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>Pierwsze 300 KiB zgadza się (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>Części objęte UUHashem zgadzają się, ale kzhash, który obejmuje każdy bajt, przeczy (%1): uszkodzona jest inna część.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>Pierwsze 300 KiB zgadza się, ale inne części objęte hashem razem mu przeczą (%1); nie wiadomo, która jest błędna.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>Pierwsze 300 KiB przeczy hashowi (%1): inna zawartość albo uszkodzenie.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Nie da się rozstrzygnąć (%1): nie ma całych pierwszych 300 KiB. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>przeczy</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>przeczy, razem z innymi</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>obecne, nie do oceny z osobna</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>reguła sieci</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>odmiana, która obejmuje o jedno okno więcej</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>tylko pierwsze 300 KiB</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>program, który nigdy nie patrzył za pierwsze 300 KiB</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Ten plik nie ma listy ukończonych części.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>Oznacz %1 jako odebrane</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>Oznacz %1 jako brakujące</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>W zawartości znaleziono to, czego oczekuje format: %1 bitów za nim.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Części tego, czego oczekuje, nie ma: %1 bitów przeciw niemu.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>Przemawia za nim nazwa pliku.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Przenieś %1 do %2</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>Przyjmij %1 z %2</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Odetnij to, co leży za końcem pobierania, {size} od {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Przywróć sygnaturę „KAZA” przy {at}.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Popraw rozmiar dodatku na {value} bajtów.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Zapisz brakujące bajty bloku końcowego ({value}).</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Usuń drugą kopię dodatku, {size} przy {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Odwróć przesłanie jako tekst: wyjmij powroty karetki ({value}), które wstawiło przed znakami nowego wiersza.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>Ustaw {field} na {value}, jedyną liczbę, z którą zgadza się suma kontrolna.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Popraw zapisaną sumę kontrolną: jeden z jej bajtów był błędny, zawartość nie.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Zachowaj zawartość i zapisz nową sumę kontrolną.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>Ustaw {field} na {value}, z czym dodatek czyta się do końca.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Odbuduj nagłówek dodatku: po nim następują źródła ({value}).</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Przytnij, posortuj i połącz ukończone części; zostaje {value}.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>Popraw pola niezgodne z innymi ({value}), wśród nich {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>Zachowaj źródła ({value}) i co jeszcze całe, a koniec dodatku zapisz na nowo. Co odebrano, jest odgadywane tam, gdzie lista przepadła: zera w danych to wskazówka, nie dowód.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Przenieś starszy dodatek z {at} z powrotem za dane. Części odebranych od tego czasu nie ma na jego liście.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Zapisz z linku nowy dodatek dla pliku o {value} bajtach. Co odebrano, jest odgadywane z danych.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Zapisz nowy dodatek ze stanu, który giFT prowadził dla tego zadania; mówi on, czego z {value} bajtów jeszcze brakowało.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Zapisz nowy dodatek z rekordu {field}, którego hash zgadza się z pierwszymi 300 KiB danych.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Zapisz nowy dodatek dla pliku o {value} bajtach, jak mówią jego pierwsze bajty. Nazwa i hash pozostają stracone.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Przywróć sygnatury miejsc, których rekordy są całe ({value}).</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Popraw długość rekordów ({value}) do miejsca, gdzie się kończą.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>Wyjmij {size} przy {at}, które wypychają dalsze miejsca z ich pozycji.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Wstaw zera przy {at}, gdzie brakuje {size}, aby dalsze miejsca wróciły na swoje pozycje.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>Przywróć miejsca na ich pozycje: w {value} punktach bajtów jest za dużo, i znikają, albo za mało, i stają się zerami.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Popraw liczbę znaczników rekordów ({value}) na to, co stoi do ich końca.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Zapisz zwartą kopię z tym, co usunięto ({value}): rekordami zwolnionych miejsc i znacznikami, które dłuższe rekordy zostawiły za krótszymi. To, co z nich nadpisano, jest zerem; wolne miejsca są pominięte.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Dopełnij ostatnie miejsce, którego rekord jest cały, zerami ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Odetnij na końcu {size}, które nie tworzą całej pozycji.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>Pomiń pozycje, których nie mógł mieć żaden komputer ({value}).</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>Pomiń pozycje, które są dwa razy ({value}).</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Zapisz pozycje po 9 bajtów ({value}) jako pozycje po 12, jak w późniejszych wersjach. Ich ostatnie trzy bajty, których nikt nie rozumie, przepadają; obciążenie i czas będą 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>udowodnione</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>spójne</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>odgadnięte</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>suma kontrolna się zgadza; przypadkiem zgodziłaby się raz na %1 takich szukań</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>suma kontrolna się zgadza, ale próbowano tak wiele, że niczego to nie dowodzi</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>struktura się zgadza; żadna suma kontrolna tego nie mówi</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>żadna suma kontrolna tego nie mówi</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>Hash zgadza się z jedną z %1 kombinacji; jej strony oznaczono *.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>W pierwszych 300 KiB ma 128 bitów, więc to nie przypadek.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Za pierwszymi 300 KiB ma 32 bity; przypadkiem zgodziłby się raz na %1 takich szukań.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Popraw bit {value} bajtu przy {at}, w {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Popraw bajt przy {at}, w {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Da się to naprawić, na ile mówi struktura: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Jeden bit jest błędny: bit %1 przy %2, w %3. Naprawa jest udowodniona.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Jeden bajt jest błędny: ten przy %1, w %2. Naprawa jest udowodniona.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>Naprawa jest udowodniona: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>nie obliczono</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Zmienione pola</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>Poprzedni stan pliku jest w %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Bez błędów.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Zmienione bajty</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Fragmenty przed i po</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Co pozostaje złe lub stracone</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>W wyniku nie znaleziono błędów.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Naprawa: %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Naprawa %n pliku</numerusform>
            <numerusform>Naprawa %n plików</numerusform>
            <numerusform>Naprawa %n plików</numerusform>
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
        <translation>folder „%1”</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>nowa kopia „%1”</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>plik odzyskiwania „%1”</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>kopia zapasowa „%1”</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>inny program zmienił plik od czasu odczytu; odczytaj go ponownie</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>inny program zapisuje: %1; poczekaj na niego albo go zamknij</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>wcześniejszy zapis tego pliku został przerwany; najpierw go dokończ albo cofnij</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>już nie istnieje: %1; zapisz pod inną nazwą</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>już istnieje: %1; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>to nie jest zwykły plik: %1</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>tę zawartość rozpakowano lub upuszczono i nie ma ona własnego pliku; zapisz pod inną nazwą</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>nie wolno zapisać: %1; zmień uprawnienia albo zapisz gdzie indziej</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>na nośniku tylko do odczytu: %1; zapisz gdzie indziej</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>brak miejsca: %1; zwolnij trochę albo zapisz gdzie indziej</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>nie można odczytać w całości: %1; najpierw skopiuj na sprawny dysk</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>uszkodzone: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>należy do innej zawartości niż ta: %1</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>system zawiódł przy: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>Plik jest zapisany, ale nie jest pewne, czy trwale.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>Zapis zatrzymał się w połowie; plik odzyskiwania obok pliku może go dokończyć albo cofnąć.</translation>
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
        <translation>Zapis tego pliku przerwano, zanim zmienił choćby bajt. Można go dokończyć albo porzucić.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Zapis tego pliku przerwano, gdy wszystko było zapisane. Można go zachować albo cofnąć.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Zapis tego pliku przerwano w połowie. Można go dokończyć albo cofnąć, jedno i drugie dokładnie.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Zapis tego pliku przerwano, a inny program od tego czasu do niego pisał. Zawartość pliku odzyskiwania już nie pasuje.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>Rozmiar się zgadza (%1). Nic innego do porównania nie jest znane.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>Rozmiar (%1) i pierwsze 300 KiB zgadzają się z danymi, które są.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 źródło</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 źródło</numerusform>
            <numerusform>%1 źródła</numerusform>
            <numerusform>%1 źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 miejsce</numerusform>
            <numerusform>%1 miejsca</numerusform>
            <numerusform>%1 miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>każde %1</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 superwęzeł</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 superwęzeł</numerusform>
            <numerusform>%1 superwęzły</numerusform>
            <numerusform>%1 superwęzłów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 link</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 link</numerusform>
            <numerusform>%1 linki</numerusform>
            <numerusform>%1 linków</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Nie znaleziono błędów.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Żaden format znany temu programowi nie pasuje do zawartości.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Nieznany plik</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>Pobieranie jest pełne; tylko nazwy nigdy nie zmieniono. Przy otwarciu nie sprawdzono zawartości.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>W opisie pobierania nie znaleziono błędów. Przy otwarciu nie sprawdzono zawartości.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Popraw sumę kontrolną</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
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
        <translation>pewne</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>prawdopodobne</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>domysł</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 bajt</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 bajt</numerusform>
            <numerusform>%1 bajty</numerusform>
            <numerusform>%1 bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>informacja</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
</context>
</TS>
