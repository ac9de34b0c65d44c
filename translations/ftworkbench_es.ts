<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Abre archivos. Nada cambia en ellos</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Abrir car&amp;peta...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Lista todo lo que hay en una carpeta y debajo de ella</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>&amp;Explorar los ejemplos</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Unos pocos archivos pequeños, hechos para mirar</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Abrir el en&amp;lace del portapapeles</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Un enlace sig2dat o magnet que se ha copiado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Escribe los cambios en el archivo</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Guardar una c&amp;opia...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Escribe lo que se muestra en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>&amp;Volver al estado guardado</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Retira todos los cambios que no se han guardado. Se puede deshacer</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Marca el lugar que está mirando y permite escribir una línea sobre él. El archivo queda como está</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>Permitir &amp;cambios</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Los archivos son de solo lectura hasta que se active esto; el archivo mismo cambia al guardar</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>Cambiar solo lo que se &amp;escribe</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Los recuentos, las longitudes y las sumas de comprobación quedan como están, correctos o no</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>El lugar que se miraba antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Ir a...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Una posición o la ruta de un campo</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Hallazgo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Reparar...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Muestra qué se puede hacer con lo que está mal</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Cambiar muchos archivos...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Otra ruta, otro estado, menos fuentes para muchas descargas a la vez</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Diario...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Lo que se ha hecho con este archivo desde que se abrió</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Archivo &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Archivo an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>B&amp;ytes</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Posiciones &amp;decimales</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Posiciones como 238100 en vez de 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Horas en la zona de este equipo en vez de UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;Acerca de FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>Hora &amp;local</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>&amp;Valores como están guardados</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Los números como los contiene el archivo: sin nombres, sin unidades, sin fechas</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Finalizar...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Convierte las descargas completas en los archivos que iban a ser</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>&amp;Unir descargas...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Reúne lo que han recibido varias descargas de un mismo archivo</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>Rellenar &amp;huecos...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Toma de una copia completa lo que falta</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Nueva descarga desde un enlace...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Crea una descarga con lo que dice un enlace o un registro</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>&amp;Extraer lo que hay...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Saca de una descarga lo que ha recibido</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Lleva al papel, o a un PDF, lo que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Atajos de teclado...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Otras teclas para lo que ofrecen los menús</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Con&amp;figuración...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Página de códigos, horas, carpetas, tema</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>&amp;Buscar cualquier cosa...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Escriba parte del nombre de un comando, un documento, un campo o un hallazgo</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Escribir un &amp;informe...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Lo que se ha encontrado en lo que se muestra, con el SHA-256 de cada archivo, como página, PDF o JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>&amp;Guardar un paquete...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>Lo que se muestra como un solo archivo zip: los archivos, un informe sobre ellos, notas y diarios</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>Al&amp;to contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>La página sobre lo que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Un recorrido por los ejemplos</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Haga clic en algo para leer sobre ello</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Campos que cambian</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>presente, no listado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>listado, pero ausente</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>sobrante</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>apéndice</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>bloque final</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>El apéndice lo lista como completo, y los datos están en este archivo.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>Hay bytes en este archivo, pero el apéndice no los lista como completos. Pueden ser datos que llegaron tarde, ceros o lo que el disco contenía antes.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>No recibido: no está listado, y este archivo termina antes.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>El apéndice lo lista como completo, pero los datos de este archivo terminan antes.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>En este archivo, pero detrás del final de la descarga o detrás del bloque final.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>El registro propio de la tarea, que avanza a medida que crecen los datos.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>Los diez últimos bytes: marca, tamaño y suma de comprobación del apéndice.</translation>
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
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
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
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Estadounidense</translation>
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
        <translation>Islas Äland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burquina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Islas Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe Neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
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
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
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
        <translation>Groenlandia</translation>
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
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Islas Georgias del Sur y Sándwich del Sur</translation>
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
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
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
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
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
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmania</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Islas Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
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
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelon</translation>
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
        <translation>Territorios Palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
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
        <translation>Surinám</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Santo Tomé y Príncipe</translation>
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
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Franceses del Sur</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Islas Ultramarinas Menores de Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
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
        <translation>Wallis y Futuna</translation>
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
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation>El archivo ha cambiado desde que se examinó. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>No se puede crear la carpeta para la copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>enlace o dispositivo</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Se muestra, nunca se sigue.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Lleva a %1. Se muestra, nunca se sigue.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>presente, sin juzgar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>El hash examina estos bytes, y concuerdan con él.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>El hash examina estos bytes, y lo contradicen. Después de los primeros 300&#xa0;KiB, todas las ventanas comparten una sola suma de comprobación: al menos una de ellas está mal, pero no se puede decir cuál.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>El hash examina estos bytes y están presentes, pero su suma de comprobación se comparte con ventanas que faltan.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>El hash examina estos bytes, y no se recibieron.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>archivo entero</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>primeros %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>ventana en %1</translation>
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
        <translation>nunca examinado por el hash</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n ventana de hash: %1</numerusform>
            <numerusform>%n ventanas de hash: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>ventana de hash «%1»: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>El hash examina el %1&#xa0;% del archivo. Sus ventanas: %2</translation>
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
        <translation>Cada byte concuerda con el hash.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Todo lo que el hash examina concuerda.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>El principio concuerda con el hash.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>El principio concuerda con el hash, el resto lo contradice.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>El principio contradice el hash.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>No se puede decir nada: el principio no se recibió entero.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Otro contenido, o un daño dentro de los primeros 300&#xa0;KiB.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>Las partes que examina el hash corto concuerdan; el daño está entre ellas, como muestra el hash de todos los bytes.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Al menos una de las partes situadas después de los primeros 300&#xa0;KiB está dañada. Comparten una sola suma de comprobación, así que no se puede decir cuál es.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Por azar, eso ocurre menos de una vez entre 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Por azar, eso ocurre menos de una vez entre 10³⁸ para los primeros 300&#xa0;KiB, y una vez entre 4&#xa0;294&#xa0;967&#xa0;296 para el resto.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Probado: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Necesario para saber más, pero no recibido: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Presente, pero no se puede juzgar por separado: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Nunca examinado por el hash: %1. Puede estar bien o mal; este hash no permite saberlo.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Quien hizo este hash usó %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>No hay ningún registro elegido.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Elija uno en la tabla para ver su hash.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Aquí no hay datos.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Esto nombra un archivo y no contiene nada de él. Abra el archivo mismo, o una descarga parcial de él, para compararlo con este hash.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>Esta descarga no nombra ningún hash.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Pegue uno abajo para comparar los datos con él.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Este es el hash calculado del archivo mismo.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Pegue abajo un hash o un enlace para comparar el archivo con él.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Se están leyendo los datos.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>No se puede decir nada antes de leer todas las partes.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>La lectura falló en la posición %1. El soporte puede estar dañado, o el archivo cambió entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
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
        <translation>Muestra lo que la red FastTrack dejó en los discos.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Abrir una ventana propia aunque ya haya una abierta.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Abrir una ventana y los archivos, informar en la salida estándar y terminar.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Archivos y carpetas que se abrirán.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Escribir el mapa de fragmentos de una descarga parcial, de SIZE píxeles de ancho: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Abrir lo que estaba abierto la última vez.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Escribir el manual como páginas web en una carpeta y terminar.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Código `%1`, normalmente: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Todos los hallazgos](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Todo lo que la lectura de un archivo puede señalar. Los códigos son estables: aparecen en el JSON de la línea de comandos y en los scripts.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>Lo que es un archivo se decide por su contenido. Se conocen estos tipos:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
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
        <translation>%1 km a %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernodo</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nodo índice</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>disponibilidad %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>carga %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>visto %n minuto antes</numerusform>
            <numerusform>visto %n minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>y %n país más</numerusform>
            <numerusform>y %n países más</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>en 1 país</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>en %1 países</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>%1 nodos %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 de %2 nodos %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Sin países: no se ha podido leer la base de datos de lugares (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Países según una base de datos de %1, que pueden diferir de los de la época de la lista.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>Dentro de un país, los puntos solo están repartidos; ninguno es un lugar conocido.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>bloqueado: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>NodeCharts</name>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sin %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 a %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Visto por última vez (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Continentes</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Redes de proveedores (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Redes de proveedores (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Puertos; el 1214 era el propio de Kazaa</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>Carga (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>carga 0 – 24&#xa0;%</translation>
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
        <translation>carga desconocida</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernodo</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nodo índice</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>clase desconocida</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>últimos 10 minutos</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>hasta 1 hora más antiguo</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>hasta 1 día</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>hasta 1 semana</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>país desconocido</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>dirección privada</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>detrás del NAT de un proveedor</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>este mismo equipo</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>dirección de enlace local</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>reservada para ejemplos</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>dirección de multidifusión</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>dirección imposible</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>nombre de host o daño</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>en varias listas</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>en la lista de bloqueo</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>no está en ella</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Lista de bloqueo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>América del Norte</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>América del Sur</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>Se abrirán %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>Se abrirá %n archivo</numerusform>
            <numerusform>Se abrirán %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>Se abrirá %n carpeta</numerusform>
            <numerusform>Se abrirán %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>Se leerá el enlace</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Esto no se puede abrir aquí</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>faltan %1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Registros anteriores</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>Las primeras %1 filas de %2. Una exportación las escribe todas.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>listado como %1</translation>
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
        <translation>Posición %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>nombrado en los estados de intervalos</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Hallazgo: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Recibido desde %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Recibido hasta %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 más</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 menos</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n intervalo</numerusform>
            <numerusform>%n intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, tamaño total desconocido</translation>
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
        <translation>%1&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>RepairClue</name>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Enlace: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Enlace: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>Esto no es una base de datos (.dbb), ni un estado de tarea (.state), ni un enlace.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Base de datos: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Estado de tarea: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Este estado de tarea no nombra ningún hash o ningún tamaño.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Esto no es un enlace ni un hash.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Este enlace no dice qué tamaño tiene el archivo; sin eso no se puede construir una tarea a partir de él.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>No se ha podido abrir %1: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Cancelado. No se ha escrito ningún informe.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>No se puede escribir el informe: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>No reconocido.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>sin reparación encontrada</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Su nombre y todos los numerados están ocupados en esa carpeta.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
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
        <translation>no se imprimen %1 filas más</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Está cifrado. Descomprímalo primero con su contraseña.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Está comprimido de una forma que este programa no sabe descomprimir.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>El archivo comprimido se corta dentro de él: falta el final.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>El archivo comprimido está dañado aquí: lo que sigue no se puede descomprimir.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Al descomprimirlo, tiene otro tamaño que el indicado en el archivo comprimido.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Su suma de comprobación es incorrecta: no es lo que se comprimió.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Usa los bytes de otro archivo del mismo paquete, como hacen las trampas. No se descomprime.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Es mayor de lo que aquí se descomprime en memoria. Descomprímalo primero en una carpeta.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Crecería mil veces, como las trampas y el relleno. No se descomprime.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Los archivos anteriores ya suman lo que se descomprime de un solo paquete. Descomprímalo primero en una carpeta.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>El archivo comprimido contiene más archivos de los que se pueden listar.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Un archivo comprimido se abre dentro de otro, no a mayor profundidad. Descomprima primero el exterior.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>El soporte no devuelve sus bytes.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>Esto es una carpeta o un enlace; no hay nada que leer.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Esto no es un archivo comprimido.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>El archivo comprimido no contiene ningún archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>El archivo está dañado; repárelo primero.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>en consecuencia: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>no tiene ruta</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>no empieza por %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>no se puede leer en la página de códigos %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ya está así</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>se conserva una, porque nombra el archivo</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>ninguna está muerta</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>sin velocidad medida</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>medida hace demasiado tiempo</translation>
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
        <translation>los archivos ocupan más de 4 GiB, que un archivo zip no puede contener</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines en la salida estándar, un objeto por archivo</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Página de códigos de Windows de los textos de los archivos (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Esta ayuda; detrás de una orden, la ayuda de la orden</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>La versión del programa</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; véase `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>página de códigos desconocida «%1»; se conocen %2 y otras</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>no se nombra ningún archivo</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Uso: ftwb [OPTIONS] %1 [OPTIONS] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Uso: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Muestra lo que la red FastTrack (Kazaa) dejó en los discos.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Código de salida: 0 no se encontró ningún problema; 1 algo está mal en una entrada; 2 no se pudo leer una entrada, o no se hizo nada.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>no se nombra ninguna orden</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>orden desconocida «%1»</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>no se ha podido escribir la salida (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>no contiene ninguna tabla; `ftwb inspect` muestra lo que hay dentro</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to admite csv, tsv, json o html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json informa en la salida estándar; nombre un archivo para la tabla con -o</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json o html; los tamaños y recuentos son números simples en todos menos en html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Leer los archivos con este formato, parezcan lo que parezcan</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>De varias interpretaciones posibles, tomar esta (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Dejar intactos los textos que una hoja de cálculo ejecutaría como fórmulas (si no: &apos; delante de ellos en csv y tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Escribir el resultado en este archivo</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>Sobrescribir OUT si existe</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Escribe la tabla de bases de datos y listas; varios archivos dan una sola tabla.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>lo que hay y lo que no: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>nombre una carpeta existente con -d</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>La carpeta para los archivos; no se escribe nada fuera de ella</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Un archivo con huecos y, a su lado, un mapa de ellos para GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Saca lo que una descarga ha recibido: cada intervalo terminado como archivo, o un solo archivo con huecos.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Lista cada campo: posición, tamaño, ruta, valor, grado. Juntos cubren cada byte una vez.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>el hash no lo verifica, así que no se ha escrito nada; omita `--verify require` para escribirlo de todos modos</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>La tarea no nombra ningún hash, así que no se ha verificado nada.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify admite «require» o «report»</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (predeterminado): decir qué prueba el hash; require: escribir solo lo que verifica</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Convierte descargas completas en los archivos que iban a ser, con su propio nombre.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>no se ha podido leer desde la posición %1; puede haber cambiado entretanto</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>cambió mientras se leía, así que su hash no sirve; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Id. de archivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>El hash sigue su regla de todos modos.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Calcula los hashes de archivos: UUHash, kzhash, id. de archivo, enlace.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Muestra qué es un archivo, todo lo que contiene y lo que está mal en él.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Lee textos de hash y enlaces de descarga de cualquier forma.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>nombre un enlace, y la salida con -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: una tarea para %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Escribir la tarea en este archivo</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Sobrescribirlo si existe</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Crea a partir de un enlace una tarea que todavía no ha recibido nada.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer admite una de las entradas</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: %2 difieren</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 de %3 bytes</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>no se han podido leer todos los bytes; copie los archivos a un disco en buen estado e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>los archivos se contradicen y no se ha escrito nada; indique con --prefer FILE cuál es el correcto</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>nombre la salida con -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>nombre una descarga parcial y una copia completa</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>nombre dos o más descargas parciales</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Qué entrada es la correcta cuando se contradicen</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Une lo que han recibido varias descargas parciales de un mismo archivo.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Rellena los huecos de una descarga parcial a partir de una copia completa.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>«%1» no es un país; indique dos letras de ISO 3166, como DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>«%1» no es un continente; se conocen AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 admite un número de como máximo %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>es demasiado grande para una lista de bloqueo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n línea no era un intervalo y se ha omitido</numerusform>
            <numerusform>%n líneas no eran intervalos y se han omitido</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to admite kazaanet, reg, reg4, nodes, kzn, csv o json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>no contiene ninguna lista de supernodos</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>no se conocen los países: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>no es un subárbol del Registro con un valor KazaaNet que se pueda reemplazar</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>el subárbol está dañado; no se puede escribir nada en una copia de él</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n nodo tiene nombre pero no dirección, y se omite</numerusform>
            <numerusform>%n nodos tienen nombre pero no dirección, y se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into escribe una copia; nómbrela con -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Conservar los nodos de estos países (dos letras)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Conservar los nodos de estos continentes: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Conservar los nodos con una carga de como máximo N por ciento</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Conservar los nodos conocidos en este momento o después (segundos desde 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Omitir lo que nombra una lista de intervalos (descripción:primera-última)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Conservar el primer nodo de cada país</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Conservar como máximo N nodos; 200 para lo que lee el cliente antiguo</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Dar a todos los nodos la hora actual</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>Escribir kazaanet, reg, reg4, nodes, kzn, csv o json</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Escribir una copia de un subárbol del Registro con los nodos como su valor KazaaNet</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>El archivo nuevo; sin él, la lista va a la salida estándar</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>Ocupar el lugar de un archivo existente</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Une, filtra y convierte listas de supernodos.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>ya existe; elija otro nombre o indique --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>una escritura anterior se interrumpió; resuélvala con `ftwb restore --finish` o `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>nombre una salida con -o o bien --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o admite una sola entrada; use --in-place o llame al programa una vez para cada una</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>nivel desconocido «%1»; se conocen proved, consistent y guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>no es un estado de tarea de giFT: no nombra ningún hash (FTH:) o ningún tamaño total</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>el archivo está vacío; no hay nada que reparar</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>no reconocido; si sabe qué es, nombre el formato con `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>no se ha encontrado ninguna reparación; no se ha escrito nada</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>ningún plan es lo bastante seguro y no se ha escrito nada; véalos con --list, y tome el mejor con --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Ningún problema.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>La búsqueda terminó antes de haberlo probado todo.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>hallazgos: %1 antes, %2 después; bytes cambiados: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Mostrar los planes, no escribir nada</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Un enlace al archivo que la tarea debía obtener, para tareas que han perdido su apéndice</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>Una base de datos de archivos compartidos que puede tener un registro de él</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>El estado de tarea (.state) que giFT guardaba junto a los datos</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Escribir el resultado en lugar de la entrada</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>No conservar nada de lo que --in-place reemplaza (si no: FILE~, o FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Busca qué se puede hacer con los daños, con qué seguridad, y hace lo mejor de ello.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>ninguna escritura de este archivo se interrumpió</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Indique cuál con --finish o --undo.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>no tiene ninguna copia de seguridad al lado; nombre una con --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo y --from se excluyen entre sí</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from admite un solo archivo</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: restaurado desde %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>La copia de seguridad que se restaurará (si no: la más reciente junto al archivo)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Terminar una escritura que se interrumpió</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Deshacer una escritura que se interrumpió</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Devuelve los archivos a como eran antes de escribirlos, a partir de sus copias de seguridad; resuelve escrituras interrumpidas.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>«%1» no tiene la forma PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>hacen falta un archivo y al menos una ruta</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Cambiar solo lo que se nombra: los recuentos, las longitudes y las sumas de comprobación no siguen</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Un registro que ya no cabe en su ranura pasa a esta base de datos de ranuras mayores</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Cambia campos; los recuentos, las longitudes y la suma de comprobación siguen.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Inserta elementos vacíos en listas; los recuentos y la suma de comprobación siguen.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Quita elementos de listas; los recuentos y la suma de comprobación siguen.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>no existe ese archivo; compruebe el nombre</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>esto es una carpeta; nombre los archivos que contiene</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>no se puede leer el archivo (%1); compruebe sus permisos</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>esto no es un archivo normal; copie primero su contenido a un archivo</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>la lectura falló (%1); copie el archivo a un disco en buen estado e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>formato desconocido «%1»; se conocen %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>interpretación desconocida «%1»; se conocen %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>el archivo está vacío; no hay nada que leer</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>esto es un archivo comprimido; nombre un archivo dentro de él, como en %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>la tarea no nombra ningún hash; indique uno con --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>la tarea no dice qué tamaño tiene el archivo, así que no se sabe dónde mira su hash; indique un enlace con --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>no es una descarga parcial, así que indique con --hash el hash con el que compararlo</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>cambió mientras se leía, así que no se puede decir nada; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Un hash o enlace de cualquier forma con el que comparar los archivos</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Compara un archivo completo con un hash, o una descarga parcial con el suyo.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (predeterminado); ksy, para Kaitai Struct; hexpat, para ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>forma desconocida «%1»; se conocen markdown, ksy y hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Describe un formato de archivo: cada campo, con su grado y su fuente.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>Conservarla en esta carpeta en vez de junto al archivo</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>La hora del último cambio del archivo se queda como está</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>no tiene nada mal y no se ha escrito nada; vea con --list lo que se podría hacer y hágalo con --accept</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>El plan menos seguro que se lleva a cabo: proved, consistent (por omisión) o guessed. Si se nombra, también se pone en orden lo que no está mal</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>nombre con -o un archivo para el paquete</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>ya existe; --force lo sobrescribe</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>El archivo zip que se escribe</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Empaqueta archivos y un informe sobre ellos en un solo archivo zip.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Escribir el informe en este archivo; como JSON si termina en .json</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Escribe un informe: SHA-256, lo que se ha encontrado, lo que contienen las bases de datos, lo que ha desaparecido, lo que se ha recuperado.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>en este archivo y en otros</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>en otros archivos</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>en este archivo</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>ranura liberada</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>registro recuperado</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>tamaño distinto</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 de %n byte</numerusform>
            <numerusform>%1 de %n bytes</numerusform>
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
        <translation>Poner %1 en %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Quitar %n entrada</numerusform>
            <numerusform>Quitar %n entradas</numerusform>
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
        <translation>Esto no tiene valor propio; cambie sus partes.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>Hace falta %n número, con comas en medio.</numerusform>
            <numerusform>Hacen falta %n números, con comas entre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>un número o uno de: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>una hora como 2003-02-11 14:03:05 (UTC), o segundos desde 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>una dirección como 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>una duración como 4:32, o segundos</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>un número de bytes, como 4096, 0x1000 o 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>un número, como 17 o 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» no es %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Los bytes se escriben como pares de cifras hexadecimales, como 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 no existe en la página de códigos %2. Elija otra página de códigos, o escríbalo de otra forma.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>En este archivo no hay ningún lugar %1.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 no puede tomar un valor de esa clase.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 sería %2, pero puede ser como máximo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 tiene siempre %n byte.</numerusform>
            <numerusform>%1 tiene siempre %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 tiene sitio para %2 bytes; harían falta %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>El carácter %1 terminaría el texto en %2; omítalo.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 se deduce de otros campos. Elija cambiar solo lo que se escribe si quiere un valor incorrecto.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 tiene su lugar: no puede crecer, encoger ni moverse.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Con ese valor, %1 se leería como otra cosa.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Eso dañaría el archivo (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>El registro cabría en una ranura de %1 bytes: puede pasar a %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>El registro necesita ranuras de %1 bytes, como las de %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Su última ranura está cortada. Repárela primero.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>La tarea no lista nada como recibido. Si está dañada, repárela primero.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>valor inesperado</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]El valor es {found}, donde se esperaba {expected}[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Un campo que tiene el mismo valor en todos los archivos conocidos tiene otro aquí. No tiene por qué ser un daño: puede haberlo escrito un programa desconocido. El valor se conserva como está.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>valor fuera de límites</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} está fuera de lo que este valor puede ser; el máximo es {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Un número está fuera de lo que permite su significado, como una carga de más del 100 por ciento. O el número está dañado, o los bytes que lo rodean no son lo que parecen.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>dirección imposible</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Ningún ordenador de Internet puede tener la dirección {found}.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>La dirección pertenece a una red privada, reservada o de multidifusión. Los programas que fabrican descargas a partir de un enlace escriben esa dirección a propósito; en otros lugares indica un daño, o un nodo detrás de un enrutador.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>puerto imposible</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} no puede ser un puerto. Los puertos son números de 1 a 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Un puerto es un número de 16 bits. En un archivo de descarga ocupa cuatro bytes, así que un número mayor revela un daño.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>hora inverosímil</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]La hora {found} está fuera de los años de la red.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack vivió desde 2001. Una hora anterior, o muy posterior, indica un reloj mal ajustado, un daño o un campo que no es una hora.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>número mal formado</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Aquí no se puede leer ningún número[; el texto es «{detail}»].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Un lugar para cifras contiene otra cosa, o más cifras de las que puede tener un número.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>falta la marca</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]La marca que identifica esta parte no está[; se esperaba «{detail}»].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Faltan bytes fijos que identifican el archivo o una de sus partes. Lo que sigue se lee de todos modos, y puede ser incorrecto.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Falta el final[: se necesitan {expected}, hay {found}][; el contenido comprimido ({detail}) termina demasiado pronto].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>El archivo, o la parte que rodea el campo, termina antes que el campo. Los bytes que faltan están perdidos, salvo que otra copia los tenga.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>recuento demasiado grande</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]El recuento dice {found}, pero caben como máximo {expected}.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>Una lista no puede tener tantos elementos como dice su recuento. Se leen los que caben; el recuento se puede corregir.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>longitud demasiado grande</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]La longitud dice {found}, pero solo hay sitio para {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Una longitud va más allá de la parte que la rodea. Se lee lo que hay; la longitud se puede corregir.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>bytes sobrantes</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]No se conoce ningún campo para {found} en {offset}.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Quedan bytes donde el formato no conoce ninguno. Se conservan. Una causa frecuente es un recuento incorrecto antes de ellos.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>última entrada incompleta</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]La lista termina con {found}; una entrada entera tiene {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Todas las entradas de esta lista tienen el mismo tamaño, y su longitud no es un múltiplo de él. La lista se cortó, o se introdujo algo en ella.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>texto sin final</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]El texto no tiene marca de fin dentro de su parte.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Un texto termina con un byte cero. Sin él se extiende a lo que sigue, de modo que los campos posteriores pueden ser incorrectos.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>caracteres que no están en la página de códigos</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Algunos bytes de este texto no son caracteres en {codepage}. Otra página de códigos puede mostrarlo bien.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>Los archivos no dicen en qué página de códigos se escribieron sus textos. Elija la del país de donde viene el archivo. Los bytes quedan como están.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>no leído hasta el final</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[El contenido comprimido ({detail}) es mayor de lo que se descomprime. ]Desde {offset} no se lee nada: hay un límite para lo que puede ocupar un archivo.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Hay un límite para los campos de un archivo y para el tamaño de lo que se descomprime, para que un recuento dañado o un paquete malicioso no pueda llenar la memoria. Ningún archivo conocido de la red lo alcanza.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>más hallazgos</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Más hallazgos que no se listan: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>Un archivo muy dañado tiene más hallazgos de los que nadie lee. Los primeros se listan, los demás se cuentan.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>bytes ilegibles</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[No se pueden leer, y se muestran como ceros: {size} en {offset}. ][El contenido comprimido ({detail}) no se pudo descomprimir más allá. ]El soporte está dañado, o lo está el archivo.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>El sistema no entregó estos bytes: un disco rayado, una unidad de red perdida o un archivo que se acortó mientras estaba abierto. Copie el archivo a un disco en buen estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>El archivo está vacío. No hay nada que leer.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>El archivo no tiene ni un byte. Se creó y nunca se escribió, o se perdió su contenido.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>una de varias interpretaciones</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; es posible otra interpretación.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Aquí el formato solo se conoce a medias, y hay dos o más maneras de leerlo. Se ha tomado la que apoya el contenido; puede elegir otra.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>suma de comprobación incorrecta</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>La suma de comprobación guardada es {found}, el contenido da {expected}. Al menos un byte se ha cambiado.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>La suma de comprobación cubre toda la descripción al final de una descarga parcial. Si difiere, la descripción se cambió después de escribirla, o se cambió la propia suma. El archivo se lee de todos modos.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>otra forma de suma de comprobación</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>La suma de comprobación {found} encaja, en una forma que pocos archivos tienen[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Los archivos difieren en cómo se hace la suma de comprobación: con o sin una inversión final, y desde qué byte. Esta concuerda en una forma distinta de la habitual.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>tamaño incorrecto de la descripción</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>El bloque final dice que la descripción de la descarga tiene {found}; tiene {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>El bloque final cuenta los bytes de la descripción que lo precede. Con un recuento incorrecto, la descripción se buscaría en el lugar equivocado; se ha encontrado por su forma.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>marca dañada</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>La marca «KAZA» antes del final del archivo está dañada; el bloque final se ha reconocido por lo que lo rodea.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Cada descarga parcial termina con la marca KAZA, el tamaño de la descripción y su suma de comprobación. La marca está dañada, el resto concuerda.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>bytes detrás del final</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Detrás del final de la descarga, desde {offset}, hay otra cosa: {found}.][Algo sigue al contenido comprimido ({detail}).] Eso no pertenece al archivo.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>Se añadieron bytes al archivo: el resto de un clúster del disco, el relleno de un programa de copia o algo adjunto. La descarga que los precede está entera.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>falta el bloque final</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>El bloque final con el que termina toda descarga parcial no está. El final del archivo se cortó o se sobrescribió.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Sin sus diez últimos bytes, el programa que escribió el archivo no lo reconocería. Se muestra lo que se ha encontrado de la descripción.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>falta la descripción</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>No se ha encontrado ninguna descripción de la descarga. Solo están sus datos.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Las fuentes, el hash, el nombre y la lista de partes terminadas se guardan detrás de los datos. Aquí han desaparecido; una copia anterior dentro de los datos, una base de datos de archivos compartidos o un enlace pueden devolver una parte.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>descripción anterior dentro de los datos</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Hay una descripción anterior de la descarga en {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Una descarga que crece vuelve a escribir su descripción más atrás, y la anterior queda hasta que los datos la sobrescriben. Donde está esta, aún faltan datos, o la lista de partes terminadas es incorrecta.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>descripción ilegible</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>La descripción de la descarga no se puede leer entera[ ({detail})]. Se muestra lo que se pudo reconocer.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>La descripción empieza o termina en el lugar equivocado, o su contenido se sobrescribió. Se muestra lo que se reconoció por su forma.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>enviado como texto</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>El archivo se envió o copió como si fuera texto: los primeros {found} avances de línea de sus datos siguen todos a un retorno de carro.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Una transferencia en modo texto pone un retorno de carro antes de cada avance de línea, o se detiene en el primer byte de fin de texto. Lo primero se puede deshacer y probar con la suma de comprobación; lo que se pierde por lo segundo está perdido.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>partes que se solapan</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Esta parte empieza en {found}, antes de que la que la precede termine en {expected}.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Un byte figura dos veces como terminado. Las partes se pueden unir sin pérdida.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>partes desordenadas</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Esta parte empieza en {found}, antes de la que la precede en la lista, en {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>La lista de partes terminadas suele estar ordenada. Se puede ordenar sin pérdida.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>parte más allá del final</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Esta parte termina en {found}, pero el archivo completo tiene {expected} bytes.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Una parte terminada va más allá del final del archivo completo. Uno de los dos números está dañado.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>parte sin datos</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Esta parte termina en {found}, pero solo hay datos hasta {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Una parte figura como terminada, y el archivo acaba antes que ella. Los datos se cortaron, o la lista es incorrecta. Lo que está más allá de los datos cuenta como faltante.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>los hashes difieren</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Este hash no es el que dan {expected} de {found} fuentes y etiquetas.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Todas las fuentes y la etiqueta de hash de una descarga nombran el mismo contenido. Si una difiere, está dañada o pertenece a otro archivo.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>los tamaños difieren</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]El tamaño indicado es {found}, en otro lugar {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Todas las fuentes de una descarga nombran el mismo tamaño del archivo completo. Si una difiere, está dañada o pertenece a otro archivo.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>el id. de archivo no encaja</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]El id. de archivo es {found}, pero el hash da {expected}. Uno de los dos está dañado.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>El id. de archivo es una suma de comprobación corta del hash del contenido. Si no concuerdan, uno de los dos está dañado.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>hash y tamaño no concuerdan</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Este hash pertenece a un archivo de {expected}; la descarga tiene {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>El hash de un archivo de hasta 300&#xa0;KiB contiene su tamaño. Si nombra otro, el hash o el tamaño está dañado.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>los datos contradicen el hash</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]Los primeros {found} de los datos están todos, y contradicen este hash.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>El principio de un archivo se puede juzgar por separado: su MD5 forma parte del hash del contenido. Si lo contradice, los datos o el hash están dañados o pertenecen a otro archivo. Un hash que dan otras fuentes y que concuerda habla a favor de los datos.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>ventanas que contradicen el hash</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]El principio de los datos concuerda con este hash, pero {found} que cubre más adelante lo contradicen en conjunto.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Después de los primeros 300&#xa0;KiB, el hash del contenido cubre tramos sueltos del archivo, y tiene una sola suma de comprobación para todos. Si no concuerda, uno de ellos está dañado o lo está el hash; no se puede decir cuál.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>variante del hash</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Este hash se hizo con otra regla que la de la red ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Algunos programas hacían los hashes del contenido de otra manera: los hashes «loose» cubren un tramo más, los «head-only» y «untailed» nunca miraron más allá de los primeros 300&#xa0;KiB. El contenido concuerda hasta donde alcanza tal hash, pero la red conoce el archivo por otro.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>descarga completa</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>El archivo entero ({expected}) está aquí. La descarga está completa, solo que su nombre nunca se cambió.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Todas las partes figuran como terminadas, y sin embargo la descripción sigue unida al archivo. Un error conocido del programa dejaba archivos así.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>etiqueta desconocida</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Nadie sabe qué significa la etiqueta {found}. Sus bytes se conservan.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Las etiquetas llevan datos sobre el archivo. Algunos de sus números nunca se explicaron; se muestran como número, texto o bytes según su forma.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>etiqueta mal formada</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]El valor de la etiqueta {found} tiene otro tamaño que el que debería tener esta etiqueta.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Una etiqueta de significado conocido contiene un valor de otra forma, como un número de tres bytes. Se muestra como bytes.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>ranura dañada</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]Esta ranura no empieza con su marca[ ({detail})]. Las ranuras vecinas no están afectadas.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>La base de datos se compone de ranuras de un mismo tamaño, cada una con una marca al principio. En esta, la marca está dañada, o su registro es más largo que la ranura.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>ranuras desplazadas</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>Desde {offset}, las ranuras están desplazadas {found} de su lugar.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Se perdieron o se introdujeron bytes, de modo que las ranuras siguientes ya no empiezan donde deberían. Se encuentran por sus marcas.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>resto de un registro anterior</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]Detrás del registro está el resto de uno anterior más largo ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Un registro más corto escrito sobre otro más largo deja el final de este. Las etiquetas enteras que haya en él aún se pueden leer.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>entrada inverosímil</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Es difícil que esta entrada sea un nodo de la red[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>La dirección, el puerto, la carga y la hora de la entrada no encajan entre sí. La entrada está dañada, o la lista es de otra clase que aquella como la que se leyó.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>entrada repetida</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]El mismo nodo ya figura antes, como entrada {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Un nodo figura más de una vez en la lista.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>línea dañada</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Esta línea en {offset} no se puede leer[: «{detail}»]. Las demás no están afectadas.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Una línea de la lista no tiene la forma que tienen las líneas de este formato. Se omite y se conserva.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>descomprimido</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>El archivo está comprimido[ ({detail})]. Se muestra su contenido de {found}; todas las posiciones se refieren a él.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Un archivo comprimido se descomprime en memoria y se lee como lo que hay dentro. El archivo mismo queda como está.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>nombre y contenido no concuerdan</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Por su nombre, el archivo sería otra cosa[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>Lo que un archivo es lo decide su contenido. Aquí, su nombre habla de otra clase.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>archivo de otro programa</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>El archivo pertenece a otro programa[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Otros programas usaron la misma clase de contenedor. Se muestra lo que se conoce de él.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>nada de FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>No se ha encontrado nada de FastTrack en él[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>El archivo es de una clase que puede contener rastros de la red, como un archivo del Registro, y se ha examinado; este no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Todo lo que la lectura de un archivo puede señalar. Los códigos son estables: aparecen en el JSON de la línea de órdenes y en scripts. La gravedad es la habitual; un formato puede clasificar una observación de otro modo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>La tarea no dice qué tamaño tiene su archivo. Repárela primero.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Incompleta: faltan %1 de %2. Únala con otra descarga parcial o rellénela a partir de una copia.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Ningún formato conocido por este programa encaja con estos bytes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minutos antes del mensaje</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodos</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Lista de supernodos tomada de la red</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Mensaje 0x00 de la red, descifrado</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernodo</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nodo índice</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Dirección o nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: desconocido</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Añadido por conversores</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Lista de nodos de giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Texto, un nodo por línea; las de MLDonkey están comprimidas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash del contenido</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; y Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Estado de tarea de giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Texto junto a una descarga parcial de giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>se necesitan más fuentes</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>estado 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>estado 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>Dirección IPv4; el primer octeto se guarda al final</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>Dirección IPv4, leída con el primer octeto delante</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Supernodo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Normalmente solo en la primera fuente</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>URL de descarga</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Casi siempre vacía</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Id. de archivo</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 bits: CRC-16/XMODEM del hash; 0 en archivos hechos por sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash del archivo entero</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>En la palabra baja</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Puerto del supernodo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Termina en el NUL; lo que sigue es relleno aleatorio, conservado byte a byte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Velocidad medida</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Desconocido 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>¿Grupo de fuentes?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>¿Reintentos?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Desconocido 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Desconocido 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Desconocido 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Quizá una marca de fin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Posición detrás del último byte</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Posición en el archivo</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Parte terminada</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Parte en curso</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF mientras no se ha descargado nada</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Del archivo entero; 1 en archivos hechos por sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Segundo número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 y 1 son seguros; 2 a 4 se han visto y no se entienden</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Número de fuentes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Equipos que tenían el archivo</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Número de etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Lo que la red sabía del archivo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>De la tarea o de su resultado de búsqueda</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Ruta al completarse</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Adónde va el archivo cuando está completo</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 o una hora</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Número de partes terminadas</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Partes terminadas</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Intervalo completo</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Desplazamiento de intervalos</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Partes en curso</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Pares hasta el primero cuyo segundo número es 0; algunos archivos terminan sin ninguno</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Tamaño del apéndice</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Bytes desde el estado hasta la marca</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Suma de comprobación del apéndice</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC sobre el apéndice</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Datos del archivo</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>En su lugar definitivo; recibidos o todavía no recibidos</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado de la tarea</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Bloque final</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Descarga parcial</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>inicio y tamaño</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>inicio y fin</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>el primer octeto al final</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>el primer octeto delante</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Las partes terminadas son</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Las direcciones tienen</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Datos del archivo, estado de la tarea y un bloque final con una suma de comprobación</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>se dejó de compartir</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Normalmente sin barra invertida al final</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Hora del archivo</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Disponible por última vez</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0 mientras el archivo existe; si no, la hora del examen que notó que ya no estaba</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Casi siempre 0, a veces 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Uso compartido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Bytes usados detrás de este número; 0: una ranura libre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Detrás del registro</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Ceros en una ranura nueva; si no, lo que dejó un registro más largo</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Ranuras de 256 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Ranuras de 1024 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Ranuras de 2048 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Ranuras de 4096 + 8 bytes</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Base de datos de archivos compartidos</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Las ranuras tienen</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Ranuras de igual tamaño, una por cada archivo que se compartía</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>versión 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>versión 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; el primer octeto se guarda al final</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Por ciento, cuanto menos mejor; un autor lo lee como capacidad libre</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Conocido por última vez</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Caché de supernodos</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>El valor KazaaNet del Registro</translation>
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
        <translation>Las entradas tienen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>texto con variables</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>número largo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>Lista de KaZuperNodes</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>Favoritos de KaZuperNodes</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Texto, un nodo por línea</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Línea dañada</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>No encaja con ninguna forma conocida aquí</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>En bruto o con codificación de porcentaje</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; y 28 caracteres de Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Tamaño redondeado</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>La longitud en kilobytes, redondeada hacia abajo; a menudo se omite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marca de fin</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 cifras hexadecimales</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Otro parámetro</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Línea vacía</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Enlace magnet</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Bloque del portapapeles</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Líneas vacías</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Otra línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Enlaces de descarga</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>Enlaces sig2dat y magnet en un texto</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 bits por byte, primero los bits bajos; también puede ser parte de un texto</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de secuencia</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Números compactos</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Bytes usados detrás de este número</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Base de datos de Skype</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>El contenedor de las bases de datos de Kazaa con contenido de Skype</translation>
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
        <translation>muy mala</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>En registros de la red; un .dbb tiene un campo propio para ello</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash del archivo</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; y Base64, como lo guardan algunos programas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>O autor</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Desconocido (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Categoría o género</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profundidad de color</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits por píxel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Como Video Clip o Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Tasa de bits en kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Desconocido (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0, o parecido a una hora</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>O descripción</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>En consultas de búsqueda</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Tipo (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>¿Hash como texto?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Desconocido (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Desconocido (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Desconocido (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Puesta en archivos *.kpl</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>El juicio del usuario sobre el archivo</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash y la raíz de un árbol MD5 sobre el archivo entero</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Etiqueta desconocida, leída como número</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Etiqueta desconocida, leída como texto</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Etiqueta desconocida</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Id. de etiqueta</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>De qué trata el valor</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Bytes del valor solo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Etiqueta restante</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>De un registro más largo que estaba aquí antes</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versión menor</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versión mayor</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Primer bloque de datos</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 en todos los archivos que hemos visto</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Número de bloques de datos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Tamaño de la lista de claves</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Entrada de la raíz</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Posición en la lista</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Primera entrada libre</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Resto de la cabecera de la lista</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Del nombre de la clave</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Siguiente entrada libre</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Clave que la contiene</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Posición en la lista; FFFFFFFF: ninguna</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Primera clave contenida</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Siguiente clave al lado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>De su registro: número en el bloque, y del bloque</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Con esta cabecera</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Bytes sin usar</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Primer registro libre</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Posición en el bloque; FFFFFFFF: ninguna</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Número más alto de un registro</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Primer número libre</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Resto de la cabecera</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Longitud del nombre</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Longitud de los datos</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Vacío: el valor predeterminado</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>Del registro, con el espacio que lo sigue</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Número en el bloque, y del bloque; FFFFFFFF: el registro está libre</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Tamaño usado</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Número de valores</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Su última palabra</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Espacio sobrante</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Lo que había antes en el registro</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de claves</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Claves en su orden</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Resto de la lista de claves</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Menos de una entrada</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Bloque de datos</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Registro libre</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>De una clave que se borró, o de ninguna</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Aquí no empieza ningún registro</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Subárbol del Registro de Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Registro de Windows 95, 98 y Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Nada o (3): binario</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Como lo escribe el editor del Registro</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>REGEDIT4</source>
        <translation>REGEDIT4</translation>
    </message>
    <message>
        <source>Version 5.00</source>
        <translation>Versión 5.00</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>Exportación del Registro</translation>
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
        <translation>Texto escrito por el editor del Registro de Windows</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>log</source>
        <translation>de registro (log)</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Primer número de secuencia</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Difiere del segundo mientras una escritura no ha terminado</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Segundo número de secuencia</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Escrito por última vez</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 100 ns desde 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Celda raíz</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Posición detrás de la cabecera</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Tamaño de los bloques</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Factor de agrupación</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Sus últimos caracteres, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Suma de comprobación de la cabecera</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR de los 127 números que la preceden</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Si el bit más alto está activo, los datos están en el campo siguiente</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Lugar de los datos</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Posición de su celda detrás de la cabecera; o los datos, hasta 4 bytes</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: el nombre está en Latin-1, si no en UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>De reserva</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Bloques del subárbol</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Claves, y valores de otros programas</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Texto de un valor</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Datos de un valor</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Subárbol del Registro</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>el subárbol estaba en uso; sus últimos cambios están en archivos de registro (log)</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>el subárbol es demasiado grande para examinarlo</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>este programa se compiló sin hivex y solo busca las marcas de KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>el árbol de claves no tiene fin; solo se han buscado las marcas de KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>el árbol de claves está dañado; solo se han buscado las marcas de KazaaNet</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Registro de Windows NT y posteriores, tal como está en el disco</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Bytes detrás de lo que el formato explica</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Bytes que no se han podido entender</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En segundos</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, «KaZaA P2P FastTrack File Formats» (2003-2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, «structure of .dat files»</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, experimentos con archivos .dbb reales</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>las notas del protocolo y el tráfico capturado de giFT-FastTrack</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>un programa de terceros que escribe estos archivos, de procedencia incierta: solo los hechos</translation>
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
        <translation>Nombres habituales: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Interpretaciones rivales (%1): %2 %3. Deciden los indicios de cada archivo; donde no dicen nada, se toma la primera.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Se localiza desde el final del archivo.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>si encaja</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>si %1 es %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>leído como %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>hasta el NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>hasta una marca de fin</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>hasta un 0 al final de uno</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>mientras encaje</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>en cualquier lugar del resto</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>7 bits cada uno</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Véase «%1»</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>El primero que encaja: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>una dirección pública, o 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>una dirección o el nombre de un equipo</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>de 1 a 65535, o 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>dentro de la vida de la red, o 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>Acerca de FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Muestra lo que la red FastTrack dejó en los discos: descargas parciales, bases de datos de archivos compartidos, listas de supernodos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>también en %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>también en %1, y %n más</numerusform>
            <numerusform>también en %1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>El mismo archivo. Haga clic para ir allí; la página «Hash» lista todos los lugares.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>el mismo hash</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>el mismo tamaño y nombre</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
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
        <translation>La carpeta para ello no se puede crear, o lleva a otro lugar.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>Uno por país</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Hora actual para todos</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Reorganizar</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Nodos que se quedan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Primero los más lejanos</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primero los más cercanos</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Primero los de menor carga</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>La distancia se mide desde el primer nodo seleccionado, si no desde el primero de la lista</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Como máximo </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Máximo de nodos</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>El cliente antiguo conservaba 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Lo seleccionado</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>Lo no seleccionado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>%n país más</numerusform>
            <numerusform>%n países más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>Se quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Cambia la lista; Deshacer lo revierte</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>El archivo es de solo lectura: desactívelo en la barra de estado</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Reorganizar supernodos</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Sin la lista de bloqueo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Escribe lo que quedaría en un archivo nuevo; este queda como está</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Cualquier carga</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Carga hasta </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Carga máxima</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Antigüedad de las entradas</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Contado hacia atrás desde la entrada más reciente de la lista</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>En una lista de líneas las horas quedan como están; un archivo nuevo recibe la hora actual</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Añadir nodo</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>Al final de la lista; escriba su dirección en los campos</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Copias de seguri&amp;dad</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Restaurar el archivo</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>Cada vez que se guarda un archivo</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Conservar la copia de seguridad &amp;al lado</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Conservar la copia de seguridad en una &amp;carpeta...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Conservar la copia de seguridad en la &amp;carpeta %1...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Conservar la &amp;hora del último cambio</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>No hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Elegir una carpeta para las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>No se ha elegido ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Cambiar muchos archivos</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Ele&amp;gir una carpeta...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Cada archivo conserva a su lado una copia de seguridad. Lo que se está editando en la ventana se cambia allí, y se escribe al guardarlo.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Elegir una carpeta con descargas</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>cambiado en la ventana; guárdelo allí</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>se cambió después; deshágalo en la ventana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Buscando descargas</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Examinando descargas: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Escribiendo: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Revirtiendo: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>No se han examinado todos los archivos.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Aquí no hay descargas parciales.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n descarga. Elija qué debe cambiar.</numerusform>
            <numerusform>%n descargas. Elija qué debe cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo.</numerusform>
            <numerusform>Se han escrito %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n archivo abierto se ha cambiado y espera a que se guarde.</numerusform>
            <numerusform>%n archivos abiertos se han cambiado y esperan a que se guarden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n archivo está como estaba.</numerusform>
            <numerusform>%n archivos están como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n archivo falló.</numerusform>
            <numerusform>%n archivos fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n archivo se ha dejado como está.</numerusform>
            <numerusform>%n archivos se han dejado como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n archivo cambia.</numerusform>
            <numerusform>%n archivos cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n archivo no se puede cambiar como se pidió.</numerusform>
            <numerusform>%n archivos no se pueden cambiar como se pidió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>Nada cambia en %n descarga.</numerusform>
            <numerusform>Nada cambia en %n descargas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>&amp;Cambiar %n archivo</numerusform>
            <numerusform>&amp;Cambiar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Cada archivo conserva una copia de seguridad en la carpeta %1. Lo que se está editando en la ventana se cambia allí, y se escribe al guardarlo.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>no se puede</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiado, sin guardar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Qué se sigue, o por qué no</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Bytes antes y después</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 iguales</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>%1 más introducidos</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>%1 más retirados</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Página (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Diario de %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Se ha guardado una copia como %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Olvidar esa escritura</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 copia.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 se ha guardado. Lo que era antes se conserva en %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Guardar una copia...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se ha guardado: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Se está escribiendo un archivo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 está como estaba. Sus cambios siguen aquí, sin guardar</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 se ha cambiado desde entonces. Deshaga la escritura y guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Retirar el filtro que es este gráfico</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>Lo mismo en filas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
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
        <translation>Las teclas de flecha van de barra en barra, con Mayús abarcan varias. Intro filtra por ellas, Esc retira el filtro.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Guardar o imprimir</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-gráficos</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Guardar los gráficos</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Aquí nada difiere lo bastante para un gráfico.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Partes que difieren</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>Las mismas partes antes y después: lo recibido no se toca.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Partes del archivo antes y después</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>Las mismas partes antes y después.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n tramo difiere.</numerusform>
            <numerusform>%n tramos difieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Un enlace al archivo: sig2dat, magnet, o su hash con el tamaño</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Enlace al archivo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Base de datos o estado de tarea...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Añada lo que tenga además; la búsqueda se repite con ello. Se puede pegar o soltar aquí.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Base de datos o estado de tarea</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Bases de datos y estados de tarea (*.dbb *.dbb.gz *.state);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrado</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Mismo contenido</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nombrado por</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Disponible por última vez</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Contenido núm.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
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
        <translation>&amp;Comparar con una carpeta...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>&amp;Buscar con otros nombres</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Todo lo abierto</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Muestra cuáles de estos archivos están en una carpeta de este equipo. No se cambia nada</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Lee las ventanas del hash de los archivos que tienen el tamaño de uno que falta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln registro recuperado</numerusform>
            <numerusform>%Ln registros recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln archivo más</numerusform>
            <numerusform>%Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Aún se está buscando.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Detenido; no se ha revisado todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>No se ha podido leer %Ln archivo: %1</numerusform>
            <numerusform>No se han podido leer %Ln archivos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln archivo abierto no nombra ningún archivo compartido.</numerusform>
            <numerusform>%Ln archivos abiertos no nombran ningún archivo compartido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Nada de lo abierto nombra un archivo compartido.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Se ha revisado todo lo abierto.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>En %1: %2 presentes, %3 movidos, %4 de otro tamaño, %5 desaparecidos.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Detenido; los demás no se han buscado.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>La carpeta contiene más archivos de los que se pueden listar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln archivo de esa carpeta.</numerusform>
            <numerusform>No se han podido leer %Ln archivos de esa carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Comparar con los archivos de una carpeta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Archivos que nombra todo lo abierto</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>todo lo abierto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln archivo nombrado</numerusform>
            <numerusform>%Ln archivos nombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln contenido distinto</numerusform>
            <numerusform>%Ln contenidos distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln de ellos nombrado más de una vez</numerusform>
            <numerusform>%Ln de ellos nombrados más de una vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Escriba un comando, un documento, un campo, un hallazgo</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Lo que responde a ello</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Pegue un hash o un enlace de cualquier forma</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Hash o enlace con el que comparar</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Se entienden hexadecimal, Base64, kzhash y enlaces sig2dat y magnet.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Nombra un archivo de %1; este tiene %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Aquí no hay ningún hash con el que compararlo.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>El mismo hash.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Otro hash, de un archivo que empieza con los mismos 300&#xa0;KiB.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Otro hash: pertenece a otro archivo.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Nodos que difieren entre las dos listas</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 a %2: %3</translation>
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
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Cuál es la correcta</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>el hash coincide</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Dónde discrepan las copias</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copiar filas como JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Copiar posición</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Clic para copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>el idioma del sistema</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Buscando qué se puede hacer</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>No hay nada que hacer: no hay ningún problema, ni nada más que obtener.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>No se ha encontrado ninguna reparación. El archivo queda como está; lo que se puede leer de él se muestra en la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Detenido. Puede haber mejores reparaciones que la encontrada (%n).</numerusform>
            <numerusform>Detenido. Puede haber mejores reparaciones que las %n encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>Se ha encontrado %n manera de repararlo.</numerusform>
            <numerusform>Se han encontrado %n maneras de repararlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Hasta ahora no se ha encontrado ninguna reparación. Si tiene un enlace al archivo, una base de datos o un estado de tarea, continúe.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Volver al estado guardado</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Comprobando registros</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>Abrir c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>&amp;Página de códigos</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Lo que dice su contenido</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>según los indicios (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>&amp;Interpretación</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Descomprimiendo lo arrastrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>No se pudo descomprimir %n archivo. %1</numerusform>
            <numerusform>No se pudieron descomprimir %n archivos. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Suelte descargas, bases de datos, listas de supernodos, enlaces o carpetas enteras</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Abre un cuadro de diálogo en el que se eligen archivos</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>o haga clic para elegir. Abrir no cambia nada.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Insertar detrás</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>No se quita más de %n fila a la vez.</numerusform>
            <numerusform>No se quitan más de %n filas a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, enlace %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Extraer lo que hay</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>Lo que %1 ha recibido pasa a archivos propios. No se juzga nada, y la descarga se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Cada &amp;intervalo terminado como un archivo</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Un archivo con &amp;huecos y, al lado, un mapa de ellos para GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Examinando la descarga</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n intervalo terminado, %1.</numerusform>
            <numerusform>%n intervalos terminados, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n intervalo terminado, %1 de %2.</numerusform>
            <numerusform>%n intervalos terminados, %1 de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extrayendo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>nada extraño</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Limitar a</translation>
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
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Valores que tienen nombre</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Mover el registro a ranuras más grandes (Intro)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>De ello se sigue:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Intro: moverlo allí. Antes se le pregunta.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>con hallazgos dentro</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Posición %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Grado: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Grado: %1 (fuente: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Cambiado. En el archivo guardado: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>No está en el archivo guardado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Mover «%1» a la izquierda</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Mover «%1» a la derecha</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Columnas como estaban</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Ordenar por «%1», ascendente</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Ordenar por «%1», descendente</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Sin ordenar</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Filtrar todas las columnas</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Filas en las que esto aparece en cualquier columna, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · filtrado por %2</translation>
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
        <translation>Exportar...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>solo se han copiado las primeras %1 filas</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>preparando el filtro, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>cualquier columna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrando…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>ordenando…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>exportando, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Página</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 advertencia</numerusform>
            <numerusform>%1 advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 observación</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 observación</numerusform>
            <numerusform>%1 observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Mostrar u ocultar estos</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>No se ha comprobado nada</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Hasta ahora ningún problema encontrado</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Ningún problema encontrado</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>Los hallazgos que hay se han ocultado arriba.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>El formato de este archivo no se conoce. No se puede decir qué podría estar mal en él.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>Se han comprobado %1 de %2 registros.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Se ha leído cada byte de la estructura, y sus sumas de comprobación, recuentos y valores encajan entre sí.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Los datos del archivo en sí no se han juzgado: compararlos con su hash es un paso aparte.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>La tarea no nombra ningún hash, así que no se verifica nada.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>La tarea lo llama %1, que no es seguro.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Finalizar descargas</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Una descarga completa se convierte en el archivo que iba a ser, con su propio nombre. La descarga se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Examinando las descargas</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Marque la descarga si se debe finalizar.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Marque las descargas que se deben finalizar.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Ninguna de estas descargas está completa.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>No se ha podido finalizar %n descarga; la lista dice por qué.</numerusform>
            <numerusform>No se han podido finalizar %n descargas; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha resultado</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Escrito. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Reparar todo lo &amp;probado: %n archivo</numerusform>
            <numerusform>Reparar todo lo &amp;probado: %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Reparar también lo que concuerda con la &amp;estructura: %n archivo</numerusform>
            <numerusform>Reparar también lo que concuerda con la &amp;estructura: %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Campos que cambian en %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 recibido, faltan %2</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>el nombre lleva fuera de la carpeta</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>el mismo hash que %n más</numerusform>
            <numerusform>el mismo hash que %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 de %2 archivos no están aquí</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Junto a los demás</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Resultado de cada archivo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Escribiendo %n archivo</numerusform>
            <numerusform>Escribiendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se ha escrito nada</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n archivo reparado.</numerusform>
            <numerusform>%n archivos reparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>Reparados: %1 de %n archivo.</numerusform>
            <numerusform>Reparados: %1 de %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>Las copias están en %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 informe</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>reparado; ya no hay ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>reparado; queda %n hallazgo</numerusform>
            <numerusform>reparado; quedan %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · conservado en %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Extraer...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Descomprime en una carpeta los archivos seleccionados, o todos los mostrados si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Archivo comprimido (%1), solo lectura</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Lista de archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Aún se está buscando.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Aquí no hay archivos.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>A primera vista, ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Algo está mal en %n archivo.</numerusform>
            <numerusform>Algo está mal en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Hay más archivos de los que caben en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
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
            <numerusform>%n de una clase conocida</numerusform>
            <numerusform>%n de una clase conocida</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Extraer a una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n archivo extraído.</numerusform>
            <numerusform>%n archivos extraídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Detenido; los demás no se han escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n archivo no: %1</numerusform>
            <numerusform>%n archivos no: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Finalizar todas las completas...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Examinando %1: %2 de %n archivo.</numerusform>
            <numerusform>Examinando %1: %2 de %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Detenido: %n archivo no se ha examinado.</numerusform>
            <numerusform>Detenido: %n archivos no se han examinado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>La reparación de %n archivo se puede probar.</numerusform>
            <numerusform>La reparación de %n archivos se puede probar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>La reparación de %n archivo concuerda con la estructura, lo que prueba menos.</numerusform>
            <numerusform>La reparación de %n archivos concuerda con la estructura, lo que prueba menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Para %n archivo solo hay conjeturas: ábralo por separado.</numerusform>
            <numerusform>Para %n archivos solo hay conjeturas: ábralos uno por uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>No hay nada que se pueda reparar.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>descargas</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (reparado)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (reparado %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Escribir &amp;copias reparadas en una carpeta</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Cambiar los &amp;archivos mismos</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Dónde escribir</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Ele&amp;gir...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Lo que se reemplaza se conserva primero junto a cada archivo, para que se pueda recuperar. Un corte de luz en cualquier momento deja el archivo antiguo o el nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n archivo, hasta %1; los huecos no ocupan espacio. El archivo queda como está.</numerusform>
            <numerusform>%n archivos, hasta %1; los huecos no ocupan espacio. Los archivos quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Hay un archivo con ese nombre. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 ya existe. Elija otra carpeta; no se sobrescribe nada.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Archivos de la carpeta</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>detenido: %1 sin leer</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>la carpeta contiene más de lo que se puede listar</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Este archivo no tiene bytes.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>El último byte está en %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>Eso está antes del primer byte.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Ningún campo se llama %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Escriba una posición, una distancia o la ruta de un campo.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Posición 0x3a214, distancia +16, o un campo como appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
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
        <translation>Id. de archivo</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>Enlace sig2dat</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>Bloque sig2dat</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Enlace magnet</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>El hash que nombra esta descarga</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>El hash que nombra</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>El hash de los datos</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Nombrado por %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Ir al campo que lo nombra</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Comparar los datos con él</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>en orden</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Aquí los bytes se escriben como cifras hexadecimales, y como caracteres en la columna de texto.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Insertar bytes</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Sobrescribir bytes</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Insertar caracteres</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Sobrescribir caracteres</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>Eso es más de %1, lo máximo que se pega de una vez.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>El portapapeles no contiene cifras hexadecimales. En la columna de texto se pega como caracteres.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Pegar bytes</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Quitar bytes</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>Eso es más de %1, lo máximo que se rellena de una vez.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Rellenar con %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Byte de relleno, con dos cifras hexadecimales:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Un byte son dos cifras hexadecimales, como 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>El archivo termina aquí. Al insertar (Ins), crece.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>Al sobrescribir, cada byte se queda donde está. El modo de inserción (Ins) también quita bytes.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>&amp;Rellenar con 00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>Rellenar co&amp;n...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>Modo de &amp;inserción</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>No se ha escrito nada: el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Permitir cambios</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>La suma de comprobación ya no concuerda: solo ha cambiado lo que se escribió.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Vista general del archivo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>Al escribir se insertan bytes</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Al escribir se sobrescriben bytes</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Este archivo no tiene bytes.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Se han copiado los primeros %1 de la selección.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Copiar como &amp;matriz de C</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>Copiar la p&amp;osición</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>A&amp;justar los bytes a la anchura</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Posiciones &amp;decimales</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>Nombres de los &amp;campos</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>Los primeros %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Bytes desde %1 de %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Inspector de datos</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Los bytes como números</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Mostrar todas las interpretaciones en ambos órdenes de bytes</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Todas las interpretaciones</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Interpretaciones</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Varias descargas parciales de un mismo archivo se convierten en una que tiene todo lo que ellas tienen. Se quedan como están.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>Los huecos de una descarga parcial se rellenan a partir de una copia completa de su archivo. Ambas se quedan como están.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Unir descargas</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Añadir descargas...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>Copia &amp;completa...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Qué copia es la correcta</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Elegir descargas parciales</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Elegir una copia completa</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Descargas (*.dat);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unida</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rellenada</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>&amp;Descarga...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>Donde discrepan, decide el hash</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Donde discrepan, %1 es la correcta</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Juntas contienen %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>Siguen faltando %1.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Ninguna de ellas nombra un hash, así que no se verifica nada.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Discrepan en %n lugar.</numerusform>
            <numerusform>Discrepan en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>El hash decide %n de ellos.</numerusform>
            <numerusform>El hash decide %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Añada las descargas parciales.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Elija la descarga parcial.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Añada otra descarga parcial del mismo archivo.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Elija una copia completa del archivo.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>No se han podido leer todos los bytes. Copie los archivos a un disco en buen estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>Las copias se contradicen, y el hash no puede decir cuál es la correcta. Indique cuál es.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>El resultado es %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 antes</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 después</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>No se ha cambiado nada desde que se abrió el archivo.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Los resúmenes aún se están calculando.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Se puede escribir un motivo junto a cada paso (F2). El diario no se conserva en ninguna parte si no se exporta.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Abra otra lista, o una descarga con fuentes, para verla aquí</translation>
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
        <translation>%1 completo</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>hay cambios sin guardar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>En el portapapeles no hay ningún enlace, archivo ni carpeta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>No se ha podido abrir %1: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>A partir del próximo inicio, el idioma de esta ventana será: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Todo lo abierto</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Aquí no hay nada que se pueda imprimir.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
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
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Leyenda del mapa; sus entradas muestran y ocultan nodos</translation>
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
        <translation>Mostrar u ocultar estos nodos</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Los puntos se distinguen por</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Por qué se distinguen los puntos</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Reorganizar...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Elegir qué nodos se quedan, y en qué orden</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n seleccionado</numerusform>
            <numerusform>%1 · %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Equirrectangular</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Redes que el cliente antiguo sondeaba</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Usar otra base de datos de lugares...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Elegir una base de datos de lugares</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>No se ha podido leer %1 como lista de bloqueo: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Otras listas en el mismo mapa, y en qué difieren</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Escribir la lista en un archivo de otra clase</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Proyección, imágenes, lugares, listas de bloqueo</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Solo lo seleccionado</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Lista de bloqueo...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Elegir una lista de intervalos bloqueados</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Listas de bloqueo (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Usar la base de datos que acompaña al programa</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Leyendo la lista de bloqueo...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Seleccionar arrastrando</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Arrastrar dibuja un recuadro alrededor de los nodos en vez de mover el mapa. Con Mayús siempre lo hace</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Mapa del mundo: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n seleccionado.</numerusform>
            <numerusform>%1. %n seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N y P van al nodo siguiente y al anterior. Las teclas de flecha mueven el mapa, Más y Menos cambian el zoom, 0 muestra todo, Intro acerca lo seleccionado, Esc quita la selección.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Mapa del mundo</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Nombre: %1 (se llama a sí mismo %2, que no es seguro)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Nueva descarga desde un enlace</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Una tarea que todavía no ha recibido nada. Sus partes se pueden rellenar a partir de una copia, o unir con otras descargas del archivo.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet o un hash con un tamaño</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Pegue un enlace.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>La descarga es %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Elija una barra, o trace sobre varias: el mapa y la tabla seleccionan los mismos nodos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n de %1 nodos seleccionado</numerusform>
            <numerusform>%n de %1 nodos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Escriba una nota, o deje un marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
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
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitada: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (el archivo ha cambiado desde entonces)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Editar nota</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>&amp;Quitar nota</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B marca el lugar que está mirando. Se puede escribir una línea junto a cada marca; se mueve con aquello de lo que trata. El archivo mismo queda como está.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>No se han podido conservar las notas. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Se ha quitado la nota.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Estos bytes no tienen archivo: las notas desaparecen al cerrar esto.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>El archivo ha cambiado desde que se escribieron algunas de estas notas. Pueden estar ahora en otros bytes.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Conservadas junto al archivo, en %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>No se puede escribir nada junto al archivo. Conservadas en %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Los archivos están abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 se ha leído: %n archivo.</numerusform>
            <numerusform>%1 se ha leído: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>El registro de la tarea está detrás de los datos. Donde no se sobrescribió al crecer los datos, aún queda dentro uno anterior. La búsqueda lee todos los datos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Buscar en los datos</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Se ha cancelado la búsqueda.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>No se ha encontrado ninguno. En ningún lugar de los datos encajan la marca, el tamaño y la suma de comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n registro anterior con una suma de comprobación que encaja:</numerusform>
            <numerusform>%n registros anteriores con una suma de comprobación que encaja:</numerusform>
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
        <translation>&amp;Ruta al completarse</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>que son &amp;inalcanzables</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>cuya velocidad &amp;nunca se midió</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>medidas por ú&amp;ltima vez antes del</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Con qué empiezan las rutas</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Con qué empiezan después</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Fecha de la última medición</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Estado de las descargas</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Ni la fuente ni su supernodo tienen una dirección pública y un puerto.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>La tarea no contiene ninguna hora de medición: no se sabe que haya llegado nada de ella.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Quitar fuentes</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>No se ha encontrado ningún problema en el resultado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Lo que sigue mal:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>&amp;Abrir el archivo reparado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se ha escrito nada</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 informe</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>El documento abierto está reparado. Deshacer lo revierte; no se escribe nada hasta que lo guarde.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>El archivo reparado es %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>Lo que era antes se conserva en %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Ocultar (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 no empieza en la raíz del disco.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Ya existe algo con ese nombre. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Nodos por país</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>No están en el mapa: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
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
            <numerusform>%n byte cambia.</numerusform>
            <numerusform>%n bytes cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Ya no hay ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>Queda %n hallazgo.</numerusform>
            <numerusform>Quedan %n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Buscando de nuevo qué se puede hacer</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Dejar el archivo como está</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No se escribe nada.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>Lo que ha añadido no lleva a ninguna otra reparación: lo que dice no encaja, o no se ha perdido nada que contenga.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
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
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar las filas</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Qué cambia en cada archivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>todos los archivos</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Marcar como recibido</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Marcar como faltante</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Leyenda del mapa de fragmentos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>estados de intervalos</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Pares que la tarea guarda junto a los fragmentos, probablemente partes en las que trabajan las fuentes. Su significado no es seguro.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Hallazgos, en los bytes de los que hablan</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>hash, %1: %n ventana</numerusform>
            <numerusform>hash, %1: %n ventanas</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>nunca examinado por el hash %1</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Ningún hash de esta clase dice nada sobre estos bytes, ni siquiera cuando concuerda.</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Un fragmento tal como lo lista el apéndice, o un hueco entre fragmentos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Posición del primer byte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Posición del primer byte posterior</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Qué hay allí</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Hasta donde lo dicen el apéndice y la longitud del archivo</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Qué ventanas del hash del contenido están allí, y si concuerdan</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Fragmento %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Bloque final</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Lo que hay allí no se ha examinado: datos que llegaron tarde, ceros o lo que el disco contenía antes.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>bytes presentes, sin examinar</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>nada: este archivo termina antes</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 presentes, sin examinar; este archivo termina antes de los otros %2</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>el registro propio de la tarea</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>marca, tamaño y suma de comprobación del apéndice</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>bytes que no pertenecen ni a la descarga ni a su apéndice</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>datos presentes</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>listado, pero este archivo termina antes</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>%1 de ello no están en este archivo</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 detrás del final de la descarga</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>se solapa con el fragmento %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>en los estados de intervalos</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 recibido</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Haga clic en un bloque o use las teclas de flecha; con Ctrl van al hueco siguiente. La rueda cambia el zoom.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 bloque = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Intervalos y huecos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 recibido. %2. A la vista: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Las teclas de flecha van de bloque en bloque, con Ctrl al hueco siguiente, con Mayús al intervalo siguiente. Más y Menos cambian el zoom, 0 muestra todo. Donde se permiten cambios, E toma el borde siguiente; las teclas de flecha lo mueven, Intro hace el cambio, Esc lo abandona.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Mapa de fragmentos</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
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
        <translation>texto</translation>
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
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Mover a ranuras más grandes</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 ya no cabe en su ranura. ¿Qué base de datos lo acoge?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Otra base de datos...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, que está abierto</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, de la misma carpeta</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Un nuevo %1 en la misma carpeta</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Elegir una base de datos</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Bases de datos (*.dbb);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 recibe el registro como %2, detrás de su última ranura.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 se escribe de inmediato, solo con este registro.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 se abre y recibe el registro detrás de su última ranura.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>En %1 su ranura queda libre; lo que había en ella permanece como restos.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Eso se puede deshacer, y llega al disco al guardar.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Cada archivo puede deshacer su parte. Al guardar, %1 se escribe primero.</translation>
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
        <translation>No se ha podido mover el registro: %1 no se puede cambiar ahora.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Movido a %1 como %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Movido a %1, que es nuevo</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabla de %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 ranura</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 ranura</numerusform>
            <numerusform>%1 ranuras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 fuente</numerusform>
            <numerusform>%1 fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 etiqueta</numerusform>
            <numerusform>%1 etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 enlace</numerusform>
            <numerusform>%1 enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entrada</numerusform>
            <numerusform>%1 entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 vacío</numerusform>
            <numerusform>%1 vacíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 dañado</numerusform>
            <numerusform>%1 dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 con restos</numerusform>
            <numerusform>%1 con restos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 de %2 textos con letras extranjeras parecen estar en %3</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>los textos pueden estar en %1, lo que es una conjetura</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>nada, está libre</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>La ranura contiene ahora</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Lo que se ha recuperado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln recuperado</numerusform>
            <numerusform>%Ln recuperados</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>ninguna ranura contiene nada de un registro anterior</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>%1 ranuras examinadas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>El documento tenía cambios sin guardar. «Antes» es el archivo con esos cambios.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Reparación: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Archivos y qué se puede hacer con ellos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Guardar un &amp;informe...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Página (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Escribiendo el informe, con el SHA-256 de ambas versiones</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>El informe es %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Página (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Guardar un paquete</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>En la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>Descargas (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>lejos de estos: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>sin indicar: %1</translation>
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
        <translation>No se ha podido leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 no es un subárbol del Registro con un valor KazaaNet que se pueda reemplazar. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>El subárbol %1 está dañado: no se puede escribir nada en una copia de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n nodo en %1.</numerusform>
            <numerusform>Se han escrito %n nodos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n tiene nombre pero no dirección, y se omite.</numerusform>
            <numerusform>%n tienen nombre pero no dirección, y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>Valor KazaaNet...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Texto del Registro, versión 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Texto del Registro, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Copia de un subárbol del Registro...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>Nodos de giFT...</translation>
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
        <translation>Elija el subárbol que se copiará; queda como está</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>cada byte concuerda</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>el tamaño y el hash concuerdan</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>el tamaño y los primeros 300&#xa0;KiB concuerdan</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>el tamaño concuerda</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>empieza igual, luego difiere</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Buscar este archivo en una carpeta...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Buscar en una carpeta</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>Listando %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Comparando tamaños: %1 archivos</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n archivo encontrado</numerusform>
            <numerusform>%n archivos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>%1 archivos comparados, %2 de ellos leídos</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>la carpeta tiene más archivos de los que se han listado</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se ha podido leer</numerusform>
            <numerusform>%n no se han podido leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>Base de datos de países</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>La que viene con el programa</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>Bases de datos de MaxMind (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Junto a cada archivo</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Carpeta para copias</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Junto al archivo del que son</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Abrir lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Listar los archivos abiertos entre los archivos recientes del escritorio</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Avisar cuando un trabajo largo ha terminado en segundo plano</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>Los archivos no dicen en qué página de códigos se escribieron sus textos</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Zona de este equipo</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>&amp;Página de códigos de los textos:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Horas en:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>&amp;Base de datos de países:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Copias de seguridad:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>C&amp;opias:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Otro idioma se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Más archivos a la vez que estos se convierten en una sola lista</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>&amp;Archivos abiertos a la vez, como máximo:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 completo</translation>
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
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Guardar como PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Guardar como SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>No se puede acceder a la impresora. Guardar como PDF funciona sin ella.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Tomarlas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Teclas de la acción elegida</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>Te&amp;clas:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Estas teclas pertenecen a: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Teclas habituales, si se han cambiado</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Cómo se leen los textos del archivo. El archivo mismo no lo dice</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>La zona en la que se muestran las horas</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Abriendo %n archivo...</numerusform>
            <numerusform>Abriendo %n archivos...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>cambios permitidos</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>solo cambia lo que se escribe</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>Lo que se muestra se puede cambiar; el archivo cambia al guardar</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>No se puede cambiar nada. Haga clic para permitirlo</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>posición %1</translation>
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
        <translation>No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>Se ha escrito %1 fila en %2.</numerusform>
            <numerusform>Se han escrito %1 filas en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>Otra exportación está en curso; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>Las filas aún se están preparando; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>Las filas aún se están preparando; no se ha imprimido nada.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>No se puede acceder a la impresora; no se ha imprimido nada.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Limitar</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Ocultar lista</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Ocultar gráficos</translation>
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
        <translation>reparado</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>reparado %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Escribir una &amp;copia reparada</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Cambiar el &amp;archivo mismo</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Cambiar el &amp;documento abierto, y escribir al guardarlo</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Dónde escribir</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Ruta de la copia</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Ele&amp;gir...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>La copia contiene también sus cambios aún no guardados. El archivo queda como está.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>El archivo queda como está.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>El documento tiene cambios aún no guardados. Guárdelos o deshágalos primero, o elija otra vía.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Este contenido se ha descomprimido o soltado: no hay ningún archivo que se pueda cambiar.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Lo que se reemplaza se conserva primero junto al archivo, para que se pueda recuperar. Un corte de luz en cualquier momento deja el archivo antiguo o el nuevo.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Una entrada en su historial, que Deshacer retira. Ahora no se escribe nada.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Escribir una copia reparada</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Hay un archivo con ese nombre. Elija otro; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Este archivo está vacío</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>No hay ni un solo byte en él.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Esto no es ninguna de las clases de archivo conocidas aquí</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Sus bytes se pueden examinar de todos modos. Si sabe qué es, dígalo aquí o con Ver › Abrir como: lo que no encaje pasa a ser un hallazgo.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Lo más parecido es</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Abrir como esto</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Abrir como</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>¿Guardar los cambios de %n archivo?</numerusform>
            <numerusform>¿Guardar los cambios de %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Cambios que no están guardados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>todos los archivos</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Leer cada byte</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>en orden</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Lo que examina el hash</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Ranuras libres</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Registros dañados</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Archivos compartidos</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Archivos que se dejaron de compartir</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Archivos desaparecidos</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Ranuras con restos</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Etiquetas recuperadas</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Registros recuperados de ranuras liberadas</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Tipos de archivos</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Disponible por última vez</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Recuperado de bytes restantes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln línea más no se lista aquí.</numerusform>
            <numerusform>%Ln líneas más no se listan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Informe sobre %Ln archivo</numerusform>
            <numerusform>Informe sobre %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>archivo comprimido (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>suma de comprobación</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>dirección IPv4</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>id. de archivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>tasa de bits</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>datos del archivo</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>restos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>número en cifras</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>número de %1 bytes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Tiene otro tamaño que %1, así que es otro archivo.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Tiene otro hash que %1, así que es otro archivo.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Nada dice que sea el mismo archivo que %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>No es una descarga parcial que se haya podido leer entera. Repárela primero.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Diario de %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>calculándose</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>no se conoce: el archivo se escribió antes de calcularlo, o no se puede leer</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256 %1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 solo de los lugares cambiados %1, %2 en total</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>No hay nada que leer.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>Desde el carácter {place}, esto no es ninguna forma de hash o enlace conocida aquí: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>El hash que empieza en el carácter {place} tiene {found} caracteres en vez de {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>El carácter {place}, «{character}», no aparece en esta forma de hash.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>El carácter {place}, «{character}», no puede ser el último de un hash; este es uno de AEIMQUYcgkosw048. Puede que antes falte un carácter o esté duplicado.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Falta un «=» en el carácter {place}; el hash va entre dos de ellos.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>El «%» en el carácter {place} no va seguido de dos cifras hexadecimales; se toma como está.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>En el carácter {place} se espera un tamaño, en cifras: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>El enlace no tiene hash, así que no se puede verificar nada con él.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>La parte en el carácter {place} ya estaba antes con otro valor; cuenta la última.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>La longitud dice {found} bytes. El hash de un archivo tan pequeño contiene su tamaño, y dice {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} bytes son más de lo que FastTrack podía llevar; sus tamaños acaban en {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>El tamaño redondeado en el carácter {place} dice {found} KB; según la longitud sería {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>La parte en el carácter {place} no significa nada conocido aquí, y se omite: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Normalmente, nada. Si hay otros hallazgos cerca, los bytes pueden estar dañados: compare con otro archivo del mismo programa. Si sabe qué programa escribió el archivo, nos gustaría saberlo.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Mire los campos vecinos. Si tienen sentido, corrija el número en el árbol (*Edición › Permitir cambios*). Si no lo tienen, el daño empieza antes: retroceda con Mayús+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Déjela, o quite la fuente de la lista: nadie habría podido acceder a ella. En una descarga que sig2dat creó a partir de un enlace, estas direcciones son normales.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Corrija el número si lo conoce. Si no, mire los bytes anteriores: un solo byte perdido desplaza todo lo que sigue.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>No se pierde nada por ello. Si el reloj de aquel equipo iba mal, todas las horas de sus archivos están mal en la misma medida.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Mire los bytes. Una cifra que se convirtió en letra se puede volver a escribir; los bytes vecinos suelen indicar cuál era.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Si los bytes difieren de la marca en una sola letra, la reparación la encuentra. Si son otra cosa, el archivo es probablemente de otra clase: *Ver › Abrir como* lo lee de otro modo.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Busque otra copia: una copia de seguridad, una imagen del disco, una versión anterior. Lo que hay se puede extraer, y *Reparar...* puede completar en parte una descripción cortada.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Reparar...* corrige el recuento según lo que cabe. Si era una lista de fuentes, solo se dañó su número y no se pierde nada.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Reparar...* propone la longitud que encaja. Revise el texto: si termina en medio de una palabra, se cortó.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Mírelos abajo. Si continúan la lista anterior, el recuento es demasiado pequeño; *Reparar...* puede aumentarlo. Si son otra cosa, déjelos.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Si el archivo termina ahí, su última entrada se cortó: la parte que queda no se puede usar. Si continúa, puede que antes se haya perdido un byte.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Mire dónde deja de tener sentido el texto. *Reparar...* puede poner ahí el byte cero.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Pruebe otra página de códigos: *Ver › Página de códigos*. Cuando todas las letras se vean bien, es la correcta. En el archivo no cambia nada.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>Lo que se ha leído es correcto hasta donde llega. Si el archivo es realmente tan grande, abra sus partes una por una. Si hay un recuento dañado, corríjalo primero.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Arregle los primeros. La mayoría de los demás se deben a ellos y desaparecen.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Copie el archivo con un programa que siga leyendo a pesar de los errores, como ddrescue, y abra la copia. No escriba en el disco.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>No hay nada que leer. Un programa de rescate quizá encuentre todavía el contenido en otra parte del disco.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Nada, si lo que ve tiene sentido. *Ver › Interpretación* elige la otra manera; si las horas, los tamaños y los nombres solo se ven bien con ella, consérvela.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Reparar...* ensaya qué byte o qué bit, por sí solo, la haría correcta. A menudo el resultado se puede probar. Si la descripción se cambió a propósito, solo hay que rehacer la suma de comprobación.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Nada. Indica qué clase de programa pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Reparar...* escribe el tamaño correcto. El programa que escribió el archivo no habría podido leerlo con el incorrecto.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Reparar...* escribe la marca. El tamaño y la suma de comprobación concuerdan, así que no hay riesgo.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Reparar...* los corta. Conserve una copia si quiere saber qué son: ahí puede haber bytes de otro archivo borrado.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Reparar...* lo rehace a partir de la descripción. El plan solo es *probado* si existe otra copia de la suma de comprobación; si no, es *coherente*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Indique a *Reparar...* algo que conozca el archivo: una base de datos de archivos compartidos, una tarea de giFT, un enlace sig2dat. Dentro de los datos puede haber una copia anterior de la descripción. Aun sin nada de eso, los datos mismos se pueden reproducir.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Mire la página *Registros anteriores*. Puede contener fuentes que la descripción más reciente ha perdido. Los bytes que ocupa no son datos: esa parte no se recibió.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>Primero, *Reparar...*. Lo que no pueda leer se puede mirar abajo, y corregir a mano lo que se reconozca.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Reparar...* deshace los finales de línea duplicados y comprueba el resultado. Si el archivo se cortó en un byte de fin de texto, consiga de nuevo el original y cópielo en modo binario.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Reparar...* une las partes. No se pierde nada.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Reparar...* las ordena. No se pierde nada.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Compare con el tamaño que dan las fuentes. *Reparar...* propone el que concuerda con ambos datos.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Si el archivo se cortó, busque una copia más larga. Si no, *Reparar...* acorta la lista a lo que hay.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Abra *Hash*: aquello con lo que concuerdan los datos es lo correcto. Una fuente con otro hash ofrecía otro archivo; quítela.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Abra *Hash* y *Fuentes*. El tamaño que da la mayoría, y que encaja con el hash, es el correcto.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Reparar...* lo calcula a partir del hash, si el hash es correcto.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Busque el tamaño o el hash en otro lugar: fuentes, un enlace, una base de datos. *Reparar...* propone lo que encaja.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Pruebe el hash de cada fuente en la página *Hash*. Si no concuerda ninguno, los primeros 300&#xa0;KiB de los datos están dañados: rellénelos desde otra copia.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Compare con otra copia del archivo, si la hay: los tramos en que difieren son sospechosos. Reproducir el archivo cerca de los tramos marcados también suele aclararlo.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Nada. Para buscar el archivo con otro programa, use la forma que crea ese programa.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Herramientas › Finalizar...* la escribe como el archivo que iba a ser, con su propio nombre.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Nada. Si su valor le indica qué significa, nos gustaría saberlo.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Mire sus bytes. Una longitud incorrecta desplaza las etiquetas siguientes; si esas tienen sentido, solo está dañada esta.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Reparar...* restablece la marca cuando el registro que la sigue tiene sentido. Las demás ranuras no se tocan.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Reparar...* las devuelve a su lugar. Trabaje con una copia del disco si los bytes se perdieron por un error de lectura.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Mírelo: puede nombrar un archivo que se compartió antes. No forma parte del registro.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Mire las entradas vecinas. Si todas parecen incorrectas, la lista es probablemente de otra clase: *Ver › Abrir como*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Reparar...* puede quitar las repeticiones. A los programas que leen la lista no les molestan.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Corrija la línea en un editor de texto, o déjela: se omite.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Nada. Para cambiarlo, descomprima primero el archivo.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Nada, si lo que ve tiene sentido. Si no, *Ver › Abrir como* lo lee como lo que dice su nombre.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Nada. El archivo no es de esta red.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Nada. El archivo se examinó desde el primer byte hasta el último.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Cada byte tiene el color del campo al que pertenece. Pase el puntero por encima para ver cuál es. Los bytes cambiados están subrayados. La franja de la derecha es el archivo entero; sus marcas son hallazgos, y un clic lleva a ellos.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>La línea de abajo muestra qué serían los bytes del cursor como números, horas y direcciones; haga clic en ella para verlo todo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>flechas, Re Pág, Av Pág, Inicio, Fin</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>mover; con Mayús seleccionan</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>ir a una posición (238100, 0x3a214) o a un campo</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>imprimir lo seleccionado, o la página</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Donde se permiten cambios, las cifras y las letras sobrescriben. Véase [cambiar archivos](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Lo que este programa no puede saber</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Si un `.dat` se lee como Kazaa lo concibió.** No había ninguno real disponible. Cada dato sobre ese formato lleva un grado, y entre las interpretaciones que se contradicen decide el contenido de cada archivo. Si usted tiene uno real, sus hallazgos valdrían más que todos nuestros razonamientos.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Qué eran los bytes que faltan.** Lo que no se recibió y no está en ninguna otra copia se ha perdido. Ninguna reparación inventa datos.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Si son correctos los datos que ningún hash examinó.** Después de los primeros 300&#xa0;KiB, el UUHash solo examina tramos sueltos. De un vídeo grande cubre una parte pequeña. «Nada lo contradice» no significa más que eso.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Quién era alguien.** Una fuente es una dirección, un puerto y a veces un nombre que escribió una persona. Las direcciones se repartían de nuevo cada día. Nada de ello prueba quién usaba un equipo.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Dónde estaba alguien.** Los países provienen de una base de datos de hoy. En 2003 la dirección pudo pertenecer a otro país.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Cuándo ocurrió algo.** Las horas son lo que decía el reloj de aquel equipo, y muchos iban mal.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**En qué página de códigos está un texto.** Los archivos no lo dicen. Con una incorrecta se ven letras incorrectas; los bytes quedan como están.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Que un archivo sea inofensivo.** El programa lee cabeceras y listas. No busca virus en lo que se descargó.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Qué se borró.** Los restos de registros anteriores se muestran donde aún quedan en el archivo. La mayoría están sobrescritos.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Cambiar archivos</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Edición › Permitir cambios* (Ctrl+Mayús+E) permite editar el documento. A partir de ahí:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>haga doble clic en un valor, o pulse F2, para escribir otro. Mientras escribe, la línea de abajo dice qué se sigue de ello: los recuentos, las longitudes y las sumas de comprobación se mantienen correctos. *Cambiar solo lo que se escribe* no los toca.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>arrastre los bordes de una parte en el mapa de fragmentos, o agárrelos con E y muévalos con las teclas de flecha</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>escriba en los bytes</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>inserte, duplique, mueva y quite elementos de las listas en su menú contextual</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Si un texto ya no cabe en la ranura de su registro, el programa ofrece mover el registro a una base de datos con ranuras más grandes.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Deshacer* nombra lo que retira. Lo que difiere del archivo está marcado en el árbol, en las tablas y en los bytes.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Guardar* escribe en el archivo. La primera vez conserva lo que era el archivo antes como copia de seguridad, junto al archivo o en la carpeta elegida en la [configuración](settings.md). *Archivo › Copias de seguridad* lo recupera. Si se corta la corriente mientras se escribe un archivo, la próxima vez que se abra se ofrece terminar o deshacer la escritura.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Edición › Añadir nota* (Ctrl+B) marca un lugar y permite escribir una línea sobre él. Las notas se guardan con sus datos de usuario, no en el archivo.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Una descarga parcial desde el primer byte hasta el último, como franja y, debajo, como mapa de bloques. Ambos muestran el mismo tramo.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Lleno: recibido, y listado como completo</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Puntos: hay datos, pero la lista no los conoce</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Vacío: falta</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Corchetes debajo: tramos que examina el hash; continuos donde concuerdan, discontinuos donde contradicen</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>bloque siguiente; con Ctrl el hueco siguiente, con Mayús la parte siguiente</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>acercar, alejar, todo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>ampliar la parte elegida</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>marcar la parte elegida como recibida o como faltante, donde se permiten cambios</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Mayús+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>agarrar un borde, donde se permiten cambios; las flechas lo mueven, Intro lo suelta, Esc desiste</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>La rueda cambia el zoom en el lugar del puntero, arrastrar desplaza. Véase [hashes](hashes.md) para saber qué prueban los corchetes.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Todo lo abierto</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>En cuanto hay más de un archivo abierto, la biblioteca empieza con *Todo lo abierto*: una sola tabla de todos los archivos que nombran las bases de datos, las descargas y los enlaces. El mismo contenido se reúne por su hash.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Comparar con una carpeta...* busca estos archivos en una carpeta de este equipo y dice de cada uno si está, se movió, tiene otro tamaño o ha desaparecido. No se cambia nada.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>Después, *Buscar con otros nombres* lee los archivos que tienen el tamaño de uno que falta, y se guía por el hash.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>Lo que una base de datos había sobrescrito y se pudo recuperar también está en la tabla. Para una sola base de datos lo muestra la página *Recuperado*.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` es el mismo motor sin ventana.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>qué es cada archivo y qué está mal en él</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>todos los campos con posición, tamaño y valor</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash y kzhash de un archivo</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>qué dice el hash sobre los datos</translation>
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
        <translation>tablas como CSV, TSV, JSON o página web</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>rescate: sacar los datos de una descarga, unir dos copias, rellenar huecos</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>cambia un archivo, con copia de seguridad</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>supernodos: unir, filtrar y convertir listas</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>lo que se ha encontrado, por escrito, y empaquetado con los archivos</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>los campos de un formato, con grado y fuente</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` lista las opciones. Con `--json` las respuestas son para scripts. Los [códigos de los hallazgos](findings.md) son los mismos que aquí y no cambian.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>El árbol contiene todos los campos del archivo, en su orden. Juntos cubren cada byte una vez: lo que nadie conoce también es un campo.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Escriba para ir al siguiente campo cuyo nombre o valor contenga lo escrito. El menú contextual copia un valor, su ruta o su posición. Un clic derecho en los títulos permite elegir columnas.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Los datos que no son seguros se ven más tenues y subrayados: una fila de puntos para *probable*, dos para *supuesto*. Véase [qué significan las palabras](words.md). Un signo delante de una fila indica que hay un [hallazgo](findings.md) sobre ella.</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Donde se permiten cambios, F2 o un doble clic permiten escribir otro valor. Véase [cambiar archivos](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Elija *Archivo › Explorar los ejemplos*. Se abre una carpeta con unos pocos archivos pequeños, hechos para mirar. No contienen personas, direcciones ni canciones reales.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Una descarga que nunca se terminó</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Haga doble clic en `download1045123456403148145.dat`. Kazaa escribía una descarga parcial como un solo archivo: los datos recibidos hasta entonces y, detrás, una descripción con el nombre de la canción, las fuentes y la lista de partes terminadas.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>La cabecera de la página dice qué es: el nombre real, 87&#xa0;% recibido, de dónde vino.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Fragmentos* dibuja el archivo desde el primer byte hasta el último. Lo lleno se recibió, lo vacío falta. La rueda cambia el zoom; un clic selecciona una parte, y todos los demás paneles muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Fuentes*, *Etiquetas* y *Tarea* son lo que dice la descripción. Haga clic en una fila: los bytes de abajo se iluminan.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Hash* indica lo que el hash del contenido dice sobre los datos. Un hash de esta red examina solo unos pocos tramos, por eso la página también dice cuánto no examinó nunca.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Pulse F6, F7 y F8 para ocultar y mostrar los campos, los hallazgos y los bytes.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Una dañada</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Abra `download1047811200405835889.dat` de la carpeta *damaged*. La cabecera dice que la suma de comprobación es incorrecta. Pulse Ctrl+R. La suma de comprobación es lo bastante fuerte para decir qué bit se invirtió: el plan de reparación es *probado*. Mire ambas versiones una junto a otra, escriba una copia y ábrala. El original queda como estaba.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>Los demás archivos de esa carpeta están dañados de otras maneras. Elija la carpeta misma y pulse Ctrl+R para verlos todos a la vez.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Una base de datos</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` es la lista de archivos que alguien compartía. Escriba en la línea encima de la tabla para encontrar una fila. Haga clic en un título para ordenar. *Limitar* cuenta lo que hay de cada clase.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernodos</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` es lo que Windows guardaba en su Registro: las direcciones de equipos bien conectados que un programa probaba primero. El mapa muestra los países en que están, hasta donde lo sabe una base de datos de hoy. Las direcciones de 2003 han cambiado de lugar desde entonces.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Sus propios archivos</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Suelte en la ventana archivos, archivos comprimidos o carpetas enteras. Pulse Ctrl+K y escriba lo que busca: un comando, un archivo abierto, un campo, un hallazgo.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Carpetas y archivos comprimidos</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Una carpeta se abre como una tabla de sus archivos: qué es cada uno, cuánto hay de él, qué está mal. Los archivos se reconocen por lo que contienen, no por su nombre. Haga doble clic en una fila para abrir el archivo.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Los archivos comprimidos (zip, 7z, tar, también combinados con gzip, bzip2, xz o zstd) se abren del mismo modo. No se descomprime nada en el disco antes de elegir *Extraer...* (Ctrl+E). Los nombres de un archivo comprimido que llevan fuera de la carpeta se vuelven inofensivos.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Si se piden muchos archivos a la vez, se convierten en una sola lista. Cuántos, lo dice la [configuración](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Hashes y enlaces</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>La red conocía un archivo por el hash de su contenido, el *UUHash*: el MD5 de los primeros 300&#xa0;KiB y una suma de comprobación de 32 bits sobre tramos sueltos posteriores. Se hizo para ser rápido, no para ser fuerte.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>La página *Hash* dice</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>qué prueban o contradicen los datos que hay</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>cuánto del archivo no examinó nunca el hash. Un daño ahí pasa inadvertido.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>el mismo hash en las formas que usan otros programas: enlace sig2dat, enlace magnet, hexadecimal</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Buscar este archivo en una carpeta...* busca archivos con ese hash, como la copia terminada de una descarga parcial.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Dos archivos pueden tener el mismo UUHash y ser distintos. Es una debilidad del hash; el programa no puede distinguirlos por él.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Archivo › Abrir el enlace del portapapeles* toma un enlace sig2dat o magnet que se ha copiado.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Supernodos en el mapa</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Las listas de supernodos se dibujan en un mapa del mundo: en el país que les da una base de datos de direcciones. La que acompaña al programa es de hoy. Desde 2003 se han vendido y trasladado redes, así que un lugar es un indicio y nada más.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>Dentro de un país, los puntos se reparten de manera uniforme; no se sabe nada más exacto. El número de un círculo cuenta los nodos que hay debajo. Acerque el zoom para abrirlo. La leyenda es un filtro.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Listas* pone otras listas en el mismo mapa y dice en qué difieren dos. *Reorganizar...* permite elegir qué nodos se quedan, y en qué orden. *Guardar lista* los escribe como archivo de otra clase.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Las direcciones que ningún equipo de Internet puede tener se listan junto al mapa.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>En la [configuración](settings.md) se puede elegir otra base de datos en el formato de MaxMind, por ejemplo una de la época.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Herramientas › Reparar...* (Ctrl+R) busca maneras de arreglar el documento o todos los archivos de una carpeta.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Qué está mal.** Un veredicto, y los hallazgos en que se basa.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Qué se puede hacer.** Cada plan es una ficha: qué cambia, qué certeza tiene, qué queda sin saber. No hacer nada es uno de ellos. Se puede indicar otro archivo que sepa más: una base de datos de archivos compartidos, una tarea de giFT, un enlace.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Examinar.** Ambas versiones una junto a otra. Solo se resalta lo que difiere.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Dónde escribir.** En una copia, si no se indica otra cosa. Al escribir en el archivo mismo, el contenido antiguo se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Listo.** Un informe lista cada byte cambiado, con los resúmenes criptográficos de ambos archivos.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Siempre se puede volver atrás, y Esc no cambia nada.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>Un plan solo es *probado* si después concuerda una suma de comprobación o un hash, teniendo en cuenta cuántas conjeturas se ensayaron. Si dos planes son igual de buenos, el programa lo dice y no elige.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>Lo que nunca se recibió no se puede reparar. Se puede rellenar desde otra copia del mismo archivo: véase [rescate](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Informes y paquetes</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Herramientas › Escribir un informe...* pone por escrito lo que se ha encontrado en lo que se muestra, con el SHA-256 de cada archivo: como página, como PDF o como JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Herramientas › Guardar un paquete...* reúne lo que se muestra en un solo archivo zip: los archivos, un informe sobre ellos, sus notas y los diarios.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Los informes contienen nombres y direcciones que estaban en los archivos. Revíselos antes de entregarlos a otros.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rescate</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>El menú *Herramientas* saca de las descargas lo que hay en ellas. Todo esto escribe archivos nuevos; las descargas quedan como están.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Finalizar...**: una descarga completa se convierte en el archivo que iba a ser, con su propio nombre. El hash dice si sus datos son correctos.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Unir descargas...**: varias descargas parciales de un mismo archivo se convierten en una que tiene todo lo que tienen ellas. Donde no coinciden decide el hash; si este no puede, usted dice cuál es la correcta.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Rellenar huecos...**: los huecos de una descarga parcial se rellenan desde una copia completa de su archivo.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Nueva descarga desde un enlace...**: un enlace sig2dat o magnet se convierte en una descarga que aún no ha recibido nada, para rellenarla o unirla.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Extraer lo que hay...** (Ctrl+E): lo que ha recibido una descarga, cada intervalo terminado como un archivo, o un solo archivo con huecos y, al lado, un mapa de ellos para GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>En una carpeta, *Finalizar todas las completas...* lo hace para todos sus archivos. En scripts, use [la línea de comandos](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Edición › Configuración...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Página de códigos de los textos**: los archivos no dicen cómo están guardadas sus letras. Elija la del país de donde vienen. Vale para los archivos que se abran a partir de ahora; para un solo archivo use *Ver › Página de códigos*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Horas en**: las horas guardadas son UTC. Se pueden mostrar en la zona de este equipo.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Base de datos de países**: véase [el mapa](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Copias de seguridad** y **Copias**: carpetas. Si se dejan vacías, ambas van junto al archivo.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Idioma**: se usa a partir del próximo inicio</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Tema**: claro, oscuro, ambos con alto contraste, o como quiera el sistema</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Archivos abiertos a la vez, como máximo**: si son más, se convierten en [una sola lista](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Abrir lo que estaba abierto la última vez**: los documentos, el lugar que se miraba y la disposición</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Listar los archivos abiertos entre los archivos recientes del escritorio**: para que también los ofrezca el gestor de archivos</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Avisar cuando un trabajo largo ha terminado en segundo plano**: una notificación, si hay otra ventana delante</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>La configuración se guarda en `~/.config/ftworkbench` (o donde indique `XDG_CONFIG_HOME`), las notas en `~/.local/share/ftworkbench`. No se escribe nada más sin que se pida, salvo la lista de archivos recientes, que *Archivo › Recientes* puede olvidar.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack fue la red de Kazaa, Grokster e iMesh entre 2001 y 2006. Este programa abre y muestra lo que dejó en los discos: de cada byte, qué es, con qué certeza se sabe y qué está mal en él.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Primeros pasos](first-steps.md): media hora con los ejemplos que acompañan al programa</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[La ventana](window.md): paneles, páginas, teclas</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Qué significan las palabras](words.md): grados, confianza, hallazgos</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Hallazgos](findings.md): todo lo que el programa puede señalar, y qué se puede hacer</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Reparación](repair.md), [rescate](rescue.md), [cambiar archivos](changing.md), [hashes y enlaces](hashes.md), [tablas](tables.md), [supernodos en el mapa](map.md), [carpetas y archivos comprimidos](folders.md), [todo lo abierto](collection.md), [informes y paquetes](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Formatos](formats.md): los campos de cada clase de archivo</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[La línea de comandos](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Configuración](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Lo que este programa no puede saber](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Abrir un archivo nunca lo cambia. Los archivos son de solo lectura hasta que se activa *Edición › Permitir cambios*, e incluso entonces el archivo del disco queda como está hasta que se guarda.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Las listas de fuentes, etiquetas, registros y nodos son tablas. Incluso la base de datos más grande aparece al instante.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Escriba en la línea de arriba para filtrar por cualquier columna, o en el campo debajo de un título para filtrar por esa. En las columnas de números también sirven `&gt;1000`, `10-20` y `=5`.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Haga clic en un título para ordenar; otro clic invierte el orden.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Columnas* permite elegir lo que se muestra. *Limitar* cuenta los valores de una columna, y un clic deja solo esas filas.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Exportar...* escribe lo que se muestra como CSV, TSV, JSON o página web.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Las columnas quedan tal como se colocan.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>A la izquierda, la *biblioteca* lista lo que está abierto (F9). En el centro está el documento con sus páginas. A la derecha están los *campos* (F6) y los *hallazgos* (F7), abajo los *bytes* (F8). Todos miran el mismo lugar: elija una fila en cualquier parte, y los demás la siguen. Alt+Izquierda vuelve al lugar que se miraba antes.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>encontrar cualquier cosa: comandos, documentos, páginas, hallazgos, campos</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>ir a una posición (238100, 0x3a214) o a un campo (appendix.sources[2].port)</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Mayús+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>hallazgo siguiente y anterior</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>campos, hallazgos, bytes, biblioteca</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtrar la tabla</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>copiar filas como tabla, o como JSON</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+Av Pág, Ctrl+Re Pág</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>archivo abierto siguiente y anterior</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Mayús+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>el manual en la página adecuada, también en los diálogos; haga clic en algo para preguntar qué es</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Edición › Atajos de teclado...* cambia las teclas de los menús.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Las filas se pueden copiar y arrastrar a otros programas: un editor de texto recibe una tabla con tabuladores, un procesador de textos una tabla y, si las filas son archivos, un gestor de archivos recibe los archivos. *Archivo › Imprimir...* imprime lo que tiene el teclado: bytes, campos, hallazgos, una tabla, el mapa de fragmentos.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Véanse también [campos](fields.md), [bytes](bytes.md) y [fragmentos](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Qué certeza tiene un dato</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Cuando se escribió este programa no había a mano ningún `.dat` real escrito por Kazaa. El formato se conoce por programas que leían y escribían estos archivos. Por eso cada dato lleva un grado:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**seguro**: varios programas coinciden, o lo muestran archivos reales</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**probable**: lo dice una buena fuente</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**supuesto**: nadie lo sabe; es la mejor explicación hasta ahora</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Si un formato se puede leer de dos maneras, decide el contenido de cada archivo, y los [hallazgos](findings.md) dicen qué manera se ha tomado. *Ver › Interpretación* elige la otra.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Qué certeza tiene una reparación</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**probado**: concuerda una suma de comprobación o un hash, y por azar lo haría menos de una vez en mil intentos. Se muestra la probabilidad.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**coherente**: todo encaja, pero ninguna suma de comprobación lo confirma</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**conjeturado**: puede ser correcto</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Qué gravedad tiene un hallazgo</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**error**: algo se ha perdido o se contradice</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**advertencia**: algo es extraño; puede ser un daño o un programa que no conocemos</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**observación**: conviene saberlo, no hay nada mal</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Herramientas › Cambiar muchos archivos...* cambia lo mismo en muchas descargas a la vez y muestra cada cambio antes de hacerlo. *Herramientas › Diario...* lista lo que se ha hecho desde que se abrió el archivo. Desaparece al cerrar el archivo, si no se exporta.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>qué dice un enlace o un hash de cualquier forma</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>planes y, con `-o OUT`, una copia reparada</translation>
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
        <translation>devuelve un archivo a lo que era antes, desde su copia de seguridad</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>Las tres primeras también aceptan archivos que se suelten en su ventana.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Una tarea necesita un hash y un tamaño de hasta 4 GiB - 1; este enlace no indica ambos.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>El nombre «%1» no se puede escribir en %2. Elija otra página de códigos.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Reparar...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Finalizar...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Rellenar huecos...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Nueva descarga...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Verificar...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Ver qué se puede hacer. No se cambia nada hasta que usted lo diga</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Están todas las partes: convertirla en el archivo que iba a ser</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Tomar de una copia completa lo que falta</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Crear una descarga con lo que dice el enlace</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Contrastarlo con un hash</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>De ello se sigue:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 de %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>De las partes que cubre el hash, faltan %1 de %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>El archivo tiene %1, pero debería tener %2.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Sus primeros 300&#xa0;KiB concuerdan (%1): se cortó su final.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Sus primeros 300&#xa0;KiB concuerdan (%1): se le añadió algo.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Sus primeros 300&#xa0;KiB también contradicen el hash (%1): es otro archivo.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Cada byte concuerda con el hash (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Cada byte concuerda con el hash (%1), pero el hash es el de un archivo de otro tamaño.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>El contenido contradice el hash (%1): otro archivo, o un daño.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>No se puede decidir (%1): en un archivo tan pequeño el hash cubre todos los bytes a la vez, y faltan algunos.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Cancelado. No se puede decir nada.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>No se ha podido leer el archivo desde la posición %1. Puede haber cambiado entretanto.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Cada byte concuerda con el kzhash (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Todo lo que cubre el hash concuerda (%1). El resto nunca lo examinó.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>Los primeros 300&#xa0;KiB concuerdan (%1). Quien hizo este hash no miró más allá.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>Los primeros 300&#xa0;KiB concuerdan (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>Las partes que cubre el UUHash concuerdan, pero el kzhash, que cubre cada byte, contradice (%1): está dañada otra parte.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>Los primeros 300&#xa0;KiB concuerdan, pero las otras partes que cubre el hash lo contradicen en conjunto (%1); no se puede decir cuál está mal.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>Los primeros 300&#xa0;KiB contradicen el hash (%1): otro contenido, o un daño.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>No se puede decidir (%1): los primeros 300&#xa0;KiB no están completos. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>contradice, junto con las demás</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>presente, no se puede juzgar por separado</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>la regla de la red</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>una variante que cubre una ventana más</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>solo los primeros 300&#xa0;KiB</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>un programa que nunca miró más allá de los primeros 300&#xa0;KiB</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Este archivo no tiene lista de partes terminadas.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>Marcar %1 como recibido</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>Marcar %1 como faltante</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>Lo que el formato espera se ha encontrado en el contenido: %1 bits de indicios.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Una parte de lo que espera no está: %1 bits en contra.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>El nombre del archivo habla a su favor.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>Acoger %1 de %2</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Cortar lo que hay detrás del final de la descarga, {size} desde {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Restaurar la marca «KAZA» en {at}.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Corregir el tamaño del apéndice a {value} bytes.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Escribir los {value} bytes del bloque final que faltan.</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Quitar la segunda copia del apéndice, {size} en {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Deshacer una transferencia como texto: quitar los {value} retornos de carro que puso antes de los avances de línea.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>Poner {field} en {value}, el único número con el que concuerda la suma de comprobación.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Corregir la suma de comprobación guardada: uno de sus bytes estaba mal, el contenido no.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Conservar el contenido como está y escribir una nueva suma de comprobación.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>Poner {field} en {value}, con lo que el apéndice se lee hasta su final.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Reconstruir la cabecera del apéndice: la siguen {value} fuentes.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Recortar, ordenar y unir las partes terminadas; quedan {value}.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>Corregir {value} campos que no concuerdan con los demás, entre ellos {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>Conservar {value} fuentes y lo demás que está entero, y escribir de nuevo el final del apéndice. Lo recibido se conjetura donde su lista se ha perdido: los ceros en los datos son una pista, no una prueba.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Poner de nuevo detrás de los datos el apéndice anterior de {at}. Las partes recibidas desde entonces no están en su lista.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Escribir un apéndice nuevo a partir del enlace para un archivo de {value} bytes. Lo recibido se conjetura a partir de los datos.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Escribir un apéndice nuevo a partir del estado de esta tarea en giFT, que dice qué faltaba aún de los {value} bytes.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Escribir un apéndice nuevo a partir del registro {field}, cuyo hash concuerda con los primeros 300&#xa0;KiB de los datos.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Escribir un apéndice nuevo para un archivo de {value} bytes, como dicen sus propios primeros bytes. Su nombre y su hash siguen perdidos.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Restaurar la marca de {value} ranuras cuyos registros están enteros.</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Corregir la longitud de {value} registros hasta donde terminan.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>Quitar {size} en {at} que desplazan las ranuras siguientes.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Poner ceros en {at}, donde faltan {size}, para que las ranuras siguientes vuelvan a su lugar.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>Devolver las ranuras a su lugar: en {value} lugares sobran bytes, que se quitan, o faltan, y se ponen ceros.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Corregir el número de etiquetas de {value} registros según lo que hay hasta su final.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Escribir una copia compacta que contiene lo borrado ({value}): los registros de ranuras que se liberaron, y las etiquetas que registros más largos dejaron detrás de otros más cortos. Lo que se sobrescribió de ellos es cero; las ranuras libres se omiten.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Completar con ceros la última ranura, cuyo registro está entero ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Cortar {size} al final, que no forman una entrada entera.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>Omitir {value} entradas que ningún ordenador puede haber tenido.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>Omitir {value} entradas que están dos veces.</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Escribir las {value} entradas de 9 bytes como entradas de 12, como las tenían las versiones posteriores. Sus tres últimos bytes, que nadie entiende, se pierden; la carga y la hora pasan a 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>coherente</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>conjeturado</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>la suma de comprobación concuerda; por azar lo haría una vez en %1 búsquedas como esta</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>la suma de comprobación concuerda, pero se ha probado tanto que no demuestra nada</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>la estructura concuerda; ninguna suma de comprobación lo dice</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>ninguna suma de comprobación lo dice</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>El hash concuerda con una de %1 combinaciones; lo elegido está marcado con *.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>En los primeros 300&#xa0;KiB tiene 128 bits, así que no es azar.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Después de los primeros 300&#xa0;KiB tiene 32 bits; por azar concordaría una vez en %1 búsquedas como esta.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Corregir el bit {value} del byte en {at}, en {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Corregir el byte en {at}, en {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Se puede reparar, hasta donde indica la estructura: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Un bit está mal: el bit %1 en %2, en %3. La reparación está probada.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Un byte está mal: el que está en %1, en %2. La reparación está probada.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>La reparación está probada: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún no escrito</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Campos que han cambiado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>Lo que el archivo era antes se conserva en %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Ningún problema.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Bytes cambiados</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Fragmentos antes y después</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Lo que sigue mal o perdido</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>No se ha encontrado ningún problema en el resultado.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Reparación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Reparación de %n archivo</numerusform>
            <numerusform>Reparación de %n archivos</numerusform>
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
        <translation>la carpeta «%1»</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>la copia nueva «%1»</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>el archivo de recuperación «%1»</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>la copia de seguridad «%1»</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>otro programa ha cambiado el archivo desde que se leyó; léalo de nuevo</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>otro programa está escribiendo %1; espere a que acabe, o ciérrelo</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>una escritura anterior de este archivo se interrumpió; termínela o deshágala primero</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1 ya no está; guarde con otro nombre</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 ya existe; elija otro nombre</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>este contenido se ha descomprimido o se soltó y no tiene archivo propio; guarde con otro nombre</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>no se puede escribir %1; cambie los permisos o guarde en otro lugar</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1 está en un soporte de solo lectura; guarde en otro lugar</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>no hay espacio para %1; libere espacio o guarde en otro lugar</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>no se puede leer %1 por completo; haga primero una copia en un disco en buen estado</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 presenta daños</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1 pertenece a otro contenido que este</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>el sistema falló con %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>El archivo está escrito, pero no es seguro que perdure.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>La escritura se detuvo a medias; el archivo de recuperación junto al archivo permite terminarla o deshacerla.</translation>
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
        <translation>Una escritura de este archivo se interrumpió antes de cambiar un byte. Se puede terminar o descartar.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Una escritura de este archivo se interrumpió cuando todo estaba escrito. Se puede conservar o deshacer.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Una escritura de este archivo se interrumpió a medias. Se puede terminar o deshacer, ambas cosas con exactitud.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Una escritura de este archivo se interrumpió, y otro programa ha escrito en él desde entonces. Lo que contiene el archivo de recuperación ya no encaja.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>El tamaño concuerda (%1). No se conoce nada más que comparar.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>El tamaño (%1) y los primeros 300&#xa0;KiB concuerdan con los datos disponibles.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 fuente</numerusform>
            <numerusform>%1 fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 ranura</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 ranura</numerusform>
            <numerusform>%1 ranuras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 supernodo</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 supernodo</numerusform>
            <numerusform>%1 supernodos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 enlace</numerusform>
            <numerusform>%1 enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Ningún problema encontrado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Ningún formato conocido por este programa encaja con el contenido.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Archivo desconocido</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>La descarga está completa; solo que su nombre nunca se cambió. Al abrirla no se comprobó su contenido.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>Ningún problema encontrado en la descripción de la descarga. Al abrirla no se comprobó su contenido.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Corregir la suma de comprobación</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supuesto</translation>
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
        <translation>observación</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
</TS>
