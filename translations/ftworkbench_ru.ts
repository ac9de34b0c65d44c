<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Открыть...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Открыть файлы. В них ничего не меняется</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Открыть &amp;папку...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Показать всё, что есть в папке и ниже</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>&amp;Изучить примеры</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Несколько небольших файлов для знакомства с программой</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Открыть сс&amp;ылку из буфера обмена</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Скопированная ссылка sig2dat или magnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Записать изменения в файл</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Сохранить &amp;копию...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Записать показанное в другой файл</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>&amp;Вернуться к сохранённому состоянию</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Отменить все несохранённые изменения. Это действие можно отменить</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Добавить &amp;заметку</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Отметить просматриваемое место и написать о нём строку. Файл остаётся как есть</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Разрешить изменения</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Файлы доступны только для чтения, пока это не включено; сам файл меняется при сохранении</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>&amp;Менять только то, что вводится</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Количества, длины и контрольные суммы остаются как есть, верные или неверные</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>Место, которое просматривалось раньше</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Перейти к...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Смещение или путь поля</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Следующее замечание</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>П&amp;редыдущее замечание</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Исправить...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Показать, что можно сделать с тем, что не в порядке</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>И&amp;зменить много файлов...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Другой путь, другое состояние, меньше источников сразу для многих загрузок</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Журнал...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Что было сделано с этим файлом с момента открытия</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Следующий &amp;файл</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Предыдущий ф&amp;айл</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Поля</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>&amp;Замечания</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>Ба&amp;йты</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Сбросить расположение</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Десятичные смещения</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Смещения в виде 238100 вместо 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Время в часовом поясе этого компьютера вместо UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;О программе FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>Местное &amp;время</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>Значения, как &amp;они хранятся</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Числа, как они лежат в файле: без названий, единиц и дат</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>Завер&amp;шить...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Превратить полные загрузки в файлы, которыми они должны были стать</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>&amp;Объединить загрузки...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Собрать вместе то, что получили несколько загрузок одного файла</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>Заполнить &amp;пропуски...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Взять недостающее из полной копии</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Новая загрузка по ссылке...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Создать загрузку по данным ссылки или записи</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>Извле&amp;чь имеющееся...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Взять из загрузки то, что она получила</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Пе&amp;чать...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Вывести на бумагу или в PDF то, где находится фокус клавиатуры</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>Сочетания к&amp;лавиш...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Другие клавиши для команд меню</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Настройки...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Кодовая страница, время, папки, тема</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>Найти что &amp;угодно...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Ввести часть названия команды, документа, поля или замечания</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Написать о&amp;тчёт...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Что найдено в показанном, с SHA-256 каждого файла, в виде страницы, PDF или JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>Сохранить ко&amp;мплект...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>Показанное одним файлом zip: файлы, отчёт о них, заметки и журналы</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Высокая &amp;контрастность, светлая</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>В&amp;ысокая контрастность, тёмная</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>Страница о том, где находится фокус клавиатуры</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Первые шаги</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Знакомство с примерами</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Щёлкнуть что-нибудь, чтобы прочитать об этом</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Поля, которые меняются</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>есть, не в списке</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>в списке, но нет данных</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>лишнее</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>дополнение</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>концевой блок</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>В дополнении указано как полученное, и данные есть в этом файле.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>В этом файле есть байты, но в дополнении они не указаны как полученные. Это могут быть данные, пришедшие поздно, нули или прежнее содержимое диска.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Не получено: в списке нет, и этот файл заканчивается раньше.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>В дополнении указано как полученное, но данные в этом файле заканчиваются раньше.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>Есть в этом файле, но за концом загрузки или за концевым блоком.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>Собственная запись задания, которая отодвигается по мере роста данных.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>Последние десять байт: метка, размер и контрольная сумма дополнения.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Ангвилла</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Антарктика</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американские Самоа</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Аландские острова</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Сен-Бартельми</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермуды</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Карибские Нидерланды</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Остров Буве</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Кокосовые острова</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Конго-Киншаса</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центрально-африканская республика</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Конго-Браззавиль</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острова Кука</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Остров Рождества</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская республика</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Микронезия</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерские острова</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французская Гвиана</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Гернси</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гибралтар</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландия</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Южная Джорджия и Южные Сандвичевы острова</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Остров Херд и острова МакДональд</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Остров Мэн</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Британская территория Индийского океана</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Джерси</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Северная Корея</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Каймановы острова</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенштейн</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдавия</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Сен-Мартен</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршалловы острова</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Острова северной Марианы</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиника</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Новая Каледония</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Остров Норфолк</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Ниуэ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французская Полинезия</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа — Новая Гвинея</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Сен-Пьер и Микелон</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Питкэрн</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуэрто-Рико</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Палестинские территории</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Реюньон</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломоновы Острова</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшелы</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Остров Святой Елены</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Шпицберген и Ян-Майен</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Синт-Мартен</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Острова Туркс и Каикос</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Французские южные территории</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Внешние малые острова США</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Соединённые Штаты</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Британские Виргинские острова</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Американские Виргинские острова</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Уоллес и Футана</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Майот</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южная Африка</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation>Файл изменился после просмотра. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>Не удаётся создать папку для копии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>ссылка или устройство</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Показывается, но переход по ней не выполняется.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Ведёт к %1. Показывается, но переход по ней не выполняется.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>есть, не проверено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>Хеш охватывает эти байты, и они совпадают с ним.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>Хеш охватывает эти байты, и они ему противоречат. За первыми 300&#xa0;КиБ у всех окон одна общая контрольная сумма: хотя бы одно из них неверно, но какое именно, сказать нельзя.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>Хеш охватывает эти байты, и они есть, но их контрольная сумма общая с окнами, которых не хватает.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>Хеш охватывает эти байты, но они не получены.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>первые %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последние %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>окно на %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>never looked at by the hash</source>
        <translation>хеш сюда не заглядывает</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n окно хеша: %1</numerusform>
            <numerusform>%n окна хеша: %1</numerusform>
            <numerusform>%n окон хеша: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>окно хеша «%1»: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>Хеш охватывает %1&#xa0;% файла. Его окна: %2</translation>
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
        <translation>Каждый байт совпадает с хешем.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Всё, что охватывает хеш, совпадает.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>Начало совпадает с хешем.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>Начало совпадает с хешем, остальное ему противоречит.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>Начало противоречит хешу.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>Сказать ничего нельзя: начало получено не целиком.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Другое содержимое или повреждение в первых 300&#xa0;КиБ.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>Части, которые охватывает короткий хеш, совпадают; повреждение лежит между ними, как показывает хеш по всем байтам.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>По меньшей мере одна из частей за первыми 300&#xa0;КиБ повреждена. У них одна общая контрольная сумма, поэтому какая именно, сказать нельзя.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Случайно это бывает реже одного раза на 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Случайно это бывает реже одного раза на 10³⁸ для первых 300&#xa0;КиБ и один раз на 4&#xa0;294&#xa0;967&#xa0;296 для остального.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Доказано: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Нужно для дальнейшей проверки, но не получено: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Есть, но отдельно проверить нельзя: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Хеш сюда не заглядывает: %1. Верно это или нет, по этому хешу сказать нельзя.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Создатель этого хеша использовал %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Запись не выбрана.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Выберите запись в таблице, чтобы увидеть её хеш.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Здесь нет данных.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Здесь файл только назван, его данных нет. Откройте сам файл или его частичную загрузку, чтобы сравнить с этим хешем.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>В этой загрузке хеш не указан.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Вставьте хеш ниже, чтобы сравнить с ним данные.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Это хеш, вычисленный по самому файлу.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Вставьте ниже хеш или ссылку, чтобы сравнить с ними файл.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Данные читаются.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>Сказать ничего нельзя, пока не прочитаны все части.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>Ошибка чтения на смещении %1. Возможно, носитель повреждён или файл тем временем изменился.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n тега</numerusform>
            <numerusform>%n тегов</numerusform>
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
        <translation>Показывает, что сеть FastTrack оставила на дисках.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Открыть отдельное окно, даже если одно уже открыто.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Открыть окно и файлы, вывести отчёт в стандартный вывод и завершить работу.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Файлы и папки, которые нужно открыть.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Записать карту фрагментов частичной загрузки шириной SIZE пикселей: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Открыть то, что было открыто в прошлый раз.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Записать руководство в виде веб-страниц в папку и завершить работу.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Код `%1`, обычно: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Все замечания](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Всё, что может быть замечено при чтении файла. Коды постоянны: они стоят в JSON командной строки и в сценариях.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>Чем является файл, определяется его содержимым. Известны такие виды:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
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
        <translation>%1 км на широте %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>суперузел</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>индексный узел</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>класс %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>доступность %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>нагрузка %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>замечен за %n минуту до этого</numerusform>
            <numerusform>замечен за %n минуты до этого</numerusform>
            <numerusform>замечен за %n минут до этого</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>Узлов: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>и ещё %n страна</numerusform>
            <numerusform>и ещё %n страны</numerusform>
            <numerusform>и ещё %n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>в 1 стране</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>в странах: %1</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>Узлов: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>Узлов: %1 из %2, %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Без стран: не удалось прочитать базу данных мест (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Страны по базе данных за %1; они могут отличаться от стран времени самого списка.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>Внутри страны точки только распределены; ни одна не является известным местом.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в списке %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>заблокировано: %1</translation>
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
        <translation>%1 без %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 – %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>нагрузки</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Последний раз замечен (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>времени</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>страны</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Континенты</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Сети провайдеров (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Сети провайдеров (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Порты; 1214 — собственный порт Kazaa</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>порта</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>Нагрузка (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>нагрузка 0 – 24&#xa0;%</translation>
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
        <translation>нагрузка неизвестна</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>суперузел</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>индексный узел</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>класс неизвестен</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>последние 10 минут</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>старше до 1 часа</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>до 1 дня</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>до 1 недели</translation>
    </message>
    <message>
        <source>older</source>
        <translation>старше</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>страна неизвестна</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>нет адреса</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>частный адрес</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>за NAT провайдера</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>сам этот компьютер</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>локальный адрес канала</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>зарезервирован для примеров</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>групповой адрес</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>невозможный адрес</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>имя узла или повреждение</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>только в списке %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>в нескольких списках</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>в списке блокировки</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>не в нём</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Список блокировки</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Антарктида</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Азия</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Европа</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Северная Америка</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Океания</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Южная Америка</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>Будут открыты %1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n папка</numerusform>
            <numerusform>%n папки</numerusform>
            <numerusform>%n папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>Будет открыт %n файл</numerusform>
            <numerusform>Будут открыты %n файла</numerusform>
            <numerusform>Будут открыты %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>Будет открыта %n папка</numerusform>
            <numerusform>Будут открыты %n папки</numerusform>
            <numerusform>Будут открыты %n папок</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>Ссылка будет прочитана</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Это здесь открыть нельзя</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>осталось %1 с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1 мин</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>осталось %1 ч</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Более старые записи</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Суперузлы</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Не распознано</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Восстановлено</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>Первые строки: %1 из %2. При экспорте записываются все.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>указано как %1</translation>
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
        <translation>Смещение %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>упомянуто в состояниях диапазонов</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Замечание: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Получено начиная с %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Получено до %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: на %2 больше</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: на %2 меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n диапазон</numerusform>
            <numerusform>%n диапазона</numerusform>
            <numerusform>%n диапазонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n пропуск</numerusform>
            <numerusform>%n пропуска</numerusform>
            <numerusform>%n пропусков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, полный размер неизвестен</translation>
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
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
</context>
<context>
    <name>RepairClue</name>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Ссылка: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Ссылка: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>Это не база данных (.dbb), не состояние задания (.state) и не ссылка.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>База данных: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Состояние задания: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>В этом состоянии задания не указан хеш или размер.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Это не ссылка и не хеш.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>В этой ссылке не указан размер файла; без него построить по ней задание нельзя.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Не удалось открыть %1: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Отменено. Отчёт не записан.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Не удаётся записать отчёт: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Не распознано.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>исправление не найдено</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>всё в порядке</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Его имя и все имена с номерами в этой папке заняты.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 кбит/с</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>кбит/с</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>%1 more rows are not printed</source>
        <translation>ещё не напечатано строк: %1</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Он зашифрован. Сначала распакуйте его с паролем.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Он упакован способом, который эта программа распаковать не умеет.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>Архив обрывается внутри него: конца нет.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>Архив здесь повреждён: дальнейшее распаковать нельзя.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>После распаковки размер не тот, что указан в архиве.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Его контрольная сумма неверна: это не то, что было упаковано.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Он использует байты другого файла архива, как это делают ловушки. Он не распаковывается.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Он больше того, что здесь распаковывается в память. Сначала распакуйте его в папку.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Он вырос бы в тысячу раз, как бывает у ловушек и заполнения. Он не распаковывается.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Файлы перед ним уже составляют предел распаковки для одного архива. Сначала распакуйте архив в папку.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>В архиве больше файлов, чем можно показать в списке.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Архив открывается внутри одного другого, но не глубже. Сначала распакуйте внешний.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>Носитель не отдаёт его байты.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>Это папка или ссылка; читать нечего.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Это не архив.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>В архиве нет файла с таким именем.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>Файл повреждён; сначала исправьте его.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>вслед за этим: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>не имеет пути</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>не начинается с %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>не читается в кодовой странице %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>уже так и есть</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>один сохраняется, так как в нём имя файла</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>недоступных нет</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>скорость не измерена</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>измерено слишком давно</translation>
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
        <translation>файлы занимают больше 4 ГиБ, а столько файл zip вместить не может</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines в стандартный вывод, один объект на файл</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Кодовая страница Windows для текстов в файлах (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Эта справка; после команды — справка по команде</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>Версия программы</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; см. `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>неизвестная кодовая страница «%1»; известны %2 и другие</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>файл не указан</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Использование: ftwb [OPTIONS] %1 [OPTIONS] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Использование: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Показывает, что сеть FastTrack (Kazaa) оставила на дисках.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Код завершения: 0 — ничего плохого не найдено; 1 — с входным файлом что-то не так; 2 — входной файл не удалось прочитать или ничего не сделано.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>команда не указана</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>неизвестная команда «%1»</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>не удалось записать вывод (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>не содержит таблицы; что в нём есть, показывает `ftwb inspect`</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to принимает csv, tsv, json или html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json выводит отчёт в стандартный вывод; укажите файл для таблицы через -o</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json или html; размеры и количества — простые числа везде, кроме html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Читать файлы в этом формате, как бы они ни выглядели</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>Из нескольких возможных прочтений взять это (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Не трогать тексты, которые табличный редактор выполнил бы как формулы (иначе: &apos; перед ними в csv и tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Записать результат в этот файл</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>Перезаписать OUT, если он существует</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Записывает таблицу баз данных и списков; несколько файлов дают одну таблицу.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>что есть и чего нет: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>укажите существующую папку через -d</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>Папка для файлов; за её пределами ничего не записывается</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Один файл с пропусками и рядом их карта для GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Извлекает то, что загрузка получила: каждый завершённый диапазон отдельным файлом или один файл с пропусками.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Перечисляет все поля: смещение, размер, путь, значение, степень. Вместе они охватывают каждый байт один раз.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>хеш его не подтверждает, поэтому ничего не записано; уберите `--verify require`, чтобы всё равно записать</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>В задании не указан хеш, поэтому ничего не проверено.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify принимает «require» или «report»</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (по умолчанию): сообщить, что доказывает хеш; require: записать только то, что он подтверждает</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Делает завершённые загрузки теми файлами, которыми они должны были стать, под их собственными именами.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>не удалось прочитать начиная со смещения %1; возможно, файл тем временем изменился</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>изменился во время чтения, поэтому его хеш бесполезен; попробуйте ещё раз</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Ид. файла</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>Хеш всё равно следует своему правилу.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Вычисляет хеши файлов: UUHash, kzhash, идентификатор файла, ссылку.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Показывает, что это за файл, всё, что в нём есть, и что с ним не в порядке.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Читает тексты хешей и ссылки на загрузку любого вида.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>укажите одну ссылку и вывод через -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: задание для %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Записать задание в этот файл</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Перезаписать его, если он существует</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Создаёт по ссылке задание, которое ещё ничего не получило.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer принимает один из входных файлов</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: различаются %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 из %3 байт</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>прочитаны не все байты; скопируйте файлы на исправный диск и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>файлы противоречат друг другу, и ничего не записано; укажите через --prefer FILE, который из них верен</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>укажите вывод через -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>укажите частичную загрузку и полную копию</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>укажите две или больше частичных загрузок</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Какой входной файл верен там, где они противоречат друг другу</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Соединяет то, что получили несколько частичных загрузок одного файла.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Заполняет пропуски частичной загрузки из полной копии.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>«%1» — не страна; укажите две буквы по ISO 3166, например DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>«%1» — не континент; известны AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 принимает число не больше %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>слишком велико для списка блокировки</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n строка не была диапазоном и пропущена</numerusform>
            <numerusform>%n строки не были диапазонами и пропущены</numerusform>
            <numerusform>%n строк не были диапазонами и пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to принимает kazaanet, reg, reg4, nodes, kzn, csv или json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>не содержит списка суперузлов</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>страны неизвестны: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>не является кустом реестра со значением KazaaNet, которое можно заменить</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>куст повреждён; в его копию ничего нельзя записать</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n узел</numerusform>
            <numerusform>%n узла</numerusform>
            <numerusform>%n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>у %n узла есть имя, но нет адреса; он пропущен</numerusform>
            <numerusform>у %n узлов есть имя, но нет адреса; они пропущены</numerusform>
            <numerusform>у %n узлов есть имя, но нет адреса; они пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into записывает копию; укажите её через -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Оставить узлы этих стран (две буквы)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Оставить узлы этих континентов: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Оставить узлы с нагрузкой не больше N процентов</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Оставить узлы, известные в это время или позже (секунды с 1970 года)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Исключить то, что названо в списке диапазонов (описание:первый-последний)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Оставить первый узел каждой страны</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Оставить не больше N узлов; 200 — столько читает старый клиент</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Дать всем узлам текущее время</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>Записать kazaanet, reg, reg4, nodes, kzn, csv или json</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Записать копию куста реестра с узлами в качестве его значения KazaaNet</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>Новый файл; без него список идёт в стандартный вывод</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>Занять место существующего файла</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Соединяет, фильтрует и преобразует списки суперузлов.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>уже существует; выберите другое имя или укажите --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>прежняя запись была прервана; разрешите это через `ftwb restore --finish` или `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>укажите либо вывод через -o, либо --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o принимает один входной файл; используйте --in-place или вызовите программу для каждого отдельно</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>неизвестная степень «%1»; известны proved, consistent и guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>не является состоянием задания giFT: не указан хеш (FTH:) или полный размер</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>файл пуст; исправлять нечего</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>не распознано; если вы знаете, что это, укажите формат через `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>исправление не найдено; ничего не записано</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>ни один план не достаточно надёжен, и ничего не записано; посмотрите их через --list и примите лучший через --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>Поиск закончился раньше, чем всё было испробовано.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>замечаний: %1 до, %2 после; изменено байт: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Показать планы, ничего не записывать</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Ссылка на файл, который должно было получить задание, — для заданий, потерявших дополнение</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>База данных общих файлов, в которой может быть запись о нём</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>Состояние задания (.state), которое giFT хранил рядом с данными</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Записать результат на место входного файла</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Не сохранять то, что заменяет --in-place (иначе: FILE~ или FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Находит, что можно сделать с повреждением и насколько это надёжно, и делает лучшее из этого.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>прерванных записей этого файла нет</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Укажите, что сделать, через --finish или --undo.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>рядом нет резервной копии; укажите её через --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo и --from исключают друг друга</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from принимает один файл</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: восстановлено из %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>Резервная копия для восстановления (иначе: самая новая рядом с файлом)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Завершить прерванную запись</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Отменить прерванную запись</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Возвращает файлы к состоянию до записи по их резервным копиям; разрешает прерванные записи.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>«%1» не имеет вида PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>нужны файл и хотя бы один путь</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Менять только названное: количества, длины и контрольные суммы не подстраиваются</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Запись, которая больше не помещается в ячейку, переходит в эту базу данных с ячейками побольше</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Меняет поля; количества, длины и контрольная сумма подстраиваются.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Вставляет пустые элементы в списки; количества и контрольная сумма подстраиваются.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Удаляет элементы из списков; количества и контрольная сумма подстраиваются.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>такого файла нет; проверьте имя</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>это папка; укажите файлы в ней</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>не удаётся прочитать файл (%1); проверьте права доступа</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>это не обычный файл; сначала скопируйте его содержимое в файл</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>ошибка чтения (%1); скопируйте файл на исправный диск и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>неизвестный формат «%1»; известны %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>неизвестное прочтение «%1»; известны %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>файл пуст; читать нечего</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>это архив; укажите файл в нём, например %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>в задании не указан хеш; укажите его через --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>в задании не указан размер файла, поэтому неизвестно, что охватывает его хеш; укажите ссылку через --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>это не частичная загрузка, поэтому укажите через --hash хеш, с которым её сравнить</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>изменился во время чтения, поэтому сказать ничего нельзя; попробуйте ещё раз</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Хеш или ссылка любого вида, с которыми сравниваются файлы</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Сравнивает полный файл с хешем или частичную загрузку с её собственным хешем.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (по умолчанию); ksy — для Kaitai Struct; hexpat — для ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>неизвестный вид «%1»; известны markdown, ksy и hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Описывает формат файла: каждое поле со степенью и источником.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>Хранить её в этой папке, а не рядом с файлом</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>Время последнего изменения файла остаётся прежним</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>в нём всё в порядке, и ничего не записано; что с ним можно сделать, показывает --list, а выполняет --accept</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>Наименее надёжный план, который выполняется: proved, consistent (по умолчанию) или guessed. Если указан, в порядок приводится и то, что не испорчено</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>укажите файл для комплекта через -o</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>уже существует; --force перезаписывает его</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>Файл zip, который будет записан</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Упаковывает файлы и отчёт о них в один файл zip.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Записать отчёт в этот файл; как JSON, если имя оканчивается на .json</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Пишет отчёт: SHA-256, что найдено, что содержат базы данных, что исчезло, что восстановлено.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>в этом файле и в других</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>в других файлах</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>в этом файле</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>освобождённая ячейка</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>восстановленная запись</translation>
    </message>
    <message>
        <source>download</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>there</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещён</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>размер отличается</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 раз</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 из %n байта</numerusform>
            <numerusform>%1 из %n байт</numerusform>
            <numerusform>%1 из %n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Задать для «%1» значение %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Вставить %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Дублировать %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Переместить %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Удалить %n запись</numerusform>
            <numerusform>Удалить %n записи</numerusform>
            <numerusform>Удалить %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>У этого нет собственного значения; измените его части.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>Нужно %n число, через запятые.</numerusform>
            <numerusform>Нужно %n числа, через запятые.</numerusform>
            <numerusform>Нужно %n чисел, через запятые.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>число или одно из: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>время вида 2003-02-11 14:03:05 (UTC) или секунды с 1970 года</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>адрес вида 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>длительность вида 4:32 или секунды</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>число байт, например 4096, 0x1000 или 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>число, например 17 или 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» — не %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Байты записываются парами шестнадцатеричных цифр, например 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 нет в кодовой странице %2. Выберите другую кодовую страницу или напишите иначе.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>В этом файле нет места %1.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 не может принять значение такого рода.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1: получилось бы %2, но допустимо не больше %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1: всегда %n байт.</numerusform>
            <numerusform>%1: всегда %n байта.</numerusform>
            <numerusform>%1: всегда %n байт.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1: места на %2 байт; понадобилось бы %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>Символ %1 завершил бы текст в %2; уберите его.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 следует из других полей. Включите режим «менять только то, что вводится», если нужно неверное значение.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 имеет своё место: его нельзя увеличить, уменьшить или переместить.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>С этим значением %1 читалось бы как нечто другое.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Это повредило бы файл (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>Запись поместилась бы в ячейку на %1 байт: её можно перенести в %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>Для записи нужны ячейки по %1 байт, как в %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Последняя ячейка обрезана. Сначала исправьте её.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>В задании ничего не указано как полученное. Если оно повреждено, сначала исправьте его.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>неожиданное значение</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]Значение {found}, а ожидалось {expected}[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>В поле, которое во всех известных нам файлах имеет одно и то же значение, здесь другое. Это не обязательно повреждение: его могла записать неизвестная нам программа. Значение сохраняется как есть.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>значение вне допустимых пределов</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} выходит за пределы того, чем может быть это значение; наибольшее — {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Число выходит за пределы, допустимые по его смыслу, например нагрузка больше 100 процентов. Либо число повреждено, либо байты вокруг него не то, чем кажутся.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>невозможный адрес</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Ни у одного компьютера в интернете не может быть адреса {found}.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>Адрес принадлежит частной, зарезервированной или групповой сети. Программы, которые создают загрузки по ссылке, записывают такой адрес намеренно; в других местах он указывает на повреждение или на узел за маршрутизатором.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>невозможный порт</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} не может быть портом. Порты — числа от 1 до 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Порт — 16-битное число. В файле загрузки он занимает четыре байта, поэтому большее число говорит о повреждении.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>неправдоподобное время</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]Время {found} лежит вне лет существования сети.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack существовал с 2001 года. Время раньше этого или намного позже указывает на неверные часы, повреждение или на поле, которое вовсе не время.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>неверно записанное число</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Здесь нельзя прочитать число[; текст: «{detail}»].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Место для цифр содержит что-то другое или больше цифр, чем может быть в числе.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>метка отсутствует</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]Метки, по которой узнаётся эта часть, нет[; ожидалось «{detail}»].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Нет постоянных байт, по которым узнаётся файл или одна из его частей. Дальнейшее всё равно читается и может быть неверным.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезано</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Конца нет[: нужно {expected}, есть {found}][; упакованное содержимое ({detail}) заканчивается слишком рано].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>Файл или часть, в которой лежит поле, заканчивается раньше поля. Недостающие байты потеряны, если их нет в другой копии.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>слишком большое количество</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]Количество указано как {found}, но помещается не больше {expected}.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>В списке не может быть столько элементов, сколько указывает количество. Прочитано столько, сколько помещается; количество можно исправить.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>слишком большая длина</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]Длина указана как {found}, но места есть только на {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Длина выходит за пределы части, в которой она лежит. Читается то, что есть; длину можно исправить.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>оставшиеся байты</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]Неизвестно поле для {found} на {offset}.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Остаются байты там, где формат их не знает. Они сохраняются. Частая причина — неверное количество перед ними.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>неполный последний элемент</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]Список заканчивается на {found}; целый элемент — {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Все элементы этого списка одного размера, а его длина не кратна этому размеру. Список обрезан, или в него что-то вставлено.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>текст без конца</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]У текста нет метки конца в пределах его части.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Текст заканчивается нулевым байтом. Без него он переходит в то, что следует дальше, и поля за ним могут быть неверны.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>символы вне кодовой страницы</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Некоторые байты этого текста не являются символами в {codepage}. Другая кодовая страница может показать его верно.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>В файлах не сказано, в какой кодовой странице записаны их тексты. Выберите ту, что принята в стране, откуда файл. Байты остаются как есть.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>прочитано не до конца</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[Упакованное содержимое ({detail}) больше того, что распаковывается. ]Начиная с {offset} ничего не читается: для одного файла есть предел.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Есть предел для числа полей одного файла и для размера распаковываемого, чтобы повреждённое количество или вредоносный архив не заполнили память. Ни один известный нам файл сети его не достигает.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>другие замечания</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Другие замечания, не показанные в списке: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>У сильно повреждённого файла замечаний больше, чем кто-либо прочтёт. Первые показаны, остальные посчитаны.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>нечитаемые байты</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Не читаются и показаны как нули: {size} на {offset}. ][Упакованное содержимое ({detail}) не удалось распаковать дальше. ]Повреждён носитель или файл.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>Система не отдала эти байты: поцарапанный диск, пропавший сетевой диск или файл, который стал короче, пока был открыт. Скопируйте файл на исправный диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>пустой файл</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>Файл пуст. Читать нечего.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>В файле нет ни одного байта. Он был создан и не записан, или его содержимое потеряно.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>одно из нескольких прочтений</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; возможно и другое прочтение.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Формат здесь известен лишь наполовину, и прочитать его можно двумя или более способами. Взят тот, за который говорит содержимое; можно выбрать другой.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>неверная контрольная сумма</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>Записана контрольная сумма {found}, а по содержимому получается {expected}. Изменён по меньшей мере один байт.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>Контрольная сумма охватывает всё описание в конце частичной загрузки. Если она не совпадает, описание изменили после записи или изменилась сама сумма. Файл всё равно читается.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>другой вид контрольной суммы</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>Контрольная сумма {found} подходит, но в виде, который встречается у немногих файлов[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Файлы различаются тем, как считается контрольная сумма: с последней инверсией или без неё и с какого байта. Эта совпадает в другом виде, чем обычно.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>неверный размер описания</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>По концевому блоку размер описания загрузки — {found}; на деле — {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>Концевой блок считает байты описания перед ним. С неверным числом описание искали бы не в том месте; оно найдено по его форме.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>повреждённая метка</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>Метка «KAZA» перед концом файла повреждена; концевой блок узнан по тому, что его окружает.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Каждая частичная загрузка заканчивается меткой KAZA, размером описания и его контрольной суммой. Метка повреждена, остальное совпадает.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>байты за концом</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[За концом загрузки, начиная с {offset}, лежит нечто другое: {found}.][За упакованным содержимым ({detail}) что-то следует.] К файлу это не относится.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>К файлу добавлены байты: остаток кластера диска, заполнение программы копирования или что-то приложенное. Загрузка перед ними цела.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>концевой блок отсутствует</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>Концевого блока, которым заканчивается каждая частичная загрузка, нет. Конец файла обрезан или перезаписан.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Без последних десяти байт программа, записавшая файл, не узнала бы его. Показано то, что найдено от описания.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>описание отсутствует</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Описание загрузки не найдено. Есть только её данные.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Источники, хеш, имя и список полученных частей хранятся за данными. Здесь их нет; часть можно вернуть из более старой копии внутри данных, базы данных общих файлов или ссылки.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>более старое описание внутри данных</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Более старое описание загрузки лежит на {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Растущая загрузка записывает своё описание заново дальше, а старое остаётся, пока его не перезапишут данные. Там, где лежит это, данных ещё не хватает, или список полученных частей неверен.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>описание не читается</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>Описание загрузки не удаётся прочитать целиком[ ({detail})]. Показано то, что удалось узнать.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>Описание начинается или заканчивается не там, или его содержимое перезаписано. Показано то, что узнано по форме.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>передано как текст</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>Файл передан или скопирован так, будто это текст: все первые переводы строки в его данных ({found}) следуют за возвратом каретки.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Передача в текстовом режиме ставит возврат каретки перед каждым переводом строки или останавливается на первом байте конца текста. Первое можно отменить и доказать контрольной суммой; потерянное из-за второго потеряно.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>части перекрываются</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Эта часть начинается на {found}, раньше, чем предыдущая заканчивается на {expected}.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Байт указан как полученный дважды. Части можно объединить без потерь.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>части не по порядку</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Эта часть начинается на {found}, раньше предыдущей в списке, которая начинается на {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>Список полученных частей обычно отсортирован. Его можно отсортировать без потерь.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>часть за пределами конца</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Эта часть заканчивается на {found}, но размер полного файла — {expected} байт.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Полученная часть выходит за конец полного файла. Одно из двух чисел повреждено.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>часть без данных</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Эта часть заканчивается на {found}, но данные есть только до {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Часть указана как полученная, а файл заканчивается раньше неё. Данные обрезаны, или список неверен. То, что лежит за данными, считается недостающим.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>хеши различаются</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Этот хеш не тот, который дают {expected} из {found} источников и тегов.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Все источники и тег хеша одной загрузки называют одно и то же содержимое. Если один отличается, он повреждён или относится к другому файлу.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>размеры различаются</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]Размер указан как {found}, а в другом месте как {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Все источники одной загрузки называют один и тот же размер полного файла. Если один отличается, он повреждён или относится к другому файлу.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>идентификатор файла не подходит</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]Идентификатор файла — {found}, а по хешу получается {expected}. Одно из двух повреждено.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>Идентификатор файла — короткая контрольная сумма хеша содержимого. Если они не согласуются, одно из двух повреждено.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>хеш и размер не согласуются</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Этот хеш относится к файлу размером {expected}; у загрузки — {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>Хеш файла до 300&#xa0;КиБ содержит его размер. Если в нём другой размер, повреждён хеш или размер.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>данные противоречат хешу</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]Начало данных ({found}) есть целиком и противоречит этому хешу.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>Начало файла можно проверить отдельно: его MD5 входит в хеш содержимого. Если оно противоречит, повреждены или относятся к другому файлу данные либо хеш. Хеш, который дают другие источники и который совпадает, говорит в пользу данных.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>окна противоречат хешу</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]Начало данных совпадает с этим хешем, но дальнейшее, что он охватывает ({found}), в совокупности ему противоречит.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>За первыми 300&#xa0;КиБ хеш содержимого охватывает отдельные отрезки файла и имеет для них всех одну контрольную сумму. Если она не совпадает, повреждён один из них или хеш; что именно, сказать нельзя.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>вариант хеша</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Этот хеш сделан по другому правилу, чем принято в сети ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Некоторые программы делали хеши содержимого иначе: «loose» охватывают на один отрезок больше, «head-only» и «untailed» не смотрели дальше первых 300&#xa0;КиБ. Содержимое совпадает, насколько такой хеш достаёт, но сеть знает файл под другим.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>загрузка завершена</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>Файл есть целиком ({expected}). Загрузка завершена, только имя файла так и не было изменено.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Все части указаны как полученные, но описание всё ещё прикреплено к файлу. Такие файлы оставались из-за известной ошибки программы.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>неизвестный тег</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Никто не знает, что означает тег {found}. Его байты сохраняются.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Теги несут сведения о файле. Некоторые их номера так и не были объяснены; они показаны как число, текст или байты по их форме.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>неверно записанный тег</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]Размер значения тега {found} не тот, какой должен быть у этого тега.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Тег с известным смыслом содержит значение другой формы, например число из трёх байт. Оно показано как байты.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>повреждённая ячейка</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]Эта ячейка не начинается со своей метки[ ({detail})]. Соседние ячейки не затронуты.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>База данных состоит из ячеек одного размера, у каждой метка в начале. У этой метка повреждена, или её запись длиннее ячейки.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>ячейки сдвинуты</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>Начиная с {offset} ячейки сдвинуты на {found} от своих мест.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Байты потеряны или вставлены, поэтому следующие ячейки начинаются не там, где должны. Они найдены по меткам.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>остаток прежней записи</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]За записью лежит остаток более длинной прежней записи ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Более короткая запись поверх более длинной оставляет её конец. Целые теги в нём ещё можно прочитать.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>неправдоподобный элемент</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Этот элемент вряд ли может быть узлом сети[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>Адрес, порт, нагрузка и время элемента не сочетаются. Элемент повреждён, или список другого рода, чем тот, как который он прочитан.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>повторный элемент</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]Тот же узел уже есть в списке, это элемент {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Узел встречается в списке больше одного раза.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>повреждённая строка</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Эту строку на {offset} нельзя прочитать[: «{detail}»]. Остальные не затронуты.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Строка списка не имеет вида, который имеют строки этого формата. Она пропускается и сохраняется.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>распаковано</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>Файл сжат[ ({detail})]. Показано его содержимое, {found}; все смещения относятся к нему.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Сжатый файл распаковывается в память и читается как то, что внутри. Сам файл остаётся как есть.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>имя и содержимое не согласуются</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Судя по имени, файл был бы чем-то другим[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>Что такое файл, решает его содержимое. Его имя здесь говорит о другом роде.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>файл другой программы</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>Файл принадлежит другой программе[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Другие программы использовали такой же контейнер. Показано то, что о нём известно.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>ничего от FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Ничего от FastTrack в нём не найдено[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>Файл такого рода может содержать следы сети, как файл реестра, и был просмотрен; в этом их нет.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Всё, что может отметить чтение файла. Коды неизменны: они стоят в JSON командной строки и в сценариях. Указана обычная важность; формат может оценить замечание иначе.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>В задании не указан размер файла. Сначала исправьте его.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Не полная: не хватает %1 из %2. Объедините её с другой частичной загрузкой или заполните из копии.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удаётся прочитать: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Ни один известный программе формат не подходит к этим байтам.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз замечен</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Минут до сообщения</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Суперузлы</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Список суперузлов из сетевого обмена</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Сообщение сети 0x00, расшифрованное</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>суперузел</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>индексный узел</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел сети</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Адрес или имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: неизвестно</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Добавлено преобразователями</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Список узлов giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Текст, по узлу на строку; у MLDonkey сжат</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Хеш содержимого</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; и Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Состояние задания giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Текст рядом с частичной загрузкой giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активно</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>нужно больше источников</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>состояние 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>состояние 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>Адрес IPv4; первый октет хранится последним</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>Адрес IPv4, читается с первого октета</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Суперузел</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Обычно только в первом источнике</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>URL загрузки</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Почти всегда пусто</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Ид. файла</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 бит: CRC-16/XMODEM хеша; 0 в файлах, сделанных sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash всего файла</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>В младшем слове</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Порт суперузла</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Заканчивается на NUL; дальше случайное заполнение, сохраняется байт в байт</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>кбит/с</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Скорость измерена</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Неизвестно 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Группа источников?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Повторные попытки?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Неизвестно 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Неизвестно 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Неизвестно 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Возможно, метка конца</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Смещение за последним байтом</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Смещение в файле</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Полученная часть</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Часть в работе</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первое число</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF, пока ничего не загружено</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Всего файла; 1 в файлах, сделанных sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Второе число</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 и 1 известны точно; 2–4 встречались, но непонятны</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Число источников</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Компьютеры, на которых был файл</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Число тегов</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Что сеть знала о файле</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>Задания или его результата поиска</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Путь после завершения</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Куда идёт файл, когда он готов</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Неизвестное время</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 или время</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Число полученных частей</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Полученные части</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Полный диапазон</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Сдвиг диапазонов</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Части в работе</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Пары до первой, у которой второе число — 0; некоторые файлы заканчиваются без неё</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Размер дополнения</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Байты от состояния до метки</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Контрольная сумма дополнения</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC по дополнению</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Данные файла</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>На своём окончательном месте; полученные или ещё нет</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Состояние задания</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Концевой блок</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Частичная загрузка</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>начало и размер</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>начало и конец</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>первый октет последним</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>первый октет первым</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Полученные части — это</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>В адресах</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Данные файла, состояние задания и концевой блок с контрольной суммой</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>общий доступ прекращён</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>в общем доступе</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Обычно без обратной косой черты в конце</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Время файла</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Последний раз доступен</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0, пока файл существует; иначе время просмотра, при котором его не нашли</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Почти всегда 0, иногда 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Общий доступ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Занятые байты за этим числом; 0: свободная ячейка</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>За записью</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Нули в новой ячейке, иначе остаток более длинной записи</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Ячейки по 256 + 8 байт</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Ячейки по 1024 + 8 байт</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Ячейки по 2048 + 8 байт</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Ячейки по 4096 + 8 байт</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>База данных общих файлов</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Размер ячеек —</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Ячейки равного размера, по одной на каждый общий файл</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>версия 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>версия 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; первый октет хранится последним</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Процент, чем меньше, тем лучше; один автор читает это как свободную ёмкость</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Последний раз известен</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Кэш суперузлов</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>Значение реестра KazaaNet</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 байт</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 байт</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>Размер элементов —</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>текст с переменными</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>двоичные данные</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>тексты</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>длинное число</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>Список KaZuperNodes</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>Избранное KaZuperNodes</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Текст, по узлу на строку</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Повреждённая строка</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Не подходит ни к одному известному здесь виду</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Как есть или в процентной кодировке</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; и 28 символов Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Округлённый размер</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>Длина в килобайтах, округлённая вниз; часто опускается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Косые черты</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Метка конца</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Другой параметр</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Пустая строка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Ссылка magnet</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Блок из буфера обмена</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Другая строка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Ссылки на загрузку</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>Ссылки sig2dat и magnet в тексте</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>По 7 бит в байте, сначала младшие; может быть и частью текста</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Порядковый номер</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Упакованные числа</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Занятые байты за этим числом</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Заполнение</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>База данных Skype</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>Контейнер баз данных Kazaa с содержимым Skype</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 байта</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 байта</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 байт</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 байта</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>очень плохо</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>плохо</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>приемлемо</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>отлично</translation>
    </message>
    <message>
        <source>average</source>
        <translation>средне</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пиксели</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>В записях сети; в .dbb для этого есть своё поле</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash файла</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; и Base64, как его хранят некоторые программы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>Или автор</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Неизвестно (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Категория или жанр</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Операционная система</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Глубина цвета</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Бит на пиксель</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Например, Video Clip или Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Битрейт в кбит/с</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Неизвестно (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0 или похоже на время</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Или описание</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>В поисковых запросах</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Тип (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Хеш в виде текста?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Неизвестно (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Неизвестно (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Неизвестно (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Список воспроизведения</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Стоит у файлов *.kpl</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>Суждение пользователя о файле</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash и корень дерева MD5 по всему файлу</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Неизвестный тег, прочитан как число</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Неизвестный тег, прочитан как текст</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Неизвестный тег</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Ид. тега</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>О чём говорит значение</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Байты одного значения</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Оставшийся тег</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>От более длинной записи, которая была здесь раньше</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Младший номер версии</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Старший номер версии</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Первый блок данных</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 во всех виденных нами файлах</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Число блоков данных</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Размер списка ключей</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Элемент корня</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Смещение в списке</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Первый свободный элемент</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Остаток заголовка списка</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Имени ключа</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Следующий свободный элемент</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Вышестоящий ключ</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Смещение в списке; FFFFFFFF: нет</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Первый ключ в нём</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Следующий ключ рядом</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ид.</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>Его записи: номер в блоке и номер блока</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>С этим заголовком</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Неиспользуемые байты</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Первая свободная запись</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Смещение в блоке; FFFFFFFF: нет</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Наибольший номер записи</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Первый свободный номер</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Остаток заголовка</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Длина имени</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Длина данных</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Пусто: значение по умолчанию</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>Записи, с местом за ней</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Номер в блоке и номер блока; FFFFFFFF: запись свободна</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Занятый размер</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Число значений</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Его последнее слово</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Неиспользованный остаток</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Что было в записи раньше</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список ключей</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Ключи по порядку</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Остаток списка ключей</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Меньше элемента</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Блок данных</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Свободная запись</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>Удалённого ключа или никакого</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Здесь не начинается ни одна запись</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Куст реестра Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Реестр Windows 95, 98 и Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Ничего или (3): двоичные данные</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Как это пишет редактор реестра</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Значение по умолчанию</translation>
    </message>
    <message>
        <source>REGEDIT4</source>
        <translation>REGEDIT4</translation>
    </message>
    <message>
        <source>Version 5.00</source>
        <translation>Версия 5.00</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>Экспорт реестра</translation>
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
        <translation>Текст, записанный редактором реестра Windows</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>log</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Первый порядковый номер</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Отличается от второго, пока запись не завершена</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Второй порядковый номер</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: по 100 нс с 1601 года</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Корневая ячейка</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Смещение за заголовком</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Размер блоков куста</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Коэффициент кластеризации</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Его последние символы, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Контрольная сумма заголовка</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR 127 чисел перед ней</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Если старший бит установлен, данные стоят в следующем поле</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Место данных</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Смещение его ячейки за заголовком; или сами данные, до 4 байт</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: имя в Latin-1, иначе в UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Блоки куста</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Ключи и значения других программ</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Текст значения</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Данные значения</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Куст реестра</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>куст использовался; его последние изменения — в файлах журнала</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>куст слишком велик для поиска</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>эта программа собрана без hivex и ищет только метки KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>у дерева ключей нет конца; искались только метки KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>дерево ключей повреждено; искались только метки KazaaNet</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Реестр Windows NT и новее в том виде, как он лежит на диске</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Байты за тем, что объясняет формат</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Байты, которые не удалось понять</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Нули</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>В секундах</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, «KaZaA P2P FastTrack File Formats» (2003–2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, «structure of .dat files»</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, опыты с настоящими файлами .dbb</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>заметки о протоколе и перехваченный трафик giFT-FastTrack</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>сторонняя программа записи таких файлов неясного происхождения: только факты</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz, «Windows 9x/Me Registry File (CREG) format»</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov, «Windows registry file format specification»</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>Обычные имена: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Соперничающие прочтения (%1): %2 %3. Решают признаки в файле; если их нет, берётся первое.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, или </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Находится с конца файла.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>если подходит</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>иначе</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>если %1 равно %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>прочитано как %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>до конца</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>до NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>до метки конца</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>как указывает %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 раз</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>до 0 в конце одного из них</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>пока подходит</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>где угодно в остатке</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>по 7 бит</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. См. «%1»</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>Первое подходящее: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>общедоступный адрес или 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>адрес или имя компьютера</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>от 1 до 65535 или 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>в годы существования сети или 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>О программе FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Показывает, что сеть FastTrack оставила на дисках: частичные загрузки, базы данных общих файлов, списки суперузлов.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Сделано с помощью</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>также в %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>также в %1 и ещё %n</numerusform>
            <numerusform>также в %1 и ещё %n</numerusform>
            <numerusform>также в %1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>Тот же файл. Щёлкните, чтобы перейти туда; на странице «Хеш» перечислены все места.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Также в</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>тот же хеш</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>те же размер и имя</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
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
        <translation>Не удаётся создать для него папку, или она ведёт в другое место.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>По одному на страну</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Текущее время для всех</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Перестроить</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Остающиеся узлы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Как в списке</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Сначала самые дальние</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Сначала самые близкие</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Сначала с наименьшей нагрузкой</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала самые новые</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>Расстояние измеряется от первого выбранного узла, иначе от первого в списке</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Не больше </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Наибольшее число узлов</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>Старый клиент хранил 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Что выбрано</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>Что не выбрано</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>ещё %n страна</numerusform>
            <numerusform>ещё %n страны</numerusform>
            <numerusform>ещё %n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>Остаётся %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Меняет список; «Отменить» возвращает его</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>Файл доступен только для чтения: отключите это в строке состояния</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Перестроить суперузлы</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Без списка блокировки</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Записывает то, что осталось бы, в новый файл; этот остаётся как есть</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Любая нагрузка</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Нагрузка до </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Наибольшая нагрузка</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Возраст элементов</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Любой возраст</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Последняя неделя</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Отсчитывается назад от самого нового элемента списка</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>В списке строк время остаётся как есть; новый файл получает текущее время</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Добавить узел</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>В конце списка; адрес вводится в полях</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Резервные копии</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Восстановить файл</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>При каждом сохранении файла</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Хранить резервную копию &amp;рядом с ним</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Хранить резервную копию в &amp;папке...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Хранить резервную копию в &amp;папке %1...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Сохранять &amp;время последнего изменения</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Резервной копии нет</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Выбор папки для резервных копий</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Файлы не выбраны.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Изменить много файлов</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Выбрать &amp;папку...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>Вернуть вс&amp;ё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Рядом с каждым файлом сохраняется резервная копия. То, что редактируется в окне, меняется там и записывается при сохранении.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Выберите папку с загрузками</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>изменено в окне; сохраните там</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>изменено после этого; отмените в окне</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Поиск загрузок</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Просмотр загрузок: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Возврат: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Просмотрены не все файлы.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Частичных загрузок здесь нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n загрузка. Выберите, что нужно изменить.</numerusform>
            <numerusform>%n загрузки. Выберите, что нужно изменить.</numerusform>
            <numerusform>%n загрузок. Выберите, что нужно изменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записаны %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n открытый файл изменён и ждёт сохранения.</numerusform>
            <numerusform>%n открытых файла изменены и ждут сохранения.</numerusform>
            <numerusform>%n открытых файлов изменены и ждут сохранения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n файл снова такой, как был.</numerusform>
            <numerusform>%n файла снова такие, как были.</numerusform>
            <numerusform>%n файлов снова такие, как были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>Не удалось: %n файл.</numerusform>
            <numerusform>Не удалось: %n файла.</numerusform>
            <numerusform>Не удалось: %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n файл оставлен как есть.</numerusform>
            <numerusform>%n файла оставлены как есть.</numerusform>
            <numerusform>%n файлов оставлены как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>Меняется %n файл.</numerusform>
            <numerusform>Меняются %n файла.</numerusform>
            <numerusform>Меняются %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n файл нельзя изменить так, как задано.</numerusform>
            <numerusform>%n файла нельзя изменить так, как задано.</numerusform>
            <numerusform>%n файлов нельзя изменить так, как задано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>В %n загрузке ничего не меняется.</numerusform>
            <numerusform>В %n загрузках ничего не меняется.</numerusform>
            <numerusform>В %n загрузках ничего не меняется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>&amp;Изменить %n файл</numerusform>
            <numerusform>&amp;Изменить %n файла</numerusform>
            <numerusform>&amp;Изменить %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Резервная копия каждого файла сохраняется в папке %1. То, что редактируется в окне, меняется там и записывается при сохранении.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>меняется</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>нельзя</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>изменено, не сохранено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Что из этого следует или почему нет</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Байты до и после</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 одинаковы</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>ещё %1 вставлено</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>ещё %1 изъято</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Страница (*.html);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Экспортировано в %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Журнал: %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Копия сохранена как %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Забыть эту запись</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Отменить её</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 копия.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1: сохранено</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1: сохранено. Прежнее содержимое хранится в %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Сохранить копию...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1: не сохранено: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Идёт запись файла. Попробуйте ещё раз через мгновение.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1: прежнее содержимое возвращено. Ваши изменения по-прежнему здесь и не сохранены</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1: с тех пор файл изменён. Отмените эту запись и сохраните снова.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Снять фильтр, заданный этой диаграммой</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>То же в виде строк</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
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
        <translation>Клавиши со стрелками переходят от столбца к столбцу, с Shift охватывают несколько. Enter фильтрует по ним, Escape снимает фильтр.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Сохранить или напечатать</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-диаграммы</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Сохранить диаграммы</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>диаграммы</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Здесь ничто не различается достаточно для диаграммы.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Различающиеся части</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>До и после одни и те же части: полученное не затронуто.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Части файла до и после</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>До и после одни и те же части.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>Различается %n отрезок.</numerusform>
            <numerusform>Различаются %n отрезка.</numerusform>
            <numerusform>Различаются %n отрезков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Ссылка на файл: sig2dat, magnet или его хеш с размером</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Ссылка на файл</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;База данных или состояние задания...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Добавьте, что у вас ещё есть; поиск повторится с этим. Можно вставить или перетащить сюда.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>База данных или состояние задания</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Базы данных и состояния заданий (*.dbb *.dbb.gz *.state);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Упоминаний</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>То же содержимое</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Где назван</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Последний раз доступен</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Содержимое №</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
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
        <translation>&amp;Сравнить с папкой...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>&amp;Искать под другими именами</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Всё открытое</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Показать, какие из этих файлов лежат в папке на этом компьютере. Ничего не меняется</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Прочитать хеш-окна файлов того же размера, что у недостающего</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln восстановленная запись</numerusform>
            <numerusform>%Ln восстановленные записи</numerusform>
            <numerusform>%Ln восстановленных записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln загрузка</numerusform>
            <numerusform>%Ln загрузки</numerusform>
            <numerusform>%Ln загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln ссылка</numerusform>
            <numerusform>%Ln ссылки</numerusform>
            <numerusform>%Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln другой файл</numerusform>
            <numerusform>%Ln других файла</numerusform>
            <numerusform>%Ln других файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Поиск ещё идёт.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Остановлено; просмотрено не всё.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл: %1</numerusform>
            <numerusform>Не удалось прочитать %Ln файла: %1</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln открытый файл не называет общих файлов.</numerusform>
            <numerusform>%Ln открытых файла не называют общих файлов.</numerusform>
            <numerusform>%Ln открытых файлов не называют общих файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Ничто из открытого не называет общих файлов.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Всё открытое просмотрено.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>В %1: на месте: %2, перемещено: %3, другого размера: %4, исчезло: %5.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Остановлено; остальные не искались.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>В папке больше файлов, чем помещается в список.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>В этой папке не удалось прочитать %Ln файл.</numerusform>
            <numerusform>В этой папке не удалось прочитать %Ln файла.</numerusform>
            <numerusform>В этой папке не удалось прочитать %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Сравнить с файлами папки</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Собрание</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Файлы, которые называет всё открытое</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>всё открытое</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>назван %Ln файл</numerusform>
            <numerusform>названо %Ln файла</numerusform>
            <numerusform>названо %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln разное содержимое</numerusform>
            <numerusform>%Ln разных содержимых</numerusform>
            <numerusform>%Ln разных содержимых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>из них назван больше одного раза %Ln</numerusform>
            <numerusform>из них названы больше одного раза %Ln</numerusform>
            <numerusform>из них названы больше одного раза %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Введите команду, документ, поле, замечание</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Что подходит</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Вставьте хеш или ссылку любого вида</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Хеш или ссылка для сравнения</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Понимаются шестнадцатеричная запись, Base64, kzhash, ссылки sig2dat и magnet.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Здесь назван файл размером %1; у этого — %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Здесь нет хеша, с которым его сравнить.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>Тот же хеш.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Другой хеш, файла, который начинается с тех же 300&#xa0;КиБ.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Другой хеш: он относится к другому файлу.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Узлы, которыми различаются два списка</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>От %1 к %2: %3</translation>
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
            <numerusform>за %n минуту до этого</numerusform>
            <numerusform>за %n минуты до этого</numerusform>
            <numerusform>за %n минут до этого</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Какая верна</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>хеш совпадает</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>предпочтительна</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Где копии расходятся</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Копировать строки как JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Копировать смещение</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Щёлкните, чтобы скопировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>язык системы</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не в порядке</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Поиск того, что можно сделать</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Делать нечего: всё в порядке, и больше получить нельзя.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Исправление не найдено. Файл остаётся как есть; то, что из него можно прочитать, показано в окне.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Остановлено. Возможно, есть исправления лучше %n найденного.</numerusform>
            <numerusform>Остановлено. Возможно, есть исправления лучше %n найденных.</numerusform>
            <numerusform>Остановлено. Возможно, есть исправления лучше %n найденных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>Найден %n способ исправления.</numerusform>
            <numerusform>Найдены %n способа исправления.</numerusform>
            <numerusform>Найдено %n способов исправления.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Исправление пока не найдено. Если у вас есть ссылка на файл, база данных или состояние задания, продолжайте.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Вернуться к сохранённому состоянию</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Проверка записей</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>Открыть &amp;как</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>Кодовая стр&amp;аница</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Что говорит содержимое</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>по признакам (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>Про&amp;чтение</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Распаковка перетаскиваемых файлов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>Не удалось распаковать %n файл. %1</numerusform>
            <numerusform>Не удалось распаковать %n файла. %1</numerusform>
            <numerusform>Не удалось распаковать %n файлов. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Перетащите сюда загрузки, базы данных, списки суперузлов, ссылки или целые папки</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Открывает окно, в котором можно выбрать файлы</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>или щёлкните для выбора. Открытие ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Вставить после</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>За один раз удаляется не больше %n строки.</numerusform>
            <numerusform>За один раз удаляется не больше %n строк.</numerusform>
            <numerusform>За один раз удаляется не больше %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, запись %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, ссылка %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Извлечь имеющееся</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>То, что получила загрузка %1, записывается в отдельные файлы. Ничего не оценивается, и загрузка остаётся как есть.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Извлечь</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Каждый готовый &amp;диапазон отдельным файлом</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Один файл с &amp;пропусками и рядом с ним их карта для GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Файлы, которые будут записаны</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Просмотр загрузки</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n готовый диапазон, %1.</numerusform>
            <numerusform>%n готовых диапазона, %1.</numerusform>
            <numerusform>%n готовых диапазонов, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n готовый диапазон, %1 из %2.</numerusform>
            <numerusform>%n готовых диапазона, %1 из %2.</numerusform>
            <numerusform>%n готовых диапазонов, %1 из %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Извлечение</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записаны %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>ничего необычного</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>ещё %1</numerusform>
            <numerusform>ещё %1</numerusform>
            <numerusform>ещё %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Сузить до</translation>
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
        <translation>Факты</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Значение: %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Значения, у которых есть имена</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Перенести запись в ячейки большего размера (Enter)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>Из этого следует:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Enter: перенести туда. Сначала будет задан вопрос.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>внутри есть замечания</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Смещение %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Степень: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Степень: %1 (источник: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Изменено. В сохранённом файле: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>В сохранённом файле нет</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Сдвинуть «%1» влево</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Сдвинуть «%1» вправо</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Столбцы как были</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Сортировать по «%1», по возрастанию</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Сортировать по «%1», по убыванию</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Без сортировки</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Фильтр по всем столбцам</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Строки, в которых это встречается в любом столбце, без учёта регистра</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · фильтр: %2</translation>
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
        <translation>Экспорт...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>скопированы только первые строки: %1</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>подготовка фильтра, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>любой столбец</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>фильтрация…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>сортировка…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>экспорт, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Печать...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Страница</translation>
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
        <translation>Важность</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>О чём оно</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>1 ошибка</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 ошибка</numerusform>
            <numerusform>%1 ошибки</numerusform>
            <numerusform>%1 ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 предупреждение</numerusform>
            <numerusform>%1 предупреждения</numerusform>
            <numerusform>%1 предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 примечание</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 примечание</numerusform>
            <numerusform>%1 примечания</numerusform>
            <numerusform>%1 примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Показать или скрыть их</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Ничего не проверено</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Пока ничего плохого не найдено</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Ничего плохого не найдено</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>Имеющиеся замечания скрыты выше.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>Формат этого файла неизвестен. Что в нём могло бы быть не в порядке, сказать нельзя.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>Проверено записей: %1 из %2.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Прочитан каждый байт структуры; контрольные суммы, количества и значения согласуются.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Сами данные файла не проверялись: сравнение с хешем — отдельный шаг.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>В задании нет хеша, поэтому ничего не проверяется.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>В задании указано имя %1, а оно небезопасно.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Завершить загрузки</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Полная загрузка становится файлом, которым должна была стать, под его собственным именем. Сама загрузка остаётся как есть.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Просмотр загрузок</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Отметьте загрузку, если её нужно завершить.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Отметьте загрузки, которые нужно завершить.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Полных среди этих загрузок нет.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записаны %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>Не удалось завершить %n загрузку; причина указана в списке.</numerusform>
            <numerusform>Не удалось завершить %n загрузки; причины указаны в списке.</numerusform>
            <numerusform>Не удалось завершить %n загрузок; причины указаны в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Записано. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Меняющиеся файлы</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Исправить всё &amp;доказанное: %n файл</numerusform>
            <numerusform>Исправить всё &amp;доказанное: %n файла</numerusform>
            <numerusform>Исправить всё &amp;доказанное: %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Исправить и то, что согласуется со &amp;структурой: %n файл</numerusform>
            <numerusform>Исправить и то, что согласуется со &amp;структурой: %n файла</numerusform>
            <numerusform>Исправить и то, что согласуется со &amp;структурой: %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Меняющиеся поля: %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 получено, %2 не хватает</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>имя ведёт за пределы папки</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>тот же хеш, что у %n другого</numerusform>
            <numerusform>тот же хеш, что у %n других</numerusform>
            <numerusform>тот же хеш, что у %n других</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>нет на месте файлов: %1 из %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Настоящее имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Что есть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Рядом с другими</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Результат по каждому файлу</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Запись: %n файл</numerusform>
            <numerusform>Запись: %n файла</numerusform>
            <numerusform>Запись: %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Ничего не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>Исправлен %n файл.</numerusform>
            <numerusform>Исправлены %n файла.</numerusform>
            <numerusform>Исправлено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>Исправлено: %1 из %n файла.</numerusform>
            <numerusform>Исправлено: %1 из %n файлов.</numerusform>
            <numerusform>Исправлено: %1 из %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>Копии лежат в %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 отчёт</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>исправлено; всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>исправлено; осталось %n замечание</numerusform>
            <numerusform>исправлено; осталось %n замечания</numerusform>
            <numerusform>исправлено; осталось %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · хранится в %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Извлечь...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Распаковать в папку выбранные файлы или все показанные, если ничего не выбрано</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Извлечение</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Архив (%1), только для чтения</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Список файлов</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Поиск ещё идёт.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Файлов здесь нет.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>На первый взгляд всё в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Что-то не в порядке с %n файлом.</numerusform>
            <numerusform>Что-то не в порядке с %n файлами.</numerusform>
            <numerusform>Что-то не в порядке с %n файлами.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Файлов больше, чем помещается в этот список.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
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
            <numerusform>%n известного вида</numerusform>
            <numerusform>%n известного вида</numerusform>
            <numerusform>%n известного вида</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Извлечь в папку</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>Извлечён %n файл.</numerusform>
            <numerusform>Извлечены %n файла.</numerusform>
            <numerusform>Извлечено %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Остановлено; остальные не записаны.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>Не извлечён %n файл: %1</numerusform>
            <numerusform>Не извлечены %n файла: %1</numerusform>
            <numerusform>Не извлечено %n файлов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Завершить все полные...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Исправить %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не в порядке</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Просмотр %1: %2 из %n файла.</numerusform>
            <numerusform>Просмотр %1: %2 из %n файлов.</numerusform>
            <numerusform>Просмотр %1: %2 из %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Остановлено: не просмотрен %n файл.</numerusform>
            <numerusform>Остановлено: не просмотрены %n файла.</numerusform>
            <numerusform>Остановлено: не просмотрено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>Исправление %n файла можно доказать.</numerusform>
            <numerusform>Исправление %n файлов можно доказать.</numerusform>
            <numerusform>Исправление %n файлов можно доказать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>Исправление %n файла согласуется со структурой, что доказывает меньше.</numerusform>
            <numerusform>Исправление %n файлов согласуется со структурой, что доказывает меньше.</numerusform>
            <numerusform>Исправление %n файлов согласуется со структурой, что доказывает меньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Для %n файла есть только предположения: откройте его отдельно.</numerusform>
            <numerusform>Для %n файлов есть только предположения: откройте их по одному.</numerusform>
            <numerusform>Для %n файлов есть только предположения: откройте их по одному.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Исправлять нечего.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>загрузки</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (исправлено)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (исправлено %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Записать исправленные &amp;копии в папку</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Изменить сами &amp;файлы</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Вы&amp;брать...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Заменяемое сначала сохраняется рядом с каждым файлом, чтобы его можно было вернуть. При отключении питания в любой момент останется старый файл или новый.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n файл, до %1; пропуски не занимают места. Файл остаётся как есть.</numerusform>
            <numerusform>%n файла, до %1; пропуски не занимают места. Файлы остаются как есть.</numerusform>
            <numerusform>%n файлов, до %1; пропуски не занимают места. Файлы остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Уже есть файл с таким именем. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 уже существует. Выберите другую папку; ничего не перезаписывается.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Файлы папки</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 файл</numerusform>
            <numerusform>%1 файла</numerusform>
            <numerusform>%1 файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 прочитано</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>остановлено: %1 не прочитано</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>в папке больше файлов, чем можно показать</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>В этом файле нет байт.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Последний байт — на %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>Это перед первым байтом.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Поля с названием %1 нет.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Введите смещение, расстояние или путь поля.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Смещение 0x3a214, расстояние +16 или поле, например appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти к</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Шестнадцатеричный</translation>
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
        <translation>Ид. файла</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>Ссылка sig2dat</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>Блок sig2dat</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Ссылка magnet</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>Хеш, указанный в этой загрузке</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>Указанный хеш</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>Хеш данных</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Указано: %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Перейти к полю, где он указан</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Сравнить с ним данные</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 из %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>в порядке</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Здесь байты вводятся шестнадцатеричными цифрами, а в столбце текста — символами.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Вставка байт</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Замена байт</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Вставка символов</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Замена символов</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>Это больше %1 — предела для одной вставки.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>В буфере обмена нет шестнадцатеричных цифр. В столбце текста его содержимое вставляется как символы.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Вставить байты</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Удалить байты</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>Это больше %1 — предела для одного заполнения.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Заполнить %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Байт для заполнения, две шестнадцатеричные цифры:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Байт — это две шестнадцатеричные цифры, например 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>Файл здесь заканчивается. При вставке (Ins) он растёт.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>При замене каждый байт остаётся на месте. Режим вставки (Ins) также удаляет байты.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>&amp;Заполнить 00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>За&amp;полнить...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>Режим вст&amp;авки</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Ничего не введено: файл доступен только для чтения.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Разрешить изменения</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>Контрольная сумма больше не совпадает: изменилось только введённое.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Обзор файла</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>Ввод вставляет байты</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Ввод заменяет байты</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>В этом файле нет байт.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Скопированы первые %1 выделенного.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Копировать в &amp;шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Копировать как &amp;текст</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Копировать как &amp;массив C</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>Копировать &amp;смещение</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>П&amp;одогнать байты по ширине</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Десятичные смещения</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>&amp;Названия полей</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>Первые байты: %1 из %2.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Байты от %1 из %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Инспектор данных</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Байты как числа</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Показать все прочтения в обоих порядках байт</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Все прочтения</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Прочтения</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Несколько частичных загрузок одного файла становятся одной, в которой есть всё, что есть в них. Сами они остаются как есть.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>Пропуски частичной загрузки заполняются из полной копии её файла. И загрузка, и копия остаются как есть.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Объединить загрузки</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Заполнить пропуски</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Заполнить</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Добавить загрузки...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>&amp;Полная копия...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Какая копия верна</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Выбор частичных загрузок</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Выбор полной копии</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Загрузки (*.dat);;Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>За&amp;грузка...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>Где копии расходятся, решает хеш</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Где копии расходятся, верна %1</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Вместе в них есть %1 из %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>По-прежнему не хватает: %1.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Ни в одной из них нет хеша, поэтому ничего не проверяется.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Они расходятся в %n месте.</numerusform>
            <numerusform>Они расходятся в %n местах.</numerusform>
            <numerusform>Они расходятся в %n местах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>Хеш решает в %n из них.</numerusform>
            <numerusform>Хеш решает в %n из них.</numerusform>
            <numerusform>Хеш решает в %n из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Добавьте частичные загрузки.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Выберите частичную загрузку.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Добавьте ещё одну частичную загрузку того же файла.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Выберите полную копию файла.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Не все байты удалось прочитать. Скопируйте файлы на исправный диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>Копии противоречат друг другу, а хеш не может показать, какая верна. Укажите верную.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Результат: %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 до</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 после</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>С момента открытия файла ничего не менялось.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Контрольные хеши ещё вычисляются.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Рядом с каждым шагом можно записать причину (F2). Журнал нигде не хранится, если его не экспортировать.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Откройте другой список или загрузку с источниками, чтобы увидеть их здесь</translation>
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
        <translation>%1 получено</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>изменения не сохранены</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Открытые файлы</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>В буфере обмена нет ссылки, файла или папки.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Не удалось открыть %1: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>Со следующего запуска язык этого окна: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Всё открытое</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Здесь нечего печатать.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
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
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Легенда карты; её пункты показывают и скрывают узлы</translation>
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
        <translation>Показать или скрыть эти узлы</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Различать точки по</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>По чему различаются точки</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Перестроить...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Выбрать, какие узлы остаются и в каком порядке</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · выбран %n</numerusform>
            <numerusform>%1 · выбрано %n</numerusform>
            <numerusform>%1 · выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Равнопромежуточная</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Сети, которые опрашивал старый клиент</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Использовать другую базу данных мест...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Сохранить карту</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Выберите базу данных мест</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>Не удалось прочитать %1 как список блокировки: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Другие списки на той же карте и различия между ними</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Записать список в файл другого вида</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Проекция, картинки, места, списки блокировки</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Только выбранное</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Список блокировки...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Выберите список заблокированных диапазонов</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Списки блокировки (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Использовать базу данных из состава программы</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Чтение списка блокировки...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Выделять перетаскиванием</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Перетаскивание рисует рамку вокруг узлов, а не двигает карту. С Shift так всегда</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Карта мира: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. Выбран %n.</numerusform>
            <numerusform>%1. Выбрано %n.</numerusform>
            <numerusform>%1. Выбрано %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N и P переходят к следующему и предыдущему узлу. Клавиши со стрелками двигают карту, плюс и минус меняют масштаб, 0 показывает всё, Enter приближает выбранное, Escape снимает выбор.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Карта мира</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Имя: %1 (указано имя %2, а оно небезопасно)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Имя: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Размер: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Новая загрузка по ссылке</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Задание, которое ещё ничего не получило. Его части можно заполнить из копии или объединить с другими загрузками этого файла.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>Соз&amp;дать</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet или хеш с размером</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Вставьте ссылку.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>Загрузка: %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Выберите столбец или проведите по нескольким: карта и таблица выберут те же узлы.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>Выбран %n из узлов: %1</numerusform>
            <numerusform>Выбраны %n из узлов: %1</numerusform>
            <numerusform>Выбрано %n из узлов: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Напишите заметку или оставьте закладку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
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
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Создано %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (файл с тех пор изменился)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Изменить заметку</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>&amp;Удалить заметку</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B отмечает просматриваемое место. Рядом с каждой отметкой можно написать строку; она перемещается вместе с тем, о чём говорит. Сам файл остаётся как есть.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>Не удалось сохранить заметки. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>У этих байт нет файла: при закрытии заметки пропадут.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>Файл изменился после того, как были написаны некоторые из этих заметок. Теперь они могут стоять у других байт.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Хранится рядом с файлом, в %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Рядом с файлом ничего нельзя записать. Хранится в %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Файлы открыты.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1: прочитано, %n файл.</numerusform>
            <numerusform>%1: прочитано, %n файла.</numerusform>
            <numerusform>%1: прочитано, %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>Запись задания стоит за данными. Там, где её не перезаписали при росте данных, внутри ещё лежит более старая. Поиск читает все данные.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Искать в данных</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Поиск...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Поиск отменён.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Не найдено. Нигде в данных метка, размер и контрольная сумма не сходятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n более старая запись с верной контрольной суммой:</numerusform>
            <numerusform>%n более старые записи с верной контрольной суммой:</numerusform>
            <numerusform>%n более старых записей с верной контрольной суммой:</numerusform>
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
        <translation>П&amp;уть после завершения</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>не&amp;доступные</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>с &amp;ни разу не измеренной скоростью</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>измеренные последний &amp;раз до</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>С чего начинаются пути</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>С чего они начинаются потом</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Дата последнего измерения</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Состояние загрузок</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Ни у источника, ни у его суперузла нет общедоступного адреса и порта.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>В задании нет времени измерения: неизвестно, пришло ли от источника хоть что-нибудь.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>и&amp;з</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;в</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Убрать источники</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>В результате ничего плохого не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Что остаётся не в порядке:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>&amp;Открыть исправленный файл</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 отчёт</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>Открытый документ исправлен. «Отменить» возвращает прежнее; до сохранения ничего не записывается.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>Исправленный файл: %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>Прежнее содержимое хранится в %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Скрыть (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Скрыть %1</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Выбрать...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 не начинается от корня диска.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Что-то с таким именем уже существует. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Узлы по странам</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Не на карте: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
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
            <numerusform>Меняется %n байт.</numerusform>
            <numerusform>Меняются %n байта.</numerusform>
            <numerusform>Меняются %n байт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Теперь всё в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>Остаётся %n замечание.</numerusform>
            <numerusform>Остаётся %n замечания.</numerusform>
            <numerusform>Остаётся %n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Повторный поиск того, что можно сделать</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Оставить файл как есть</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Ничего не записывается.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>Добавленное не ведёт к другому исправлению: оно не подходит или не потеряно ничего из того, что в нём есть.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
</context>
<context>
    <name>ft::PreviewTable</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Фильтр строк</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Что меняется в каждом файле</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>все файлы</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Отметить как полученное</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Отметить как недостающее</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Легенда карты фрагментов</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>состояния диапазонов</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Пары, которые задание хранит рядом с фрагментами; вероятно, это части, которыми заняты источники. Их смысл точно не известен.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Замечания у байт, о которых они говорят</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>хеш, %1: %n окно</numerusform>
            <numerusform>хеш, %1: %n окна</numerusform>
            <numerusform>хеш, %1: %n окон</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>хеш сюда не заглядывает: %1</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Хеш такого рода ничего не говорит об этих байтах, даже если он совпадает.</translation>
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
        <translation>Вид</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Фрагмент, как он указан в дополнении, или пропуск между фрагментами</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Смещение первого байта</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Смещение первого байта за ним</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Что там лежит</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Насколько это известно из дополнения и длины файла</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Какие окна хеша содержимого там лежат и совпадают ли они</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Фрагмент %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Концевой блок</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Что там лежит, не просматривалось: данные, пришедшие поздно, нули или прежнее содержимое диска.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>байты есть, не просмотрены</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>ничего: этот файл заканчивается раньше</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 есть, не просмотрено; этот файл заканчивается перед остальными %2</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>собственная запись задания</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>метка, размер и контрольная сумма дополнения</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>байты, не относящиеся ни к загрузке, ни к её дополнению</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>данные есть</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>указано, но этот файл заканчивается раньше</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>из них нет в этом файле: %1</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 за концом загрузки</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>перекрывается с фрагментом %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>в состояниях диапазонов</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 получено</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Щёлкните по блоку или используйте клавиши со стрелками; с Ctrl они переходят к следующему пропуску. Колесо меняет масштаб.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 блок = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Диапазоны и пропуски</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 получено. %2. На виду: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Клавиши со стрелками переходят от блока к блоку, с Ctrl — к следующему пропуску, с Shift — к следующему диапазону. Плюс и минус меняют масштаб, 0 показывает всё. Там, где изменения разрешены, E берёт следующую границу; стрелки двигают её, Enter вносит изменение, Escape отказывается от него.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Карта фрагментов</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <translation>От младшего к старшему</translation>
    </message>
    <message>
        <source>Big-endian</source>
        <translation>От старшего к младшему</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>биты</translation>
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
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть эти</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Перенести в ячейки большего размера</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 больше не помещается в свою ячейку. Какая база данных примет эту запись?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Другая база данных...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Перенести</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, уже открыта</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, из той же папки</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Новая %1 в той же папке</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Выбор базы данных</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Базы данных (*.dbb);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 получает запись как %2, за последней ячейкой.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 записывается сразу, с одной этой записью.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 открывается и получает запись за последней ячейкой.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>В %1 её ячейка освобождается; то, что там было, остаётся как остатки.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Это можно отменить; на диск это попадёт при сохранении.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Каждый файл может отменить свою часть. При сохранении первым записывается %1.</translation>
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
        <translation>Не удалось перенести запись: %1 сейчас нельзя изменить.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Перенесено в %1 как %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Перенесено в %1, новый файл</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Таблица: %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 ячейка</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 ячейка</numerusform>
            <numerusform>%1 ячейки</numerusform>
            <numerusform>%1 ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 источник</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 источник</numerusform>
            <numerusform>%1 источника</numerusform>
            <numerusform>%1 источников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 тег</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 тег</numerusform>
            <numerusform>%1 тега</numerusform>
            <numerusform>%1 тегов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 ссылка</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 ссылка</numerusform>
            <numerusform>%1 ссылки</numerusform>
            <numerusform>%1 ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 элемент</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 элемент</numerusform>
            <numerusform>%1 элемента</numerusform>
            <numerusform>%1 элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 пустая</numerusform>
            <numerusform>%1 пустые</numerusform>
            <numerusform>%1 пустых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 повреждённая</numerusform>
            <numerusform>%1 повреждённые</numerusform>
            <numerusform>%1 повреждённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 с остатками</numerusform>
            <numerusform>%1 с остатками</numerusform>
            <numerusform>%1 с остатками</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>похоже на %3 текстов с иностранными буквами: %1 из %2</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>возможно, тексты в %1; это предположение</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>ничего, она свободна</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>О чём оно</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>Сейчас в ячейке</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Что восстановлено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln восстановлено</numerusform>
            <numerusform>%Ln восстановлено</numerusform>
            <numerusform>%Ln восстановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>ни в одной ячейке нет ничего от прежних записей</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>просмотрено ячеек: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>прекращено</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>В документе были несохранённые изменения. «До» — это файл с этими изменениями.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Исправление: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
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
        <translation>Файл</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Настоящее имя</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не в порядке</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Исправить %1</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Файлы и что с ними можно сделать</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Сохранить от&amp;чёт...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Страница (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Запись отчёта с SHA-256 обеих версий</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Отчёт: %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Страница (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Написать отчёт</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Сохранить комплект</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Файл zip (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>В п&amp;апку</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Сохранить как</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>Загрузки (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>прочие: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>далеко от этих: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>не указано: %1</translation>
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
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 не является кустом реестра со значением KazaaNet, которое можно заменить. Ничего не записано.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>Куст %1 повреждён: в его копию ничего нельзя записать.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n узел записан в %1.</numerusform>
            <numerusform>%n узла записаны в %1.</numerusform>
            <numerusform>%n узлов записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>У %n есть имя, но нет адреса; пропущено.</numerusform>
            <numerusform>У %n есть имя, но нет адреса; пропущено.</numerusform>
            <numerusform>У %n есть имя, но нет адреса; пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>Значение KazaaNet...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Текст реестра, версия 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Текст реестра, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Копия куста реестра...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>Узлы giFT...</translation>
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
        <translation>Выберите куст для копирования; он остаётся как есть</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>совпадает каждый байт</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>совпадают размер и хеш</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>совпадают размер и первые 300&#xa0;КиБ</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>совпадает размер</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>начинается так же, затем отличается</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Искать этот файл в папке...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Искать в папке</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>Составление списка: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Сравнение размеров, файлов: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Чтение %1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>Найден %n файл</numerusform>
            <numerusform>Найдены %n файла</numerusform>
            <numerusform>Найдено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>сравнено файлов: %1, из них прочитано: %2</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>в папке больше файлов, чем вошло в список</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n не удалось прочитать</numerusform>
            <numerusform>%n не удалось прочитать</numerusform>
            <numerusform>%n не удалось прочитать</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>меньше 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
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
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>База данных стран</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Та, что поставляется с программой</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>Базы данных MaxMind (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Рядом с каждым файлом</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Рядом с исходным файлом</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Открывать то, что было открыто в прошлый раз</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Показывать открытые файлы среди недавних файлов рабочего стола</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Сообщать, когда долгая работа в фоне закончена</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>В файлах не указано, в какой кодовой странице записаны их тексты</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Часовой пояс этого компьютера</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>&amp;Кодовая страница текстов:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Время:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>База данных &amp;стран:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Резервные копии:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>Коп&amp;ии:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Другой язык начнёт действовать при следующем запуске.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокая контрастность, светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокая контрастность, тёмная</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Если сразу открывается больше файлов, они становятся одним списком</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>Те&amp;ма:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>Открывать &amp;файлов сразу, не больше:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 получено</translation>
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
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Сохранить как PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Сохранить как SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Сохранить как PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Печать...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>Принтер недоступен. Сохранить как PDF можно и без него.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Обычные клавиши</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Забрать их</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Клавиши выбранного действия</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Клавиши:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Эти клавиши заняты: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Обычные клавиши, если изменены</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Как читаются тексты в файле. Сам файл этого не говорит</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>Часовой пояс, в котором показано время</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Открывается %n файл...</numerusform>
            <numerusform>Открываются %n файла...</numerusform>
            <numerusform>Открываются %n файлов...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только для чтения</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>изменения разрешены</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>меняется только то, что вводится</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>Показанное можно менять; файл меняется при сохранении</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Ничего нельзя изменить. Щёлкните, чтобы разрешить</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>смещение %1</translation>
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
        <translation>Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 строка записана в %2.</numerusform>
            <numerusform>%1 строки записаны в %2.</numerusform>
            <numerusform>%1 строк записано в %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Значения через табуляцию (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>Идёт другой экспорт; ничего не записано.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>Строки ещё готовятся; ничего не записано.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>Строки ещё готовятся; ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>Принтер недоступен; ничего не напечатано.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Скрыть список</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Скрыть диаграммы</translation>
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
        <translation>исправлено</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>исправлено %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Записать исправленную &amp;копию</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Изменить сам &amp;файл</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Изменить открытый &amp;документ и записать при сохранении</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Путь копии</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Вы&amp;брать...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>В копию входят и ваши ещё не сохранённые изменения. Файл остаётся как есть.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Файл остаётся как есть.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>В документе есть ещё не сохранённые изменения. Сначала сохраните или отмените их либо выберите другой способ.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Это содержимое распаковано или перетащено: файла, который можно изменить, нет.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Заменяемое сначала сохраняется рядом с файлом, чтобы его можно было вернуть. При отключении питания в любой момент останется старый файл или новый.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Одна запись в его истории, которую убирает «Отменить». Сейчас ничего не записывается.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Записать исправленную копию</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>Из&amp;менить</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Уже есть файл с таким именем. Выберите другое; ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Этот файл пуст</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>В нём нет ни одного байта.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Это ни один из известных здесь видов файлов</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Его байты всё равно можно просмотреть. Если вы знаете, что это, укажите здесь или через «Вид › Открыть как»: что не подходит, станет замечанием.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Больше всего похоже на</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Открыть так</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Открыть как</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Сохранить изменения в %1?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Сохранить изменения в %n файле?</numerusform>
            <numerusform>Сохранить изменения в %n файлах?</numerusform>
            <numerusform>Сохранить изменения в %n файлах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Изменения, которые не сохранены</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::VerdictFilter</name>
    <message>
        <source>%1 %2</source>
        <comment>verdict, count of files</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>все файлы</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Прочитать каждый байт</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>в порядке</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Что охватывает хеш</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Свободные ячейки</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Повреждённые записи</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Общие файлы</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Файлы, доступ к которым прекращён</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Исчезнувшие файлы</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Ячейки с остатками</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Восстановленные теги</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Записи, восстановленные из освобождённых ячеек</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>не вычислено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что в нём</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Количества</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Виды файлов</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Последний раз доступен</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Восстановлено из оставшихся байт</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>О чём оно</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>Здесь не показана ещё %Ln строка.</numerusform>
            <numerusform>Здесь не показаны ещё %Ln строки.</numerusform>
            <numerusform>Здесь не показано ещё %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Отчёт о %Ln файле</numerusform>
            <numerusform>Отчёт о %Ln файлах</numerusform>
            <numerusform>Отчёт о %Ln файлах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>архив (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>контрольная сумма</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>адрес IPv4</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>хеш</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>ид. файла</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>смещение</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процент</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>битрейт</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>path</source>
        <translation>путь</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>заполнение</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>данные файла</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>остатки</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>число цифрами</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байты</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>число, байт: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>исчез</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>в общем доступе</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>прекращено</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Тег %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Размер не такой, как у %1, значит, это другой файл.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Хеш не такой, как у %1, значит, это другой файл.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Ничто не говорит о том, что это тот же файл, что и %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>Это не частичная загрузка, которую удалось прочитать целиком. Сначала исправьте её.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Журнал: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>повторено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>вычисляется</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>неизвестно: файл записан до вычисления или не читается</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256 %1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 только изменённых мест %1, всего %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>ещё 1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Читать нечего.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>Начиная с символа {place} это не известный здесь вид хеша или ссылки: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>В хеше, который начинается с символа {place}, {found} символов вместо {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>Символ {place}, «{character}», не встречается в этом виде хеша.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>Символ {place}, «{character}», не может быть последним в хеше; им бывает один из AEIMQUYcgkosw048. Возможно, символ перед ним пропущен или удвоен.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>У символа {place} не хватает «=»; хеш стоит между двумя такими знаками.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>За «%» у символа {place} не следуют две шестнадцатеричные цифры; он берётся как есть.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>У символа {place} ожидается размер цифрами: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>В ссылке нет хеша, поэтому ничего нельзя по ней проверить.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>Часть у символа {place} уже была с другим значением; учитывается последнее.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>По длине это {found} байт. Хеш такого маленького файла содержит его размер, и по нему это {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} байт — больше, чем мог передать FastTrack; его размеры заканчиваются на {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>Округлённый размер у символа {place} — {found} КБ, а по длине — {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>Часть у символа {place} не означает ничего известного здесь и пропускается: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Обычно ничего. Если рядом есть другие замечания, байты могут быть повреждены: сравните с другим файлом той же программы. Если вы знаете, какая программа записала файл, нам было бы интересно об этом узнать.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Посмотрите на соседние поля. Если в них есть смысл, исправьте число в дереве (*Правка › Разрешить изменения*). Если нет, повреждение начинается раньше: вернитесь назад с помощью Shift+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Оставьте как есть или удалите источник из списка: связаться с ним не мог никто. В загрузке, которую sig2dat создал по ссылке, такие адреса обычны.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Исправьте число, если знаете верное. Иначе посмотрите на байты перед ним: один потерянный байт сдвигает всё, что следует дальше.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>От этого ничего не теряется. Если часы того компьютера шли неверно, всё время в его файлах сдвинуто на одну и ту же величину.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Посмотрите на байты. Цифру, которая превратилась в букву, можно ввести заново; по соседним часто видно, какой она была.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Если байты отличаются от метки на одну букву, её найдёт исправление. Если там что-то другое, файл, вероятно, другого вида: *Вид › Открыть как* прочитает его иначе.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Поищите другую копию: резервную копию, образ диска, более старую версию. То, что есть, можно извлечь, а обрезанное описание частично дополняет команда *Исправить...*.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Исправить...* меняет количество на подходящее. Если это был список источников, повреждено только их количество и ничего не потеряно.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Исправить...* предлагает подходящую длину. Проверьте текст: если он кончается на середине слова, он обрезан.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Посмотрите на них внизу. Если они продолжают список перед ними, указанное количество слишком мало; *Исправить...* может его увеличить. Если там что-то другое, не трогайте их.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Если файл на этом кончается, его последний элемент обрезан: оставшуюся часть использовать нельзя. Если он продолжается, раньше мог потеряться байт.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Посмотрите, где текст перестаёт быть осмысленным. *Исправить...* может поставить там нулевой байт.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Попробуйте другую кодовую страницу: *Вид › Кодовая страница*. Если все буквы выглядят правильно, это она. В файле ничего не меняется.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>Прочитанное верно, но это не всё. Если файл действительно такой большой, откройте его части по одной. Если повреждено количество, сначала исправьте его.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Исправьте первые из них. Большинство остальных вызвано ими и исчезнет.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Скопируйте файл программой, которая умеет обходить ошибки чтения, например ddrescue, и откройте копию. Ничего не записывайте на этот диск.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Читать здесь нечего. Программа восстановления данных ещё может найти содержимое в другом месте диска.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Ничего, если то, что вы видите, осмысленно. *Вид › Прочтение* выбирает другой способ; если только с ним время, размеры и имена выглядят верно, оставьте его.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Исправить...* ищет один байт или бит, изменение которого сделало бы сумму верной. Часто это можно доказать. Если описание изменили намеренно, нужно лишь заново вычислить контрольную сумму.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Ничего. По этому видно, какого рода программа могла записать файл.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Исправить...* записывает верный размер. С неверным размером программа, записавшая файл, не смогла бы его прочитать.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Исправить...* записывает метку. Размер и контрольная сумма согласуются, поэтому это безопасно.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Исправить...* отрезает их. Сохраните копию, если хотите узнать, что это: там могут лежать байты другого, удалённого файла.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Исправить...* создаёт его заново по описанию. Это *доказано*, только если есть другая копия контрольной суммы; иначе лишь *согласуется*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Укажите команде *Исправить...* то, где есть сведения о файле: базу данных общих файлов, задание giFT, ссылку sig2dat. Более старая копия описания может лежать внутри данных. И без всего этого сами данные можно воспроизвести.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Посмотрите страницу *Более старые записи*. На ней могут быть источники, которых в более новом описании уже нет. Байты, которые оно занимает, не данные: эта часть не была получена.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>Сначала используйте *Исправить...*. То, что прочитать не удастся, можно посмотреть внизу и исправить вручную там, где вы это узнаёте.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Исправить...* убирает удвоенные концы строк и проверяет результат. Если файл обрезан на байте конца текста, возьмите оригинал ещё раз и скопируйте его в двоичном режиме.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Исправить...* соединяет части. Ничего не теряется.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Исправить...* сортирует их. Ничего не теряется.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Сравните с размером, который дают источники. *Исправить...* предлагает тот, который подходит к обоим.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Если файл обрезан, поищите более длинную копию. Иначе *Исправить...* сокращает список до того, что есть.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Откройте страницу *Хеш*: верно то, с чем совпадают данные. Источник с другим хешем предлагал другой файл; удалите его.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Откройте страницы *Хеш* и *Источники*. Верен тот размер, который указывает большинство и который подходит к хешу.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Исправить...* вычисляет его по хешу, если хеш верен.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Поищите размер или хеш в другом месте: в источниках, в ссылке, в базе данных. *Исправить...* предлагает то, что подходит.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Проверьте хеш каждого источника на странице *Хеш*. Если ни один не совпадает, первые 300 КиБ данных повреждены: заполните их из другой копии.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Сравните с другой копией файла, если она есть: под подозрением те отрезки, в которых они различаются. Часто помогает и воспроизведение файла около отмеченных отрезков.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Ничего. Чтобы искать файл другой программой, используйте тот вид хеша, который делает эта программа.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Инструменты › Завершить...* записывает её как файл, которым она должна была стать, под его собственным именем.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Ничего. Если по значению вы понимаете, что оно означает, нам было бы интересно об этом узнать.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Посмотрите на его байты. Неверная длина сдвигает следующие теги; если в них есть смысл, повреждён только этот.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Исправить...* восстанавливает метку там, где запись за ней осмысленна. Другие ячейки не затрагиваются.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Исправить...* сдвигает их обратно. Если байты потеряны из-за ошибки чтения, работайте с копией диска.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Посмотрите на него: в нём может быть назван файл, который был в общем доступе раньше. К записи он не относится.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Посмотрите на соседние элементы. Если все выглядят неверно, список, вероятно, другого рода: *Вид › Открыть как*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Исправить...* может удалить повторы. Программам, которые читают список, они не мешают.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Исправьте строку в текстовом редакторе или оставьте её: она пропускается.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Ничего. Чтобы изменить файл, сначала распакуйте его.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Ничего, если то, что вы видите, осмысленно. Иначе с помощью *Вид › Открыть как* его можно прочитать как то, о чём говорит имя.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Ничего. Этот файл не из этой сети.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Ничего. Файл просмотрен от первого байта до последнего.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Каждый байт окрашен в цвет поля, к которому он относится. Наведите указатель, чтобы увидеть, к какому. Изменённые байты подчёркнуты. Полоса справа — это весь файл; отметки на ней — замечания, щелчок переходит к ним.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>Строка внизу показывает, чем были бы байты у курсора как числа, время и адреса; щёлкните её, чтобы увидеть все варианты.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что они делают</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>стрелки, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>перемещение; с Shift — выделение</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>перейти к смещению (238100, 0x3a214) или к полю</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>копировать выделенное</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>печатать выделенное или страницу</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Там, где изменения разрешены, цифры и буквы заменяют прежние. См. [изменение файлов](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Чего эта программа знать не может</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Читается ли `.dat` так, как задумала Kazaa.** Ни одного настоящего файла не было. Каждый факт об этом формате имеет степень достоверности, а между прочтениями, которые противоречат друг другу, решает содержимое каждого файла. Если у вас есть настоящий файл, замечания к нему были бы ценнее всех наших рассуждений.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Какими были недостающие байты.** То, что не было получено и чего нет ни в одной другой копии, утрачено. Никакое исправление не придумывает данных.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Верны ли данные, на которые не смотрел ни один хеш.** За первыми 300 КиБ UUHash охватывает только отдельные отрезки. В большом видео это малая часть. «Ничто не противоречит» означает только это и не больше.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Кем был человек.** Источник — это адрес, порт и иногда имя, которое кто-то ввёл. Адреса каждый день раздавались заново. Ничто из этого не доказывает, кто пользовался компьютером.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Где был человек.** Страны берутся из сегодняшней базы данных. В 2003 году адрес мог принадлежать другой стране.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Когда что-то произошло.** Время — это показания часов того компьютера, а многие из них шли неверно.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**В какой кодовой странице текст.** В файлах этого не указано. С неверной страницей видны неверные буквы; сами байты остаются как есть.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Безвреден ли файл.** Программа читает заголовки и списки. Она не ищет вирусов в том, что было загружено.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Что было удалено.** Остатки более старых записей показаны там, где они ещё лежат в файле. Большинство из них перезаписано.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Изменение файлов</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Правка › Разрешить изменения* (Ctrl+Shift+E) делает документ доступным для изменения. После этого можно:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>дважды щёлкнуть значение или нажать F2, чтобы ввести другое. Во время ввода строка внизу говорит, что из этого следует: количества, длины и контрольные суммы остаются верными. *Менять только то, что вводится* оставляет их как есть.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>перетаскивать границы части на карте фрагментов или брать их клавишей E и двигать стрелками</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>вводить прямо в байты</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>вставлять, дублировать, перемещать и удалять элементы списков через их контекстное меню</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Если текст больше не помещается в ячейку своей записи, программа предлагает перенести запись в базу данных с ячейками побольше.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Отменить* называет то, что отменяет. Отличия от файла отмечены в дереве, в таблицах и в байтах.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Сохранить* записывает в файл. В первый раз прежнее состояние файла сохраняется как резервная копия, рядом с файлом или в папке, выбранной в [настройках](settings.md). *Файл › Резервные копии* возвращает его. Если во время записи файла отключится питание, при следующем открытии будет предложено завершить или отменить запись.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Правка › Добавить заметку* (Ctrl+B) отмечает место и позволяет написать о нём строку. Заметки хранятся с вашими данными, а не в файле.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Частичная загрузка от первого байта до последнего: в виде полосы и под ней в виде карты блоков. Обе показывают один и тот же отрезок.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Сплошное: получено и указано в списке как полученное</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Точки: данные есть, но в списке их нет</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Пустое: отсутствует</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Скобки внизу: отрезки, которые охватывает хеш; сплошные там, где они совпадают, прерывистые там, где противоречат</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>стрелки</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>следующий блок; с Ctrl следующий пропуск, с Shift следующая часть</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>увеличить, уменьшить, показать всё</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>увеличить до выбранной части</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>отметить выбранную часть как полученную или как отсутствующую, если изменения разрешены</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Shift+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>взять границу, если изменения разрешены; стрелки двигают её, Enter отпускает, Esc отменяет</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>Колесо меняет масштаб у указателя, перетаскивание сдвигает. Что доказывают скобки, см. на странице [хеши](hashes.md).</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Всё открытое</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Как только открыто больше одного файла, библиотека начинается с пункта *Всё открытое*: это одна таблица всех файлов, которые названы в базах данных, загрузках и ссылках. Одинаковое содержимое объединяется по хешу.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Сравнить с папкой...* ищет эти файлы в папке на этом компьютере и о каждом сообщает, на месте ли он, перемещён, имеет другой размер или пропал. Ничего не меняется.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*Искать под другими именами* затем читает файлы того же размера, что и недостающий, и сверяет их по хешу.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>То, что было перезаписано в базе данных и что удалось из этого восстановить, тоже есть в таблице. Для одной базы данных это показывает страница *Восстановлено*.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` — это то же ядро программы без окна.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что она делает</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>чем является каждый файл и что в нём не в порядке</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>все поля со смещением, размером и значением</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash и kzhash файла</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>что хеш говорит о данных</translation>
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
        <translation>таблицы в виде CSV, TSV, JSON или веб-страницы</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>спасение: извлечь данные из загрузки, объединить две копии, заполнить пропуски</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>изменяет файл, сохраняя резервную копию</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>суперузлы: соединение, фильтрация, преобразование списков</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>отчёт о найденном и комплект вместе с файлами</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>поля формата со степенью и источником</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` перечисляет параметры. С `--json` ответы предназначены для сценариев. [Коды замечаний](findings.md) те же, что и здесь, и не меняются.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>Дерево содержит все поля файла в их порядке. Вместе они охватывают каждый байт один раз: то, чего никто не знает, — тоже поле.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Начните вводить текст, чтобы найти следующее поле, в имени или значении которого он есть. Контекстное меню копирует значение, его путь или смещение. Щелчок правой кнопкой по заголовкам выбирает столбцы.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Факты, которые не точны, показаны бледнее и подчёркнуты: одним рядом точек — *вероятно*, двумя — *предположение*. См. [что значат слова](words.md). Знак в начале строки говорит, что к ней есть [замечание](findings.md).</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Там, где изменения разрешены, F2 или двойной щелчок позволяет ввести другое значение. См. [изменение файлов](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Выберите *Файл › Изучить примеры*. Откроется папка с несколькими небольшими файлами, сделанными для знакомства с программой. Настоящих людей, адресов и песен в них нет.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Загрузка, которая так и не завершилась</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Дважды щёлкните `download1045123456403148145.dat`. Kazaa записывала частичную загрузку одним файлом: полученные до сих пор данные, а за ними описание с названием песни, источниками и списком полученных частей.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>В заголовке страницы сказано, что это: настоящее имя, получено 87 %, откуда загружалось.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Фрагменты* изображают файл от первого байта до последнего. Сплошное — получено, пустое — отсутствует. Колесо меняет масштаб; щелчок выбирает часть, и все остальные панели показывают то же место.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Источники*, *Теги* и *Задание* — это то, что сказано в описании. Щёлкните строку: внизу подсветятся её байты.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Хеш* сообщает, что хеш содержимого говорит о данных. Хеш этой сети охватывает лишь немногие отрезки, поэтому на странице указано и то, сколько он не охватывает.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Нажимайте F6, F7 и F8, чтобы скрывать и показывать поля, замечания и байты.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Повреждённая загрузка</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Откройте `download1047811200405835889.dat` из папки *damaged*. В заголовке сказано, что контрольная сумма неверна. Нажмите Ctrl+R. Контрольная сумма достаточно сильна, чтобы указать, какой именно бит перевернулся: исправление *доказано*. Сравните обе версии рядом, запишите копию и откройте её. Оригинал остаётся каким был.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>Другие файлы в этой папке повреждены иначе. Выберите саму папку и нажмите Ctrl+R, чтобы увидеть сразу все.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` — это список файлов, которые кто-то держал в общем доступе. Вводите текст в строке над таблицей, чтобы найти запись. Щелчок по заголовку сортирует. *Сузить* подсчитывает, чего сколько есть.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Суперузлы</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` — это то, что Windows хранила в реестре: адреса компьютеров с хорошим соединением, к которым программа обращалась в первую очередь. Карта показывает страны, где они стоят, насколько это знает сегодняшняя база данных. Адреса 2003 года с тех пор переместились.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Ваши собственные файлы</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Перетащите на окно файлы, архивы или целые папки. Нажмите Ctrl+K и введите, что ищете: команду, открытый файл, поле, замечание.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Папки и архивы</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Папка открывается как таблица её файлов: чем является каждый, сколько из него есть, что не в порядке. Файлы распознаются по содержимому, а не по именам. Дважды щёлкните строку, чтобы открыть файл.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Архивы (zip, 7z, tar, в том числе сжатые gzip, bzip2, xz или zstd) открываются так же. На диск ничего не распаковывается, пока вы не выберете *Извлечь...* (Ctrl+E). Имена в архиве, которые ведут за пределы папки, обезвреживаются.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Если открывается сразу много файлов, они становятся одним списком. Начиная с какого числа, задано в [настройках](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Хеши и ссылки</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>Сеть узнавала файл по хешу содержимого, *UUHash*: это MD5 первых 300 КиБ и 32-битная контрольная сумма отдельных отрезков за ними. Он должен был быть быстрым, а не стойким.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>Страница *Хеш* говорит</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>что доказывают или чему противоречат имеющиеся данные</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>сколько в файле не охвачено хешем. Повреждения там остаются незамеченными.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>как тот же хеш выглядит в других программах: ссылка sig2dat, ссылка magnet, шестнадцатеричная запись</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Искать этот файл в папке...* ищет файлы с этим хешем, например завершённую копию частичной загрузки.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Два файла могут иметь одинаковый UUHash и различаться. Это слабость хеша; по нему программа их не различит.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Файл › Открыть ссылку из буфера обмена* берёт скопированную вами ссылку sig2dat или magnet.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Суперузлы на карте</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Списки суперузлов рисуются на карте мира: в той стране, которую называет для них база данных адресов. База данных, которая поставляется с программой, сегодняшняя. С 2003 года сети продавались и перемещались, поэтому место — это подсказка и не более.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>Внутри страны точки распределены равномерно; ничего точнее не известно. Число в кружке — сколько узлов под ним. Увеличьте масштаб, чтобы раскрыть его. Легенда служит фильтром.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Списки* помещают на ту же карту другие списки и показывают, чем два из них различаются. *Перестроить...* задаёт, какие узлы остаются и в каком порядке. *Сохранить список* записывает их в файл другого рода.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Адреса, которых не может быть ни у одного компьютера в интернете, перечислены рядом с картой.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>В [настройках](settings.md) можно выбрать другую базу данных в формате MaxMind, например тех лет.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Инструменты › Исправить...* (Ctrl+R) ищет способы исправить документ или все файлы папки.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Что не в порядке.** Общий вывод и замечания, на которых он основан.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Что можно сделать.** Каждый план — это карточка: что он меняет, насколько он надёжен, что остаётся неизвестным. Не делать ничего — тоже план. Можно указать другой файл, в котором есть больше сведений: базу данных общих файлов, задание giFT, ссылку.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Просмотреть.** Обе версии рядом. Выделено только то, что различается.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Куда записать.** В копию, если вы не выберете иное. При записи на место прежнее содержимое сохраняется как резервная копия.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Готово.** Отчёт перечисляет каждый изменённый байт и контрольные хеши обоих файлов.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Вернуться назад можно всегда, а Esc ничего не меняет.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>План отмечен как *доказано* только там, где после него совпадает контрольная сумма или хеш, с учётом числа испробованных вариантов. Если два плана одинаково хороши, программа сообщает об этом и не выбирает.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>То, что не было получено, исправить нельзя. Его можно заполнить из другой копии того же файла: см. [спасение данных](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Отчёты и комплекты</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Инструменты › Написать отчёт...* записывает, что найдено в показанном, с SHA-256 каждого файла: в виде страницы, PDF или JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Инструменты › Сохранить комплект...* упаковывает показанное в один файл zip: файлы, отчёт о них, ваши заметки и журналы.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>В отчётах есть имена и адреса, которые стояли в файлах. Просмотрите отчёты, прежде чем передавать их другим.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Спасение данных</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>Команды меню *Инструменты* достают из загрузок то, что в них есть. Все они записывают новые файлы; загрузки остаются как есть.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Завершить...**: полная загрузка становится файлом, которым должна была стать, под его собственным именем. Хеш говорит, верны ли её данные.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Объединить загрузки...**: несколько частичных загрузок одного файла становятся одной, в которой есть всё, что есть в них. Где они расходятся, решает хеш; если он не может решить, вы указываете, какая верна.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Заполнить пропуски...**: пропуски частичной загрузки заполняются из полной копии её файла.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Новая загрузка по ссылке...**: из ссылки sig2dat или magnet создаётся загрузка, которая ещё ничего не получила; её можно заполнить или объединить с другими.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Извлечь имеющееся...** (Ctrl+E): то, что загрузка получила, — каждый завершённый диапазон отдельным файлом или один файл с пропусками и рядом их карта для GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>В папке команда *Завершить все полные...* делает это для всех её файлов. В сценариях используйте [командную строку](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Правка › Настройки...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Кодовая страница текстов**: в файлах не указано, как хранятся их буквы. Выберите страницу той страны, откуда файлы. Она действует для файлов, которые открываются с этого момента; для отдельного файла используйте *Вид › Кодовая страница*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Время**: время хранится в UTC. Его можно показывать в часовом поясе этого компьютера.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**База данных стран**: см. [карту](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Резервные копии** и **Копии**: папки. Если не указаны, то и другое записывается рядом с файлом.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Язык**: действует со следующего запуска</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Тема**: светлая, тёмная, обе с высокой контрастностью или как в системе</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Открывать файлов сразу, не больше**: если файлов больше, они становятся [одним списком](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Открывать то, что было открыто в прошлый раз**: документы, просматриваемые места и расположение панелей</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Показывать открытые файлы среди недавних файлов рабочего стола**: чтобы их предлагал и файловый менеджер</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Сообщать, когда долгая работа в фоне закончена**: уведомление, если впереди другое окно</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>Настройки хранятся в `~/.config/ftworkbench` (или там, куда указывает `XDG_CONFIG_HOME`), заметки — в `~/.local/share/ftworkbench`. Больше ничего без запроса не записывается, кроме списка недавних файлов, который можно очистить через *Файл › Недавние*.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack — сеть, на которой с 2001 по 2006 год работали Kazaa, Grokster и iMesh. Эта программа открывает и показывает то, что сеть оставила на дисках: о каждом байте — что это, насколько это точно и что не в порядке.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Первые шаги](first-steps.md): полчаса с примерами, которые поставляются с программой</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[Окно](window.md): панели, страницы, клавиши</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Что значат слова](words.md): степени, достоверность, замечания</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Замечания](findings.md): всё, что программа может отметить, и что вы можете сделать</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Исправление](repair.md), [спасение данных](rescue.md), [изменение файлов](changing.md), [хеши и ссылки](hashes.md), [таблицы](tables.md), [суперузлы на карте](map.md), [папки и архивы](folders.md), [всё открытое](collection.md), [отчёты и комплекты](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Форматы](formats.md): поля файлов каждого вида</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[Командная строка](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Настройки](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Чего эта программа знать не может](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Открытие файла никогда его не меняет. Файлы доступны только для чтения, пока вы не включите *Правка › Разрешить изменения*, и даже тогда файл на диске остаётся как есть, пока вы его не сохраните.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Списки источников, тегов, записей и узлов — это таблицы. Даже самая большая база данных видна сразу.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Вводите текст в строке сверху, чтобы фильтровать по любому столбцу, или в поле под заголовком, чтобы фильтровать по этому столбцу. В столбцах чисел работают также `&gt;1000`, `10-20` и `=5`.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Щелчок по заголовку сортирует; повторный щелчок меняет порядок на обратный.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Столбцы* выбирают, что показано. *Сузить* подсчитывает значения столбца, а щелчок оставляет только эти строки.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Экспорт...* записывает показанное в виде CSV, TSV, JSON или веб-страницы.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Столбцы остаются такими, как вы их расположили.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>Слева *библиотека* перечисляет то, что открыто (F9). В середине находится документ со своими страницами. Справа — *поля* (F6) и *замечания* (F7), внизу — *байты* (F8). Все они показывают одно и то же место: выберите строку где угодно, и остальные последуют за ней. Alt+Влево возвращает туда, где вы были раньше.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>найти что угодно: команды, документы, страницы, замечания, поля</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>перейти к смещению (238100, 0x3a214) или к полю (appendix.sources[2].port)</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Shift+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>следующее и предыдущее замечание</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>поля, замечания, байты, библиотека</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>полный экран</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>фильтровать таблицу</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>копировать строки как таблицу или как JSON</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>следующий и предыдущий открытый файл</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Shift+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>руководство на нужной странице, в том числе в диалогах; щёлкните что-нибудь, чтобы узнать, что это</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Правка › Сочетания клавиш...* меняет клавиши команд меню.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Строки можно копировать и перетаскивать в другие программы: текстовый редактор получает таблицу с табуляцией, текстовый процессор — таблицу, а если строки — это файлы, файловый менеджер получает сами файлы. *Файл › Печать...* печатает то, где находится фокус клавиатуры: байты, поля, замечания, таблицу, карту фрагментов.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>См. также [поля](fields.md), [байты](bytes.md) и [фрагменты](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Что значат слова</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Насколько достоверен факт</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Когда писалась эта программа, под рукой не было ни одного настоящего `.dat`, записанного Kazaa. Формат известен по программам, которые читали и записывали такие файлы. Поэтому у каждого факта есть степень:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**точно**: несколько программ согласны, или это показывают настоящие файлы</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**вероятно**: об этом говорит один хороший источник</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**предположение**: никто не знает; это пока лучшее объяснение</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Если формат можно прочитать двумя способами, решает содержимое каждого файла, и [замечания](findings.md) говорят, какой способ выбран. *Вид › Прочтение* выбирает другой.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Насколько надёжно исправление</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**доказано**: совпадает контрольная сумма или хеш, а случайно это бывало бы реже чем в одной из тысячи попыток. Вероятность показана.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**согласуется**: всё подходит друг к другу, но контрольной суммой это не подтверждено</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**угадано**: это может быть верно</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Насколько серьёзно замечание</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**ошибка**: что-то утрачено или противоречит самому себе</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**предупреждение**: что-то необычно; это может быть повреждение или программа, которой мы не знаем</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**примечание**: полезно знать, всё в порядке</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Инструменты › Изменить много файлов...* меняет одно и то же сразу во многих загрузках и показывает каждое изменение, прежде чем внести его. *Инструменты › Журнал...* перечисляет, что сделано с момента открытия файла. Когда файл закрывается, журнал пропадает, если его не экспортировать.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>что говорит ссылка или хеш в любом виде</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>планы, а с `-o OUT` исправленная копия</translation>
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
        <translation>возвращает файл к прежнему состоянию из его резервной копии</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>Первые три команды принимают и файлы, перетащенные в их окно.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Заданию нужны хеш и размер до 4 ГиБ - 1; в этой ссылке нет того и другого вместе.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>Имя «%1» нельзя записать в %2. Выберите другую кодовую страницу.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Исправить...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Завершить...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Заполнить пропуски...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Новая загрузка...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Проверить...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Показать, что можно сделать. Без вашего решения ничего не меняется</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Все части на месте: сделать из неё файл, которым она должна была стать</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Взять недостающее из полной копии</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Создать загрузку по данным ссылки</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Сверить с хешем</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>Из этого следует:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 из %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>Из частей, которые охватывает хеш, не хватает %1 из %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>Размер файла — %1, а должен быть %2.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Его первые 300&#xa0;КиБ совпадают (%1): конец обрезан.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Его первые 300&#xa0;КиБ совпадают (%1): к нему что-то добавлено.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Его первые 300&#xa0;КиБ тоже противоречат хешу (%1): это другой файл.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Каждый байт совпадает с хешем (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Каждый байт совпадает с хешем (%1), но хеш относится к файлу другого размера.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>Содержимое противоречит хешу (%1): другой файл или повреждение.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Решить нельзя (%1): у такого маленького файла хеш охватывает все байты сразу, а некоторых не хватает.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Отменено. Сказать ничего нельзя.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>Не удалось прочитать файл начиная со смещения %1. Возможно, он тем временем изменился.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Каждый байт совпадает с kzhash (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Всё, что охватывает хеш, совпадает (%1). В остальное он не заглядывает.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>Первые 300&#xa0;КиБ совпадают (%1). Создатель этого хеша дальше не смотрел.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>Первые 300&#xa0;КиБ совпадают (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>Части, которые охватывает UUHash, совпадают, но kzhash, который охватывает каждый байт, противоречит (%1): повреждена другая часть.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>Первые 300&#xa0;КиБ совпадают, но остальные части, которые охватывает хеш, в совокупности ему противоречат (%1); какая из них неверна, сказать нельзя.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>Первые 300&#xa0;КиБ противоречат хешу (%1): другое содержимое или повреждение.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Решить нельзя (%1): первые 300&#xa0;КиБ есть не целиком. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>противоречит вместе с остальными</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>есть, отдельно проверить нельзя</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>правило сети</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>вариант, который охватывает на одно окно больше</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>только первые 300&#xa0;КиБ</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>программу, которая не смотрела дальше первых 300&#xa0;КиБ</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>В этом файле нет списка полученных частей.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>Отметить %1 как полученное</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>Отметить %1 как недостающее</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>В содержимом найдено то, чего ждёт формат: %1 бит в его пользу.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Части того, чего он ждёт, нет: %1 бит против него.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>Имя файла говорит в его пользу.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Перенести %1 в %2</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>Принять %1 из %2</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Обрезать то, что лежит за концом загрузки, {size} начиная с {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Восстановить метку «KAZA» на {at}.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Исправить размер дополнения на {value} байт.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Записать недостающие байты концевого блока ({value}).</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Удалить вторую копию дополнения, {size} на {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Отменить передачу в виде текста: убрать возвраты каретки ({value}), которые она поставила перед переводами строки.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>Задать для {field} значение {value} — единственное число, с которым контрольная сумма сходится.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Исправить записанную контрольную сумму: неверен был один из её байт, а не содержимое.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Оставить содержимое как есть и записать новую контрольную сумму.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>Задать для {field} значение {value}, с которым дополнение читается до конца.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Восстановить начало дополнения; число источников за ним: {value}.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Обрезать, отсортировать и объединить полученные части; останется: {value}.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>Исправить поля ({value}), которые не согласуются с остальными, среди них {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>Сохранить источники ({value}) и всё остальное целое и записать конец дополнения заново. Там, где список полученного утерян, полученное угадывается: нули в данных — подсказка, а не доказательство.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Снова поставить за данными более старое дополнение с {at}. Частей, полученных с тех пор, в его списке нет.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Записать новое дополнение по ссылке для файла размером {value} байт. Полученное угадывается по данным.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Записать новое дополнение по состоянию этого задания в giFT, где указано, чего ещё не хватало из {value} байт.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Записать новое дополнение по записи {field}, хеш которой совпадает с первыми 300&#xa0;КиБ данных.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Записать новое дополнение для файла размером {value} байт, как говорят его собственные первые байты. Имя и хеш остаются утерянными.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Восстановить метку ячеек с целыми записями ({value}).</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Исправить длину записей ({value}) по месту, где они заканчиваются.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>Убрать {size} на {at}, которые сдвигают следующие ячейки с их мест.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Поставить нули на {at}, где не хватает {size}, чтобы следующие ячейки вернулись на свои места.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>Вернуть ячейки на свои места: лишние байты убираются, недостающие становятся нулями (мест: {value}).</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Исправить число тегов в записях ({value}) по тому, что стоит до их конца.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Записать сжатую копию с удалённым ({value}): записи освобождённых ячеек и теги, которые более длинные записи оставили за более короткими. Перезаписанное из них — нули; свободные ячейки пропущены.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Дополнить нулями последнюю ячейку, запись которой цела ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Обрезать в конце {size}, которые не составляют целого элемента.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>Исключить элементы ({value}), которых не могло быть ни у одного компьютера.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>Исключить повторные элементы ({value}).</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Записать элементы по 9 байт ({value}) как элементы по 12, как в более поздних версиях. Их последние три байта, которых никто не понимает, теряются; нагрузка и время становятся 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>доказано</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>согласуется</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>угадано</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>контрольная сумма сходится; случайно это бывает раз на %1 таких поисков</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>контрольная сумма сходится, но проб было столько, что это ничего не доказывает</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>структура согласуется; контрольная сумма этого не подтверждает</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>контрольной суммы, которая это подтвердит, нет</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>Хеш совпадает с одним из сочетаний (всего %1); его стороны отмечены *.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>В первых 300&#xa0;КиБ у него 128 бит, так что это не случайность.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>За первыми 300&#xa0;КиБ у него 32 бита; случайно он совпал бы раз на %1 таких поисков.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Исправить бит {value} байта на {at}, в {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Исправить байт на {at}, в {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Это можно исправить, насколько позволяет судить структура: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Неверен один бит: бит %1 на %2, в %3. Исправление доказано.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Неверен один байт: на %1, в %2. Исправление доказано.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>Исправление доказано: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>не вычислено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ещё не записано</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Изменённые поля</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>Прежнее содержимое файла хранится в %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Изменённые байты</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Фрагменты до и после</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Что остаётся не в порядке или потеряно</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>В результате ничего плохого не найдено.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Исправление %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Исправление %n файла</numerusform>
            <numerusform>Исправление %n файлов</numerusform>
            <numerusform>Исправление %n файлов</numerusform>
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
        <translation>папка «%1»</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>новая копия «%1»</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>файл восстановления «%1»</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>резервная копия «%1»</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>другая программа изменила файл после чтения; прочитайте его заново</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>другая программа записывает: %1; подождите, пока она закончит, или закройте её</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>прежняя запись этого файла была прервана; сначала завершите или отмените её</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>больше не существует: %1; сохраните под другим именем</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>уже существует: %1; выберите другое имя</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>не обычный файл: %1</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>это содержимое распаковано или перетащено и не имеет своего файла; сохраните под другим именем</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>нет права на запись: %1; измените права доступа или сохраните в другом месте</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>носитель только для чтения: %1; сохраните в другом месте</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>не хватает места: %1; освободите его или сохраните в другом месте</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>не читается целиком: %1; сначала скопируйте на исправный диск</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>повреждено: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>относится к другому содержимому: %1</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>системная ошибка: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>Файл записан, но его сохранность не гарантирована.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>Запись остановилась на полпути; файл восстановления рядом с файлом позволяет завершить или отменить её.</translation>
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
        <translation>Запись этого файла была прервана до изменения хотя бы одного байта. Её можно завершить или отбросить.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Запись этого файла была прервана, когда всё уже было записано. Её можно оставить или отменить.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Запись этого файла была прервана на полпути. Её можно завершить или отменить, и то и другое точно.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Запись этого файла была прервана, и с тех пор в него писала другая программа. Содержимое файла восстановления больше не подходит.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>Размер совпадает (%1). Больше сравнить не с чем.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>Размер (%1) и первые 300&#xa0;КиБ совпадают с имеющимися данными.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 источник</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 источник</numerusform>
            <numerusform>%1 источника</numerusform>
            <numerusform>%1 источников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 ячейка</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 ячейка</numerusform>
            <numerusform>%1 ячейки</numerusform>
            <numerusform>%1 ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 суперузел</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 суперузел</numerusform>
            <numerusform>%1 суперузла</numerusform>
            <numerusform>%1 суперузлов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 ссылка</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 ссылка</numerusform>
            <numerusform>%1 ссылки</numerusform>
            <numerusform>%1 ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Ничего плохого не найдено.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Ни один известный программе формат не подходит к содержимому.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Неизвестный файл</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>Загрузка завершена; только имя файла так и не было изменено. При открытии содержимое не проверялось.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>В описании загрузки ничего плохого не найдено. При открытии содержимое не проверялось.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Исправить контрольную сумму</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 кбит/с</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 байт</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байта</numerusform>
            <numerusform>%1 байт</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
</context>
</TS>
