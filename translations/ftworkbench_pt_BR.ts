<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Abrir arquivos. Nada neles é alterado</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Abrir &amp;pasta...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Listar tudo o que há em uma pasta e abaixo dela</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>&amp;Explorar os exemplos</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Alguns arquivos pequenos, feitos para dar uma olhada</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Abrir &amp;link da área de transferência</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Um link sig2dat ou magnet que foi copiado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Gravar as alterações no arquivo</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Salvar uma &amp;cópia...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Gravar em outro arquivo o que é mostrado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>Re&amp;verter para o estado salvo</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Retirar todas as alterações que não foram salvas. Pode ser desfeito</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Adicionar &amp;nota</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Marcar o lugar que está sendo visto e escrever uma linha sobre ele. O arquivo fica como está</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Permitir alterações</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Os arquivos são somente leitura até que isto seja ativado; o próprio arquivo muda quando é salvo</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>Alterar &amp;só o que é digitado</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Contagens, comprimentos e somas de verificação ficam como estão, certos ou errados</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>O lugar visto antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Ir para...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Uma posição ou o caminho de um campo</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Próxima &amp;constatação</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constatação a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Reparar...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Ver o que pode ser feito sobre o que está errado</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Alterar muitos arquivos...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Outro caminho, outro estado, menos fontes para muitos downloads de uma vez</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Diário...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>O que foi feito com este arquivo desde que foi aberto</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Próximo a&amp;rquivo</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Arquivo an&amp;terior</translation>
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
        <translation>Co&amp;nstatações</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>B&amp;ytes</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Redefinir &amp;layout</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Posições &amp;decimais</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Posições como 238100 em vez de 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Horários no fuso deste computador em vez de UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>&amp;Sobre o FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
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
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>&amp;Hora local</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>&amp;Valores como armazenados</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Os números como o arquivo os contém: sem nomes, sem unidades, sem datas</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Concluir...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Transformar downloads completos nos arquivos que deveriam ser</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>&amp;Mesclar downloads...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Reunir o que vários downloads de um mesmo arquivo receberam</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>&amp;Preencher lacunas...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Tirar o que falta de uma cópia completa</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Novo download a partir de link...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Criar um download com o que um link ou um registro diz</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>&amp;Extrair o que existe...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Tirar de um download o que ele recebeu</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Pôr em papel, ou em um PDF, o que tem o teclado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>A&amp;talhos de teclado...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>Outras teclas para o que os menus oferecem</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Confi&amp;gurações...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Página de código, horários, pastas, tema</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>&amp;Buscar qualquer coisa...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Digite parte do nome de um comando, um documento, um campo ou uma constatação</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Gravar um relatóri&amp;o...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>O que foi encontrado no que é mostrado, com o SHA-256 de cada arquivo, como página, PDF ou JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>Salvar um paco&amp;te...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>O que é mostrado, em um único arquivo zip: os arquivos, um relatório sobre eles, notas e diários</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>T&amp;ela cheia</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Al&amp;to contraste, claro</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>Alto c&amp;ontraste, escuro</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>A página sobre o que tem o teclado</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeiros passos</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Uma visita guiada aos exemplos</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Clique em algo para ler sobre ele</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Campos que mudam</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>presente, não listado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>listado, mas ausente</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>excedente</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>apêndice</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>bloco final</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>Listado como completo no apêndice, e os dados estão neste arquivo.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>Há bytes neste arquivo, mas o apêndice não os lista como completos. Podem ser dados que chegaram tarde, zeros ou o que o disco continha antes.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Não recebido: não está listado, e este arquivo termina antes.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>Listado como completo no apêndice, mas os dados neste arquivo terminam antes.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>Neste arquivo, mas depois do fim do download ou depois do bloco final.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>O registro da própria tarefa, que avança à medida que os dados crescem.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>Os últimos dez bytes: marca, tamanho e soma de verificação do apêndice.</translation>
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
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antígua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armênia</translation>
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
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ilhas Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaidjão</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia-Herzegóvina</translation>
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
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burquina</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Barein</translation>
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
        <translation>São Bartolomeu</translation>
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
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe Neerlandês</translation>
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
        <translation>Butão</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Ilha Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielo-Rússia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Ilhas Cocos</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
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
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Ilha Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Domínica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Saara Ocidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritréia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Ilhas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Ilhas Faroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
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
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlândia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gâmbia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guiné Equatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Geórgia do Sul e Ilhas Sandwich do Sul</translation>
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
        <translation>Guiné-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Ilha Heard e Ilhas McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
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
        <translation>Ilha de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Território Britânico do Oceano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
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
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>São Cristóvão e Névis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ilhas Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
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
        <translation>Santa Lúcia</translation>
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
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>São Martinho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Ilhas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
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
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Ilhas Marianas do Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritânia</translation>
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
        <translation>Maurício</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
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
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ilha Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
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
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinésia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>São Pedro e Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territórios Palestinos</translation>
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
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Ilhas Salomão</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Cingapura</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e a Ilha de Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>São Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somália</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudão do Sul</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé e Príncipe</translation>
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
        <translation>Síria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Essuatíni</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Ilhas Turks e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chade</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territórios Franceses do Sul</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjiquistão</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Toquelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidade e Tobago</translation>
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
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Ilhas Menores Distantes dos Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ilhas Virgens Britânicas</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Ilhas Virgens Americanas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis e Futuna</translation>
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
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Maiote</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation>O arquivo mudou desde que foi examinado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>A pasta para a cópia não pode ser criada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>link ou dispositivo</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>É mostrado, nunca seguido.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Leva a %1. É mostrado, nunca seguido.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradiz</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>presente, não julgado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>O hash examina estes bytes, e eles conferem com ele.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>O hash examina estes bytes, e eles o contradizem. Depois dos primeiros 300&#xa0;KiB, todas as janelas compartilham uma só soma de verificação: pelo menos uma delas está errada, mas não dá para dizer qual.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>O hash examina estes bytes e eles estão presentes, mas sua soma de verificação é compartilhada com janelas que faltam.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>O hash examina estes bytes, e eles não foram recebidos.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>arquivo inteiro</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>primeiros %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>janela em %1</translation>
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
        <translation>nunca examinado pelo hash</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n janela do hash: %1</numerusform>
            <numerusform>%n janelas do hash: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>janela do hash “%1”: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>O hash examina %1&#xa0;% do arquivo. Suas janelas: %2</translation>
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
        <translation>Cada byte confere com o hash.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Tudo o que o hash examina confere.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>O começo confere com o hash.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>O começo confere com o hash, o resto o contradiz.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>O começo contradiz o hash.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>Nada pode ser dito: o começo não foi recebido inteiro.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Outro conteúdo, ou dano dentro dos primeiros 300&#xa0;KiB.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>As partes que o hash curto examina conferem; o dano está entre elas, como mostra o hash de todos os bytes.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Pelo menos uma das partes depois dos primeiros 300&#xa0;KiB está danificada. Elas compartilham uma só soma de verificação, então não dá para dizer qual é.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Por acaso, isso acontece menos de uma vez em 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Por acaso, isso acontece menos de uma vez em 10³⁸ para os primeiros 300&#xa0;KiB, e uma vez em 4&#xa0;294&#xa0;967&#xa0;296 para o resto.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Provado: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Necessário para dizer mais, mas não recebido: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Presente, mas não pode ser julgado sozinho: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Nunca examinado pelo hash: %1. Pode estar certo ou errado; este hash não permite saber.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Quem fez este hash usou %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Nenhum registro está escolhido.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Escolha um na tabela para ver seu hash.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Não há dados aqui.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Isto nomeia um arquivo e não contém nada dele. Abra o próprio arquivo, ou um download parcial dele, para compará-lo com este hash.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>Este download não nomeia nenhum hash.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Cole um abaixo para comparar os dados com ele.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Este é o hash calculado do próprio arquivo.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Cole abaixo um hash ou um link para comparar o arquivo com ele.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Os dados estão sendo lidos.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>Nada pode ser dito antes que todas as partes sejam lidas.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>O arquivo não pôde ser lido.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>A leitura falhou na posição %1. A mídia pode estar danificada, ou o arquivo mudou nesse meio-tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
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
        <translation>Mostra o que a rede FastTrack deixou nos discos.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Abrir uma janela própria mesmo que já haja uma aberta.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Abrir uma janela e os arquivos, relatar na saída padrão, encerrar.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Arquivos e pastas a abrir.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Gravar o mapa de trechos de um download parcial, com SIZE pixels de largura: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Abrir o que estava aberto da última vez.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Gravar o manual como páginas web em uma pasta e encerrar.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
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
        <translation>O que isto significa</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Todas as constatações](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Tudo o que a leitura de um arquivo pode observar. Os códigos são estáveis: aparecem no JSON da linha de comando e em scripts.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
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
        <translation>O que um arquivo é se decide pelo seu conteúdo. Estes tipos são conhecidos:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
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
        <translation>%1 km em %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernó</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nó de índice</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>disponibilidade %1</translation>
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
        <translation>%1 nós</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>e mais %n país</numerusform>
            <numerusform>e mais %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>em 1 país</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>em %1 países</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>%1 nós %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 de %2 nós %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Sem países: o banco de dados de lugares não pôde ser lido (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Países conforme um banco de dados de %1, que podem diferir dos da época da própria lista.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>Dentro de um país, os pontos estão apenas espalhados; nenhum é um lugar conhecido.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
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
        <translation>%1 sem %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>endereço</translation>
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
        <translation>Visto por último (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>horário</translation>
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
        <translation>Redes de provedores (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Redes de provedores (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Portas; 1214 era a do próprio Kazaa</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>porta</translation>
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
        <translation>carga desconhecida</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernó</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nó de índice</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>classe desconhecida</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>últimos 10 minutos</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>até 1 hora mais antigo</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>até 1 dia</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>até 1 semana</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antigo</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>horário desconhecido</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>país desconhecido</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sem endereço</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>endereço privado</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>atrás do NAT de um provedor</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>este próprio computador</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>endereço de link local</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>reservado para exemplos</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>endereço multicast</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>endereço impossível</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>nome de host ou dano</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>só em %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>em várias listas</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>na lista de bloqueio</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>fora dela</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Lista de bloqueio</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
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
        <translation>Ásia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>América do Norte</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceania</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>América do Sul</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>%1 e %2 serão abertos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n pasta</numerusform>
            <numerusform>%n pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>%n arquivo será aberto</numerusform>
            <numerusform>%n arquivos serão abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>%n pasta será aberta</numerusform>
            <numerusform>%n pastas serão abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>O link será lido</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Isto não pode ser aberto aqui</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>faltam %1 h</translation>
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
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
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
        <translation>Supernós</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperados</translation>
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
        <translation>As primeiras %1 de %2 linhas. Uma exportação grava todas elas.</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
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
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>citado nos estados de intervalos</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Constatação: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Recebido a partir de %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Recebido até %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 a mais</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 a menos</translation>
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
            <numerusform>%n lacuna</numerusform>
            <numerusform>%n lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, tamanho total desconhecido</translation>
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
        <translation>sem nome</translation>
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
        <translation>Isto não é um banco de dados (.dbb), nem um estado de tarefa (.state), nem um link.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Banco de dados: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>Estado de tarefa: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Este estado de tarefa não nomeia nenhum hash ou nenhum tamanho.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Isto não é um link nem um hash.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Este link não diz qual é o tamanho do arquivo; sem isso, nenhuma tarefa pode ser construída a partir dele.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 não pôde ser aberto: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Cancelado. Nenhum relatório foi gravado.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>O relatório não pode ser gravado: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Não reconhecido.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>nenhum reparo encontrado</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>nada de errado</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>não reconhecido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Seu nome e todos os numerados já estão em uso nessa pasta.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
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
        <translation>mais %1 linhas não são impressas</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Está criptografado. Descompacte-o primeiro com a senha.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Está compactado de um modo que este programa não sabe descompactar.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>O arquivo compactado está cortado dentro dele: falta o fim.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>O arquivo compactado está danificado aqui: o que segue não pode ser descompactado.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Ao ser descompactado, tem outro tamanho que o indicado no arquivo compactado.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Sua soma de verificação está errada: não é o que foi compactado.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Ele usa os bytes de outro arquivo do pacote, como fazem as armadilhas. Não é descompactado.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>É maior do que o que é descompactado na memória aqui. Descompacte-o primeiro em uma pasta.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Cresceria mil vezes, como fazem as armadilhas e o preenchimento. Não é descompactado.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Os arquivos antes dele já somam o que é descompactado de um só pacote. Descompacte-o primeiro em uma pasta.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>O arquivo compactado contém mais arquivos do que podem ser listados.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Um arquivo compactado é aberto dentro de um outro, não mais fundo. Descompacte primeiro o externo.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>A mídia não devolve seus bytes.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>Isto é uma pasta ou um link; não há nada para ler.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Isto não é um arquivo compactado.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>O arquivo compactado não contém nenhum arquivo com esse nome.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>O arquivo está danificado; repare-o primeiro.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>em consequência: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>não tem caminho</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>não começa com %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>não pode ser lido na página de código %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>já está assim</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>uma é mantida, porque nomeia o arquivo</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>nenhuma está morta</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>nenhuma velocidade medida</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>medida há tempo demais</translation>
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
        <translation>os arquivos têm mais de 4 GiB, o que um arquivo zip não comporta</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines na saída padrão, um objeto por arquivo</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Página de código do Windows dos textos nos arquivos (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Esta ajuda; depois de um comando, a ajuda do comando</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>A versão do programa</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1; veja `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>página de código desconhecida “%1”; são conhecidas %2 e outras</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>nenhum arquivo nomeado</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Uso: ftwb [OPTIONS] %1 [OPTIONS] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Uso: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Mostra o que a rede FastTrack (Kazaa) deixou nos discos.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Código de saída: 0 nada de errado encontrado; 1 algo está errado com uma entrada; 2 uma entrada não pôde ser lida, ou nada foi feito.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>nenhum comando nomeado</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>comando desconhecido “%1”</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>a saída não pôde ser gravada (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>não contém tabela; `ftwb inspect` mostra o que há nele</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to aceita csv, tsv, json ou html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json relata na saída padrão; nomeie um arquivo para a tabela com -o</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json ou html; tamanhos e contagens são números simples em todos menos em html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Ler os arquivos neste formato, seja qual for sua aparência</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>De várias interpretações possíveis, usar esta (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Não mexer em textos que uma planilha executaria como fórmulas (senão: &apos; antes deles em csv e tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Gravar o resultado neste arquivo</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>Sobrescrever OUT se existir</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Grava a tabela de bancos de dados e listas; vários arquivos viram uma só tabela.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>o que há e o que não há: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>nomeie uma pasta existente com -d</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>A pasta para os arquivos; nada é gravado fora dela</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Um arquivo com lacunas e, ao lado, um mapa delas para o GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Extrai o que um download recebeu: cada intervalo terminado como arquivo, ou um só arquivo com lacunas.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Lista cada campo: posição, tamanho, caminho, valor, grau. Juntos, cobrem cada byte uma vez.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>o hash não o verifica, então nada foi gravado; omita `--verify require` para gravá-lo mesmo assim</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>A tarefa não nomeia nenhum hash, então nada foi verificado.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify aceita “require” ou “report”</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (padrão): dizer o que o hash prova; require: gravar somente o que ele verifica</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Transforma downloads completos nos arquivos que deveriam se tornar, com seus próprios nomes.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>não pôde ser lido a partir da posição %1; pode ter mudado nesse meio-tempo</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>mudou enquanto era lido, de modo que seu hash não serve; tente novamente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ID do arquivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>Mesmo assim, o hash segue sua regra.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Calcula os hashes de arquivos: UUHash, kzhash, ID do arquivo, link.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Mostra o que um arquivo é, tudo o que há nele e o que está errado com ele.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Lê textos de hash e links de download de qualquer forma.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>nomeie um link, e a saída com -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: uma tarefa para %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Gravar a tarefa neste arquivo</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>Sobrescrevê-lo se existir</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Cria, a partir de um link, uma tarefa que ainda não recebeu nada.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer aceita uma das entradas</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: %2 diferem</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 de %3 bytes</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>nem todos os bytes puderam ser lidos; copie os arquivos para um disco em bom estado e tente novamente</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>os arquivos se contradizem e nada foi gravado; diga com --prefer FILE qual está certo</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>nomeie a saída com -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>nomeie um download parcial e uma cópia completa</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>nomeie dois downloads parciais ou mais</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Qual entrada está certa quando elas se contradizem</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Junta o que vários downloads parciais de um arquivo receberam.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Preenche as lacunas de um download parcial a partir de uma cópia completa.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>“%1” não é um país; informe duas letras da ISO 3166, como DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>“%1” não é um continente; são conhecidos AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 aceita um número de no máximo %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>é grande demais para uma lista de bloqueio</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n linha não era um intervalo e foi ignorada</numerusform>
            <numerusform>%n linhas não eram intervalos e foram ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to aceita kazaanet, reg, reg4, nodes, kzn, csv ou json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>não contém nenhuma lista de supernós</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>os países não são conhecidos: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>não é um hive do Registro com um valor KazaaNet que possa ser substituído</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>o hive está danificado; nada pode ser gravado em uma cópia dele</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n nó tem nome e nenhum endereço, e foi omitido</numerusform>
            <numerusform>%n nós têm nome e nenhum endereço, e foram omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into grava uma cópia; nomeie-a com -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Manter os nós destes países (duas letras)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Manter os nós destes continentes: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Manter os nós com carga de no máximo N por cento</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Manter os nós conhecidos neste momento ou depois (segundos desde 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Omitir o que uma lista de intervalos nomeia (descrição:primeiro-último)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Manter o primeiro nó de cada país</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Manter no máximo N nós; 200 para o que o cliente antigo lê</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Dar a todos os nós o horário atual</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>Gravar kazaanet, reg, reg4, nodes, kzn, csv ou json</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Gravar uma cópia de um hive do Registro com os nós como seu valor KazaaNet</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>O novo arquivo; sem ele, a lista vai para a saída padrão</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>Tomar o lugar de um arquivo existente</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Junta, filtra e converte listas de supernós.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>já existe; escolha outro nome ou informe --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>uma gravação anterior foi interrompida; resolva-a com `ftwb restore --finish` ou `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>nomeie uma saída com -o ou então --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o aceita uma só entrada; use --in-place ou chame o programa uma vez para cada uma</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>nível desconhecido “%1”; são conhecidos proved, consistent e guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>não é um estado de tarefa do giFT: não nomeia nenhum hash (FTH:) ou nenhum tamanho total</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>o arquivo está vazio; não há nada para reparar</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>não reconhecido; se souber o que é, nomeie o formato com `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>nenhum reparo foi encontrado; nada foi gravado</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>nenhum plano é seguro o bastante e nada foi gravado; veja-os com --list, e use o melhor com --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nada de errado.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>A busca terminou antes que tudo tivesse sido tentado.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>constatações: %1 antes, %2 depois; bytes alterados: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Mostrar os planos, não gravar nada</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Um link para o arquivo que a tarefa deveria buscar, para tarefas que perderam seu apêndice</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>Um banco de dados de arquivos compartilhados que pode ter um registro dele</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>O estado de tarefa (.state) que o giFT mantinha ao lado dos dados</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Gravar o resultado no lugar da entrada</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Não guardar nada do que --in-place substitui (senão: FILE~, ou FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Descobre o que pode ser feito sobre danos, com que segurança, e faz o melhor.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>nenhuma gravação deste arquivo foi interrompida</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Diga qual com --finish ou --undo.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>não tem backup ao lado; nomeie um com --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo e --from se excluem mutuamente</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from aceita um só arquivo</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: restaurado de %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>O backup a restaurar (senão: o mais recente ao lado do arquivo)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Terminar uma gravação que foi interrompida</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Desfazer uma gravação que foi interrompida</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Devolve aos arquivos o que eram antes de serem gravados, a partir dos backups; resolve gravações interrompidas.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>“%1” não tem a forma PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>são necessários um arquivo e pelo menos um caminho</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Alterar só o que é nomeado: contagens, comprimentos e somas de verificação não acompanham</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Um registro que não cabe mais no seu slot passa para este banco de dados de slots maiores</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Altera campos; contagens, comprimentos e a soma de verificação acompanham.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Insere elementos vazios em listas; contagens e a soma de verificação acompanham.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Remove elementos de listas; contagens e a soma de verificação acompanham.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>esse arquivo não existe; confira o nome</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>isto é uma pasta; nomeie os arquivos dentro dela</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>o arquivo não pode ser lido (%1); confira as permissões</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>isto não é um arquivo comum; copie primeiro seu conteúdo para um arquivo</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>a leitura falhou (%1); copie o arquivo para um disco em bom estado e tente novamente</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>formato desconhecido “%1”; são conhecidos %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>interpretação desconhecida “%1”; são conhecidas %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>o arquivo está vazio; não há nada para ler</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>isto é um arquivo compactado; nomeie um arquivo dentro dele, como em %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>a tarefa não nomeia nenhum hash; informe um com --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>a tarefa não diz qual é o tamanho do arquivo, de modo que não se sabe onde seu hash olha; informe um link com --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>não é um download parcial; informe com --hash o hash com o qual compará-lo</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>mudou enquanto era lido, de modo que nada pode ser dito; tente novamente</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Um hash ou link de qualquer forma com o qual comparar os arquivos</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Compara um arquivo completo com um hash, ou um download parcial com o seu próprio.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (padrão); ksy, para Kaitai Struct; hexpat, para ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>forma desconhecida “%1”; são conhecidas markdown, ksy e hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Descreve um formato de arquivo: cada campo, com grau e fonte.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>Mantê-lo nesta pasta em vez de ao lado do arquivo</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>O horário da última alteração do arquivo fica como está</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>nada de errado com ele e nada foi gravado; veja o que poderia ser feito com --list, e faça-o com --accept</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>O plano menos seguro a executar: proved, consistent (padrão) ou guessed. Se nomeado, o que não está errado também é posto em ordem</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>nomeie um arquivo para o pacote com -o</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>já existe; --force o sobrescreve</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>O arquivo zip a gravar</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Empacota arquivos e um relatório sobre eles em um único arquivo zip.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Gravar o relatório neste arquivo; como JSON se terminar em .json</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Grava um relatório: SHA-256, o que foi encontrado, o que os bancos de dados contêm, o que desapareceu, o que foi recuperado.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>neste arquivo e em outros</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>em outros arquivos</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>neste arquivo</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>slot liberado</translation>
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
        <translation>download</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
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
        <translation>tamanho difere</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
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
        <translation>Definir %1 como %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Inserir %1</translation>
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
        <translation>Remover %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remover %n entrada</numerusform>
            <numerusform>Remover %n entradas</numerusform>
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
        <translation>Isto não tem valor próprio; altere suas partes.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>É necessário %n número, separado por vírgulas.</numerusform>
            <numerusform>São necessários %n números, separados por vírgulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>um número ou um destes: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>um horário como 2003-02-11 14:03:05 (UTC), ou segundos desde 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>um endereço como 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>uma duração como 4:32, ou segundos</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>um número de bytes, como 4096, 0x1000 ou 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>um número, como 17 ou 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>“%1” não é %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Bytes são escritos como pares de dígitos hexadecimais, como 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 não existe na página de código %2. Escolha outra página de código, ou escreva de outro modo.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>Não há lugar %1 neste arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 não pode receber um valor desse tipo.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 seria %2, mas pode ser no máximo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 sempre tem %n byte.</numerusform>
            <numerusform>%1 sempre tem %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 tem espaço para %2 bytes; seriam %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>O caractere %1 terminaria o texto em %2; omita-o.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 decorre de outros campos. Escolha alterar só o que é digitado se quiser um valor errado.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 tem seu lugar: não pode crescer, encolher nem mudar de lugar.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Com esse valor, a leitura de %1 daria outra coisa.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Isso danificaria o arquivo (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>O registro caberia em um slot de %1 bytes: pode passar para %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>O registro precisa de slots de %1 bytes, como os de %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Seu último slot está cortado. Repare-o primeiro.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>A tarefa não lista nada como recebido. Se estiver danificada, repare-a primeiro.</translation>
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
        <translation>[{place}: ]O valor é {found}, onde se esperava {expected}[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Um campo que tem o mesmo valor em todos os arquivos conhecidos tem outro aqui. Isso não é necessariamente um dano: um programa desconhecido pode tê-lo gravado. O valor é mantido como está.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>valor fora da faixa</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} está fora do que este valor pode ser; o máximo é {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Um número está fora do que seu significado permite, como uma carga de mais de 100 por cento. Ou o número está danificado, ou os bytes ao redor dele não são o que parecem.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>endereço impossível</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]Nenhum computador na internet pode ter o endereço {found}.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>O endereço pertence a uma rede privada, reservada ou multicast. Programas que criam downloads a partir de um link gravam tal endereço de propósito; em outros lugares, indica dano, ou um nó atrás de um roteador.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>porta impossível</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} não pode ser uma porta. Portas são números de 1 a 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Uma porta é um número de 16 bits. Em um arquivo de download ela ocupa quatro bytes, de modo que um número maior revela dano.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>horário implausível</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]O horário {found} está fora dos anos da rede.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>O FastTrack viveu a partir de 2001. Um horário anterior, ou muito posterior, indica um relógio errado, um dano ou um campo que não é um horário.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>número malformado</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]Nenhum número pode ser lido aqui[; o texto é “{detail}”].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Um lugar para dígitos contém outra coisa, ou mais dígitos do que um número pode ter.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>falta a marca</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]A marca que identifica esta parte não está lá[; esperava-se “{detail}”].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Faltam bytes fixos que identificam o arquivo ou uma de suas partes. O que segue é lido mesmo assim, e pode estar errado.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]Falta o fim[: necessários {expected}, presentes {found}][; o conteúdo compactado ({detail}) termina cedo demais].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>O arquivo, ou a parte ao redor do campo, termina antes do campo. Os bytes que faltam estão perdidos, a menos que outra cópia os tenha.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>contagem grande demais</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]A contagem diz {found}, mas cabem no máximo {expected}.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>Uma lista não pode ter tantos elementos quantos diz sua contagem. Os que cabem são lidos; a contagem pode ser corrigida.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>comprimento grande demais</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]O comprimento diz {found}, mas só há espaço para {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Um comprimento vai além da parte ao redor dele. O que há é lido; o comprimento pode ser corrigido.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>bytes restantes</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]Nenhum campo é conhecido para {found} em {offset}.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Restam bytes onde o formato não conhece nenhum. Eles são mantidos. Uma contagem errada antes deles é uma causa comum.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>última entrada incompleta</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]A lista termina com {found}; uma entrada inteira tem {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Todas as entradas desta lista têm o mesmo tamanho, e seu comprimento não é múltiplo dele. A lista foi cortada, ou algo foi inserido nela.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>texto sem fim</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]O texto não tem marca de fim dentro de sua parte.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Um texto termina com um byte zero. Sem ele, o texto avança sobre o que segue, de modo que os campos seguintes podem estar errados.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>caracteres fora da página de código</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]Alguns bytes deste texto não são caracteres em {codepage}. Outra página de código pode mostrá-lo corretamente.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>Os arquivos não dizem em qual página de código seus textos foram escritos. Escolha a do país de onde vem o arquivo. Os bytes ficam como estão.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>não lido até o fim</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[O conteúdo compactado ({detail}) é maior do que o que é descompactado. ]A partir de {offset} nada é lido: há um limite para o que um arquivo pode ocupar.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Há um limite para os campos de um arquivo e para o tamanho do que é descompactado, para que uma contagem danificada ou um pacote malicioso não possa encher a memória. Nenhum arquivo conhecido da rede o atinge.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>mais constatações</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Mais constatações que não são listadas: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>Um arquivo muito danificado tem mais constatações do que alguém lê. As primeiras são listadas, as demais contadas.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>bytes ilegíveis</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Ilegíveis, e mostrados como zeros: {size} em {offset}. ][O conteúdo compactado ({detail}) não pôde ser descompactado além daí. ]A mídia está danificada, ou o arquivo está.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>O sistema não forneceu estes bytes: um disco riscado, uma unidade de rede perdida ou um arquivo que encurtou enquanto estava aberto. Copie o arquivo para um disco em bom estado e tente novamente.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>arquivo vazio</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>O arquivo está vazio. Não há nada para ler.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>O arquivo não tem nenhum byte. Foi criado e nunca gravado, ou seu conteúdo se perdeu.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>uma de várias interpretações</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}; outra interpretação é possível.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Aqui o formato é conhecido só pela metade, e há duas ou mais maneiras de lê-lo. Foi usada a que o conteúdo apoia; você pode escolher outra.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>soma de verificação errada</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>A soma de verificação gravada é {found}, o conteúdo dá {expected}. Pelo menos um byte foi alterado.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>A soma de verificação cobre toda a descrição no fim de um download parcial. Se ela difere, a descrição foi alterada depois de gravada, ou a própria soma foi. O arquivo é lido mesmo assim.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>outra forma de soma de verificação</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>A soma de verificação {found} confere, em uma forma que poucos arquivos têm[: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Os arquivos diferem em como a soma de verificação é feita: com ou sem uma inversão final, e a partir de qual byte. Esta confere em uma forma diferente da usual.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>tamanho errado da descrição</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>O bloco final diz que a descrição do download tem {found}; ela tem {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>O bloco final conta os bytes da descrição antes dele. Com a contagem errada, a descrição seria procurada no lugar errado; ela foi encontrada por sua forma.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>marca danificada</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>A marca “KAZA” antes do fim do arquivo está danificada; o bloco final foi reconhecido pelo que o cerca.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Cada download parcial termina com a marca KAZA, o tamanho da descrição e sua soma de verificação. A marca está danificada, o resto confere.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>bytes depois do fim</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Depois do fim do download, a partir de {offset}, há outra coisa: {found}.][Algo segue o conteúdo compactado ({detail}).] Isso não pertence ao arquivo.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>Bytes foram acrescentados ao arquivo: resto de um cluster do disco, preenchimento de um programa de cópia ou algo anexado. O download antes deles está inteiro.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>falta o bloco final</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>O bloco final, com que termina todo download parcial, não está lá. O fim do arquivo foi cortado ou sobrescrito.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Sem seus últimos dez bytes, o programa que gravou o arquivo não o reconheceria. O que foi encontrado da descrição é mostrado.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>falta a descrição</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Nenhuma descrição do download foi encontrada. Só há seus dados.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Fontes, hash, nome e a lista de partes terminadas são guardados depois dos dados. Aqui eles sumiram; uma cópia anterior dentro dos dados, um banco de dados de arquivos compartilhados ou um link pode trazer parte disso de volta.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>descrição anterior dentro dos dados</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Uma descrição anterior do download está em {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Um download que cresce grava sua descrição de novo mais adiante, e a anterior fica até que os dados a sobrescrevam. Onde esta está, ainda faltam dados, ou a lista de partes terminadas está errada.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>descrição ilegível</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>A descrição do download não pode ser lida inteira[ ({detail})]. O que pôde ser reconhecido é mostrado.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>A descrição começa ou termina no lugar errado, ou seu conteúdo foi sobrescrito. O que foi reconhecido por sua forma é mostrado.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>enviado como texto</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>O arquivo foi enviado ou copiado como se fosse texto: os primeiros {found} avanços de linha em seus dados seguem todos um retorno de carro.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Uma transferência em modo texto põe um retorno de carro antes de cada avanço de linha, ou para no primeiro byte de fim de texto. O primeiro efeito pode ser desfeito e provado pela soma de verificação; o que se perde pelo segundo está perdido.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>partes sobrepostas</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]Esta parte começa em {found}, antes que a anterior termine, em {expected}.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Um byte está listado duas vezes como terminado. As partes podem ser unidas sem perda.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>partes fora de ordem</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]Esta parte começa em {found}, antes da que a precede na lista, em {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>A lista de partes terminadas costuma estar ordenada. Ela pode ser ordenada sem perda.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>parte além do fim</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]Esta parte termina em {found}, mas o arquivo completo tem {expected} bytes.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Uma parte terminada vai além do fim do arquivo completo. Um dos dois números está danificado.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>parte sem dados</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]Esta parte termina em {found}, mas só há dados até {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Uma parte está listada como terminada, e o arquivo acaba antes dela. Os dados foram cortados, ou a lista está errada. O que está além dos dados conta como faltando.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>hashes diferem</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]Este hash não é o que {expected} de {found} fontes e tags dão.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Todas as fontes e a tag de hash de um download nomeiam o mesmo conteúdo. Se uma difere, está danificada, ou pertence a outro arquivo.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>tamanhos diferem</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]O tamanho é dado como {found}, em outro lugar como {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Todas as fontes de um download nomeiam o mesmo tamanho do arquivo completo. Se uma difere, está danificada, ou pertence a outro arquivo.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>ID do arquivo não confere</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]O ID do arquivo é {found}, mas o hash dá {expected}. Um dos dois está danificado.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>O ID do arquivo é uma soma de verificação curta do hash do conteúdo. Se não conferem, um dos dois está danificado.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>hash e tamanho não conferem</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]Este hash pertence a um arquivo de {expected}; o download tem {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>O hash de um arquivo de até 300&#xa0;KiB contém seu tamanho. Se ele nomeia outro, o hash ou o tamanho está danificado.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>dados contradizem o hash</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]Os primeiros {found} dos dados estão todos lá, e contradizem este hash.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>O começo de um arquivo pode ser julgado sozinho: seu MD5 faz parte do hash do conteúdo. Se ele o contradiz, os dados ou o hash estão danificados ou pertencem a outro arquivo. Um hash que outras fontes dão e que confere fala a favor dos dados.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>janelas contradizem o hash</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]O começo dos dados confere com este hash, mas {found} que ele cobre mais adiante o contradizem em conjunto.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Depois dos primeiros 300&#xa0;KiB, o hash do conteúdo cobre trechos isolados do arquivo, e tem uma só soma de verificação para todos. Se ela não confere, um deles está danificado ou o hash está; não dá para dizer qual.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>variante do hash</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]Este hash foi feito por outra regra que a da rede ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Alguns programas faziam os hashes do conteúdo de outro modo: os hashes “loose” cobrem um trecho a mais, os “head-only” e “untailed” nunca olharam depois dos primeiros 300&#xa0;KiB. O conteúdo confere até onde tal hash alcança, mas a rede conhece o arquivo por outro.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>download completo</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>O arquivo inteiro ({expected}) está aqui. O download está completo, só seu nome nunca foi mudado.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Todas as partes estão listadas como terminadas, mas a descrição ainda está presa ao arquivo. Um erro conhecido do programa deixava arquivos assim.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>tag desconhecida</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]Ninguém sabe o que a tag {found} significa. Seus bytes são mantidos.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>As tags trazem fatos sobre o arquivo. Alguns de seus números nunca foram explicados; elas são mostradas como número, texto ou bytes conforme sua forma.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>tag malformada</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]O valor da tag {found} tem outro tamanho que o que esta tag deveria ter.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Uma tag de significado conhecido contém um valor de outra forma, como um número de três bytes. É mostrado como bytes.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>slot danificado</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]Este slot não começa com sua marca[ ({detail})]. Os slots ao redor não são afetados.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>O banco de dados consiste em slots de um só tamanho, cada um com uma marca no início. Neste, a marca está danificada, ou seu registro é mais longo que o slot.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>slots deslocados</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>A partir de {offset}, os slots estão {found} fora de seus lugares.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Bytes foram perdidos ou inseridos, de modo que os slots seguintes não começam mais onde deveriam. Eles são encontrados por suas marcas.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>resto de um registro anterior</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]Depois do registro está o resto de um anterior, mais longo ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Um registro mais curto gravado sobre um mais longo deixa o fim deste. As tags inteiras nele ainda podem ser lidas.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>entrada implausível</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]Esta entrada dificilmente pode ser um nó da rede[: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>Endereço, porta, carga e horário da entrada não combinam. A entrada está danificada, ou a lista é de outro tipo que o usado para lê-la.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>entrada repetida</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]O mesmo nó já está listado antes, como entrada {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Um nó está na lista mais de uma vez.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>linha danificada</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Esta linha em {offset} não pode ser lida[: “{detail}”]. As demais não são afetadas.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Uma linha da lista não tem a forma que as linhas deste formato têm. Ela é pulada e mantida.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>descompactado</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>O arquivo está compactado[ ({detail})]. Seu conteúdo de {found} é mostrado; todas as posições se referem a ele.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Um arquivo compactado é descompactado na memória e lido como o que está dentro. O próprio arquivo fica como está.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>nome e conteúdo não combinam</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>Pelo nome, o arquivo seria outra coisa[: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>O que um arquivo é, seu conteúdo decide. Aqui, seu nome fala de outro tipo.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>arquivo de outro programa</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>O arquivo pertence a outro programa[: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>Outros programas usaram o mesmo tipo de contêiner. O que se sabe dele é mostrado.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>nada do FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Nada do FastTrack foi encontrado nele[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>O arquivo é de um tipo que pode conter vestígios da rede, como um arquivo do Registro, e foi examinado; este não tem nenhum.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Tudo o que a leitura de um arquivo pode apontar. Os códigos são estáveis: aparecem no JSON da linha de comando e em scripts. A gravidade é a usual; um formato pode classificar uma observação de outro modo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>A tarefa não diz o tamanho do seu arquivo. Repare-a primeiro.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Incompleto: faltam %1 de %2. Mescle-o com outro download parcial ou preencha-o a partir de uma cópia.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Nenhum formato que este programa conhece combina com estes bytes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minutos antes da mensagem</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por cento</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernós</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Lista de supernós captada na rede</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Mensagem 0x00 da rede, decifrada</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernó</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nó de índice</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Endereço ou nome</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: desconhecido</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Acrescentado por conversores</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Lista de nós do giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Texto, um nó por linha; as do MLDonkey são compactadas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash do conteúdo</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; e Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
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
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>Estado de tarefa do giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Texto ao lado de um download parcial do giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>mais fontes necessárias</translation>
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
        <translation>Endereço IPv4; o primeiro octeto é armazenado por último</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>Endereço IPv4, lido com o primeiro octeto na frente</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Supernó</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>Geralmente só na primeira fonte</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>URL de download</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Quase sempre vazia</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ID do arquivo</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 bits: CRC-16/XMODEM do hash; 0 em arquivos feitos pelo sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash do arquivo inteiro</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>Na palavra baixa</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Porta do supernó</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Termina no NUL; o que segue é preenchimento aleatório, mantido byte a byte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Velocidade medida</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Desconhecido 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Grupo de fontes?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Novas tentativas?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Desconhecido 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Desconhecido 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Desconhecido 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Talvez uma marca de fim</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Posição depois do último byte</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Posição no arquivo</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Parte terminada</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Parte em andamento</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primeiro número</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0; 0xFFFFFFFF enquanto nada foi baixado</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Do arquivo inteiro; 1 em arquivos feitos pelo sig2dat</translation>
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
        <translation>0 e 1 são certos; 2 a 4 foram vistos e não são compreendidos</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Número de fontes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Computadores que tinham o arquivo</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Número de tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>O que a rede sabia sobre o arquivo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>Da tarefa ou de seu resultado de busca</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Caminho quando completo</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Para onde vai o arquivo quando está completo</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Horário desconhecido</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 ou um horário</translation>
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
        <translation>Intervalo inteiro</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Deslocamento dos intervalos</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Partes em andamento</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Pares até o primeiro cujo segundo número é 0; alguns arquivos terminam sem nenhum</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Tamanho do apêndice</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Bytes do estado até a marca</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Soma de verificação do apêndice</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC sobre o apêndice</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Dados do arquivo</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>Em seu lugar final; recebidos ou ainda não recebidos</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apêndice</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado da tarefa</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Bloco final</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Download parcial</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>início e tamanho</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>início e fim</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>primeiro octeto armazenado por último</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>primeiro octeto armazenado na frente</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>As partes terminadas são</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Os endereços têm seu</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Dados do arquivo, o estado da tarefa e um bloco final com soma de verificação</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>compartilhamento parado</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Normalmente sem barra invertida no fim</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Horário do arquivo</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Última modificação</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Disponível por último</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0 enquanto o arquivo existe; senão, o horário da varredura que notou sua falta</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Quase sempre 0, às vezes 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartilhamento</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Bytes em uso depois deste número; 0: um slot livre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Depois do registro</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Zeros em um slot novo; senão, o que um registro mais longo deixou</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Slots de 256 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Slots de 1024 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Slots de 2048 + 8 bytes</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Slots de 4096 + 8 bytes</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Banco de dados de arquivos compartilhados</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Os slots têm</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Slots de tamanho igual, um para cada arquivo que era compartilhado</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>versão 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>versão 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4; o primeiro octeto é armazenado por último</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Por cento, quanto menor melhor; um autor o lê como capacidade livre</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Conhecido por último</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Cache de supernós</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>O valor KazaaNet do Registro</translation>
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
        <translation>As entradas têm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>texto com variáveis</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binário</translation>
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
        <translation>número longo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>Lista do KaZuperNodes</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>Favoritos do KaZuperNodes</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Texto, um nó por linha</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Linha danificada</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Não combina com nenhuma forma conhecida aqui</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Bruto ou com codificação por cento</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; e 28 caracteres de Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Tamanho arredondado</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>O comprimento em kilobytes, arredondado para baixo; muitas vezes omitido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Marca de fim</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Outro parâmetro</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Linha vazia</translation>
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
        <translation>Bloco da área de transferência</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Linhas vazias</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Outra linha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Links de download</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>Links sig2dat e magnet em um texto</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 bits por byte, bits baixos primeiro; também pode ser parte de um texto</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de sequência</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Números compactados</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Bytes em uso depois deste número</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Banco de dados do Skype</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>O contêiner dos bancos de dados do Kazaa com conteúdo do Skype</translation>
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
        <translation>muito ruim</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>razoável</translation>
    </message>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>Em registros da rede; um .dbb tem um campo próprio para isso</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash do arquivo</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; e Base64, como alguns programas o gravam</translation>
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
        <translation>Ou autor</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Desconhecido (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Categoria ou gênero</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profundidade de cor</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits por pixel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Como Video Clip ou Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Taxa de bits em kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Desconhecido (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0, ou parecido com um horário</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Ou descrição</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>Em consultas de busca</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Tipo (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Hash como texto?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Desconhecido (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Desconhecido (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Desconhecido (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista de reprodução</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Definida em arquivos *.kpl</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>O julgamento do usuário sobre o arquivo</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash e a raiz de uma árvore MD5 sobre o arquivo inteiro</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Tag desconhecida, lida como número</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Tag desconhecida, lida como texto</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Tag desconhecida</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>ID da tag</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>Do que o valor trata</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Bytes só do valor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Tag restante</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>De um registro mais longo que estava aqui antes</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versão secundária</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versão principal</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Primeiro bloco de dados</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 em todos os arquivos que vimos</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Número de blocos de dados</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Sinalizadores</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Tamanho da lista de chaves</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Entrada da raiz</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Posição na lista</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Primeira entrada livre</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Resto do cabeçalho da lista</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Do nome da chave</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Próxima entrada livre</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Chave que a contém</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Posição na lista; FFFFFFFF: nenhuma</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Primeira chave nela</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Próxima chave ao lado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>De seu registro: número no bloco, e do bloco</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Com este cabeçalho</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Bytes não usados</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Primeiro registro livre</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Posição no bloco; FFFFFFFF: nenhuma</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Número mais alto de um registro</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Primeiro número livre</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Resto do cabeçalho</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Comprimento do nome</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Comprimento dos dados</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Vazio: o valor padrão</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>Do registro, com o espaço depois dele</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Número no bloco, e do bloco; FFFFFFFF: o registro está livre</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Tamanho em uso</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Número de valores</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Sua última palavra</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Sobra de espaço</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>O que estava antes no registro</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de chaves</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Chaves em sua ordem</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Resto da lista de chaves</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Menos que uma entrada</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Bloco de dados</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Registro livre</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>De uma chave que foi excluída, ou de nenhuma</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Nenhum registro começa aqui</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Hive do Registro do Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Registro do Windows 95, 98 e Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Nada ou (3): binário</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Como o editor do Registro o grava</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Valor padrão</translation>
    </message>
    <message>
        <source>REGEDIT4</source>
        <translation>REGEDIT4</translation>
    </message>
    <message>
        <source>Version 5.00</source>
        <translation>Versão 5.00</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>Exportação do Registro</translation>
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
        <translation>Texto gravado pelo editor do Registro do Windows</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Primeiro número de sequência</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Difere do segundo enquanto uma gravação não terminou</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Segundo número de sequência</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Última gravação</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 100 ns desde 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Célula raiz</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Posição depois do cabeçalho</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Tamanho dos blocos</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Fator de agrupamento</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Seus últimos caracteres, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Soma de verificação do cabeçalho</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR dos 127 números antes dela</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Com o bit mais alto ligado, os dados estão no próximo campo</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Lugar dos dados</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Posição de sua célula depois do cabeçalho; ou os dados, até 4 bytes</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: o nome está em Latin-1, senão em UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>De reserva</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Blocos do hive</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Chaves, e valores de outros programas</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Texto de um valor</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Dados de um valor</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Hive do Registro</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>o hive estava em uso; suas últimas alterações estão em arquivos de log</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>o hive é grande demais para ser pesquisado</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>este programa foi compilado sem hivex e só procura as marcas de KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>a árvore de chaves não tem fim; só as marcas de KazaaNet foram procuradas</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>a árvore de chaves está danificada; só as marcas de KazaaNet foram procuradas</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Registro do Windows NT e posteriores, como está no disco</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Bytes depois do que o formato explica</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Bytes que não puderam ser compreendidos</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zeros</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>Em segundos</translation>
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
        <translation>S. Bunting, experimentos com arquivos .dbb reais</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>as notas de protocolo e o tráfego capturado do giFT-FastTrack</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>um programa de terceiros que grava tais arquivos, de procedência incerta: só os fatos</translation>
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
        <translation>Nomes usuais: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Interpretações rivais (%1): %2 %3. As evidências em um arquivo decidem; onde não dizem nada, usa-se a primeira.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Localizado a partir do fim do arquivo.</translation>
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
        <translation>O que é</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>se combinar</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>senão</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>se %1 for %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lido como %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>até o fim</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>até o NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>até uma marca de fim</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>uma linha</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>conforme %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>até um 0 no fim de um deles</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>enquanto combinar</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>em qualquer lugar do resto</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>7 bits cada</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Veja “%1”</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>O primeiro que combina: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>um endereço público, ou 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>um endereço ou o nome de um computador</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 a 65535, ou 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>dentro da vida da rede, ou 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>Sobre o FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Mostra o que a rede FastTrack deixou nos discos: downloads parciais, bancos de dados de arquivos compartilhados, listas de supernós.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>também em %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>também em %1, e mais %n</numerusform>
            <numerusform>também em %1, e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>O mesmo arquivo. Clique para ir até lá; a página “Hash” lista todos os lugares.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>o mesmo hash</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>o mesmo tamanho e nome</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
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
        <translation>A pasta para ele não pode ser criada, ou leva a outro lugar.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>Um por país</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Horário atual para todos</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Reorganizar</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Nós que ficam</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Como na lista</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Os mais distantes primeiro</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Os mais próximos primeiro</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Os de menor carga primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Os mais recentes primeiro</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>A distância é medida a partir do primeiro nó selecionado, senão do primeiro da lista</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>No máximo </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Máximo de nós</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>O cliente antigo mantinha 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>O que está selecionado</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>O que não está selecionado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>mais %n país</numerusform>
            <numerusform>mais %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>%1 de %2 ficam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Altera a lista; Desfazer volta atrás</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>O arquivo é somente leitura: desative isso na barra de status</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Reorganizar supernós</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Sem a lista de bloqueio</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Grava o que ficaria em um novo arquivo; este fica como está</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Qualquer carga</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Carga até </translation>
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
        <translation>Idade das entradas</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Qualquer idade</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Contado para trás a partir da entrada mais recente da lista</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>Em uma lista de linhas os horários ficam como estão; um novo arquivo recebe o horário atual</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Adicionar nó</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>No fim da lista; digite o endereço nos campos</translation>
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
        <translation>&amp;Backups</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Restaurar o arquivo</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>Sempre que um arquivo é salvo</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Manter o backup ao &amp;lado dele</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Manter o backup em uma &amp;pasta...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Manter o backup na &amp;pasta %1...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Manter o &amp;horário da última alteração</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Não há backup</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Escolha uma pasta para backups</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Nenhum arquivo foi escolhido.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Alterar muitos arquivos</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Escolher uma &amp;pasta...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>Reverter t&amp;udo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Cada arquivo mantém um backup ao lado. O que está sendo editado na janela é alterado lá, e gravado quando você o salva.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Escolher uma pasta com downloads</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>alterado na janela; salve-o lá</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>foi alterado depois; desfaça-o na janela</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Procurando downloads</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Examinando downloads: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Gravando: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Revertendo: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Nem todos os arquivos foram examinados.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Não há downloads parciais aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n download. Escolha o que deve mudar.</numerusform>
            <numerusform>%n downloads. Escolha o que deve mudar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n arquivo foi gravado.</numerusform>
            <numerusform>%n arquivos foram gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n arquivo aberto foi alterado e espera ser salvo.</numerusform>
            <numerusform>%n arquivos abertos foram alterados e esperam ser salvos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n arquivo está como estava.</numerusform>
            <numerusform>%n arquivos estão como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n arquivo falhou.</numerusform>
            <numerusform>%n arquivos falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n arquivo foi deixado como está.</numerusform>
            <numerusform>%n arquivos foram deixados como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n arquivo muda.</numerusform>
            <numerusform>%n arquivos mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n arquivo não pode ser alterado como pedido.</numerusform>
            <numerusform>%n arquivos não podem ser alterados como pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>Nada muda em %n download.</numerusform>
            <numerusform>Nada muda em %n downloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>&amp;Alterar %n arquivo</numerusform>
            <numerusform>&amp;Alterar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Cada arquivo mantém um backup na pasta %1. O que está sendo editado na janela é alterado lá, e gravado quando você o salva.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>muda</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>impossível</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>fica</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>alterado, não salvo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Arquivo</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>O que decorre, ou por que não</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Bytes antes e depois</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 iguais</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>%1 a mais inseridos</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>%1 a mais retirados</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>Exportar o diário</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Diário de %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Uma cópia foi salva como %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Esquecer essa gravação</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminá-la</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Desfazê-la</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 cópia.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 foi salvo. O que ele era antes é mantido em %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Salvar uma cópia...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Lê-lo de novo</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 não foi salvo: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Um arquivo está sendo gravado. Tente novamente em um momento.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 é o que era. As alterações ainda estão aqui, não salvas</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 foi alterado desde então. Desfaça a gravação e salve de novo.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Retirar o filtro que este gráfico é</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>O mesmo em linhas</translation>
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
        <translation>As setas vão de barra em barra, com Shift abrangem várias. Enter filtra por elas, Esc retira o filtro.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Salvar ou imprimir</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-gráficos</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Salvar os gráficos</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Nada aqui difere o bastante para um gráfico.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Partes que diferem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>As mesmas partes antes e depois: o que foi recebido não é tocado.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Partes do arquivo antes e depois</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>As mesmas partes antes e depois.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n trecho difere.</numerusform>
            <numerusform>%n trechos diferem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Um link para o arquivo: sig2dat, magnet, ou seu hash com o tamanho</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Link para o arquivo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Banco de dados ou estado de tarefa...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Adicione o que mais você tiver; a busca é feita de novo com isso. Pode ser colado ou solto aqui.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Banco de dados ou estado de tarefa</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Bancos de dados e estados de tarefa (*.dbb *.dbb.gz *.state);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nomeado</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Mesmo conteúdo</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nomeado por</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Disponível por último</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
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
        <translation>Conteúdo nº</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
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
        <translation>&amp;Comparar com uma pasta...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>&amp;Procurar sob outros nomes</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Tudo o que está aberto</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Ver quais destes arquivos estão em uma pasta deste computador. Nada é alterado</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Ler as janelas do hash dos arquivos que têm o tamanho de um que falta</translation>
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
            <numerusform>%Ln outro arquivo</numerusform>
            <numerusform>%Ln outros arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Ainda procurando.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Parado; nem tudo foi examinado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido: %1</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln arquivo aberto não nomeia nenhum arquivo compartilhado.</numerusform>
            <numerusform>%Ln arquivos abertos não nomeiam nenhum arquivo compartilhado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Nada do que está aberto nomeia um arquivo compartilhado.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Tudo o que está aberto foi examinado.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>Em %1: %2 presentes, %3 movidos, %4 de outro tamanho, %5 ausentes.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Parado; os outros não foram procurados.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>A pasta contém mais arquivos do que podem ser listados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>%Ln arquivo dessa pasta não pôde ser lido.</numerusform>
            <numerusform>%Ln arquivos dessa pasta não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Comparar com os arquivos de uma pasta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Arquivos nomeados por tudo o que está aberto</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>tudo o que está aberto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln arquivo nomeado</numerusform>
            <numerusform>%Ln arquivos nomeados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln conteúdo diferente</numerusform>
            <numerusform>%Ln conteúdos diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>%Ln deles nomeado mais de uma vez</numerusform>
            <numerusform>%Ln deles nomeados mais de uma vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Busca e comandos</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Digite um comando, um documento, um campo, uma constatação</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>O que corresponde</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Cole um hash ou um link de qualquer forma</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Hash ou link para comparar</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Hexadecimal, Base64, kzhash e links sig2dat e magnet são compreendidos.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Ele nomeia um arquivo de %1; este tem %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Não há nenhum hash aqui com que compará-lo.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>O mesmo hash.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Outro hash, de um arquivo que começa com os mesmos 300&#xa0;KiB.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Outro hash: pertence a outro arquivo.</translation>
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
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Nós que diferem entre as duas listas</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 para %2: %3</translation>
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
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
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
        <translation>Horário</translation>
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
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Qual está certa</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>o hash confere</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Onde as cópias divergem</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copiar linhas como JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Copiar posição</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Clique para copiar</translation>
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
        <translation>o idioma do sistema</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Parar a busca</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Procurando o que pode ser feito</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Não há nada a fazer: nada está errado, e nada mais pode ser obtido.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Nenhum reparo foi encontrado. O arquivo fica como está; o que pode ser lido dele é mostrado na janela.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Parado. Pode haver reparos melhores que o encontrado (%n).</numerusform>
            <numerusform>Parado. Pode haver reparos melhores que os %n encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>%n maneira de repará-lo foi encontrada.</numerusform>
            <numerusform>%n maneiras de repará-lo foram encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Nenhum reparo foi encontrado até agora. Se você tiver um link para o arquivo, um banco de dados ou um estado de tarefa, prossiga.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Reverter para o estado salvo</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Verificando registros</translation>
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
        <translation>&amp;Página de código</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>O que seu conteúdo diz</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>pelas evidências (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>&amp;Interpretação</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Descompactando o que foi arrastado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n arquivo não pôde ser descompactado. %1</numerusform>
            <numerusform>%n arquivos não puderam ser descompactados. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Solte downloads, bancos de dados, listas de supernós, links ou pastas inteiras</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Abre uma caixa de diálogo em que arquivos podem ser escolhidos</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>ou clique para escolher. Abrir não altera nada.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada é alterado.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Inserir depois</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>Não se remove mais de %n linha de uma vez.</numerusform>
            <numerusform>Não se removem mais de %n linhas de uma vez.</numerusform>
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
        <translation>%1, link %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Extrair o que existe</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>O que %1 recebeu vai para arquivos próprios. Nada é julgado, e o download fica como está.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extrair</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Cada &amp;intervalo terminado como um arquivo</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Um arquivo com &amp;lacunas e, ao lado dele, um mapa delas para o GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Arquivos que serão gravados</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Examinando o download</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraindo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n arquivo gravado.</numerusform>
            <numerusform>%n arquivos gravados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>nada estranho</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>mais %1</numerusform>
            <numerusform>mais %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Restringir a</translation>
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
        <translation>Fatos</translation>
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
        <translation>Valores que têm nome</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Mover o registro para slots maiores (Enter)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>Disso decorre:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Enter: movê-lo para lá. Antes há uma pergunta.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>com constatações dentro</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Posição %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Grau: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Grau: %1 (fonte: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Alterado. No arquivo salvo: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>Não está no arquivo salvo</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Mover “%1” para a esquerda</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Mover “%1” para a direita</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Colunas como eram</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Ordenar por “%1”, crescente</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Ordenar por “%1”, decrescente</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Sem ordenação</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Filtrar todas as colunas</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Linhas em que isto ocorre em qualquer coluna, sem diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · filtro em %2</translation>
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
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>só as primeiras %1 linhas foram copiadas</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>preparando o filtro, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>qualquer coluna</translation>
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
        <translation>Colunas</translation>
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
        <translation>Aberto</translation>
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
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erro</numerusform>
            <numerusform>%1 erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 aviso</numerusform>
            <numerusform>%1 avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 observação</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 observação</numerusform>
            <numerusform>%1 observações</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Mostrar ou ocultar estas</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nada foi verificado</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Nada de errado encontrado até agora</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Nada de errado encontrado</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>As constatações existentes foram ocultadas acima.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>O formato deste arquivo não é conhecido. O que poderia estar errado nele não pode ser dito.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>%1 de %2 registros foram verificados.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Cada byte da estrutura foi lido, e suas somas de verificação, contagens e valores combinam.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Os próprios dados do arquivo não foram julgados: compará-los com seu hash é um passo à parte.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>A tarefa não nomeia nenhum hash, então nada é verificado.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>A tarefa o chama de %1, o que não é seguro.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Concluir downloads</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Um download completo se torna o arquivo que deveria ser, com seu próprio nome. O download fica como está.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
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
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Examinando os downloads</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Marque o download se ele deve ser concluído.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Marque os downloads que devem ser concluídos.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Nenhum destes downloads está completo.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Concluindo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n arquivo gravado.</numerusform>
            <numerusform>%n arquivos gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n download não pôde ser concluído; a lista diz por quê.</numerusform>
            <numerusform>%n downloads não puderam ser concluídos; a lista diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que foi feito dele</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Gravado. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Arquivos que mudam</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Reparar tudo o que é &amp;provado: %n arquivo</numerusform>
            <numerusform>Reparar tudo o que é &amp;provado: %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Reparar também o que combina com a &amp;estrutura: %n arquivo</numerusform>
            <numerusform>Reparar também o que combina com a &amp;estrutura: %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Campos que mudam em %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 recebido, %2 faltando</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>o nome leva para fora da pasta</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>mesmo hash que %n outro</numerusform>
            <numerusform>mesmo hash que %n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 de %2 arquivos não estão aqui</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nome real</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>O que há</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Ao lado dos outros</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Resultado de cada arquivo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Gravando %n arquivo</numerusform>
            <numerusform>Gravando %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nada foi gravado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n arquivo reparado.</numerusform>
            <numerusform>%n arquivos reparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>Reparados: %1 de %n arquivo.</numerusform>
            <numerusform>Reparados: %1 de %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>As cópias estão em %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 relatório</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>reparado; nada de errado resta</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>reparado; resta %n constatação</numerusform>
            <numerusform>reparado; restam %n constatações</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · mantido em %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Extrair...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Descompactar os arquivos selecionados em uma pasta, ou todos os mostrados se nenhum estiver selecionado</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraindo</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Arquivo compactado (%1), somente leitura</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Lista de arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Ainda procurando.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Não há arquivos aqui.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>Nada de errado à primeira vista.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Algo está errado com %n arquivo.</numerusform>
            <numerusform>Algo está errado com %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Há mais arquivos do que esta lista comporta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
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
            <numerusform>%n de um tipo conhecido</numerusform>
            <numerusform>%n de um tipo conhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Extrair para uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n arquivo extraído.</numerusform>
            <numerusform>%n arquivos extraídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Parado; os outros não foram gravados.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n arquivo não: %1</numerusform>
            <numerusform>%n arquivos não: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Concluir todos os que estão completos...</translation>
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
        <translation>Parar a busca</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Examinando %1: %2 de %n arquivo.</numerusform>
            <numerusform>Examinando %1: %2 de %n arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Parado: %n arquivo não foi examinado.</numerusform>
            <numerusform>Parado: %n arquivos não foram examinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>O reparo de %n arquivo pode ser provado.</numerusform>
            <numerusform>O reparo de %n arquivos pode ser provado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>O reparo de %n arquivo combina com a estrutura, o que prova menos.</numerusform>
            <numerusform>O reparo de %n arquivos combina com a estrutura, o que prova menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Para %n arquivo só há suposições: abra-o separadamente.</numerusform>
            <numerusform>Para %n arquivos só há suposições: abra-os um a um.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Não há nada que possa ser reparado.</translation>
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
        <translation>%1 (reparado)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (reparado %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Gravar &amp;cópias reparadas em uma pasta</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Alterar os próprios &amp;arquivos</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Onde gravar</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Pasta das cópias</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Esc&amp;olher...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>O que é substituído é guardado primeiro ao lado de cada arquivo, para que possa ser posto de volta. Uma queda de energia a qualquer momento deixa o arquivo antigo ou o novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n arquivo, até %1; lacunas não ocupam espaço. O arquivo fica como está.</numerusform>
            <numerusform>%n arquivos, até %1; lacunas não ocupam espaço. Os arquivos ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Pasta para as cópias</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Há um arquivo com este nome. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 já existe. Escolha outra pasta; nada é sobrescrito.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Arquivos da pasta</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 arquivo</numerusform>
            <numerusform>%1 arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lidos</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>parado: %1 não lidos</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>a pasta contém mais do que pode ser listado</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Este arquivo não tem bytes.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>O último byte está em %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>Isso é antes do primeiro byte.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Nenhum campo se chama %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Digite uma posição, uma distância ou o caminho de um campo.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Posição 0x3a214, distância +16, ou um campo como appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
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
        <translation>ID do arquivo</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>Link sig2dat</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>Bloco sig2dat</translation>
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
        <translation>As fontes discordam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>O hash que este download nomeia</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>O hash que ele nomeia</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>O hash dos dados</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Nomeado por %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Ir para o campo que o nomeia</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Comparar os dados com ele</translation>
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
        <translation>em ordem</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Aqui os bytes são digitados como dígitos hexadecimais, e como caracteres na coluna de texto.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Inserir bytes</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Sobrescrever bytes</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Inserir caracteres</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Sobrescrever caracteres</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>Isso é mais que %1, o máximo que se cola de uma vez.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Colar texto</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>A área de transferência não contém dígitos hexadecimais. Na coluna de texto, ela é colada como caracteres.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Colar bytes</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Remover bytes</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>Isso é mais que %1, o máximo que se preenche de uma vez.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Preencher com %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Byte de preenchimento, como dois dígitos hexadecimais:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Um byte são dois dígitos hexadecimais, como 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>O arquivo termina aqui. Ao inserir (Ins), ele cresce.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>Ao sobrescrever, cada byte fica onde está. O modo de inserção (Ins) também remove bytes.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>Preencher com &amp;00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>Preenc&amp;her com...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>Modo de &amp;inserção</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Nada foi digitado: o arquivo é somente leitura.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Permitir alterações</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corrigi-la</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>A soma de verificação não confere mais: só o que foi digitado mudou.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Visão geral do arquivo</translation>
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
        <translation>Digitar insere bytes</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>Digitar sobrescreve bytes</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Este arquivo não tem bytes.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Foram copiados os primeiros %1 da seleção.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copiar como he&amp;xadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como t&amp;exto</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Copiar como &amp;array C</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>Copiar &amp;posição</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>A&amp;justar os bytes à largura</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Posições &amp;decimais</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>&amp;Nomes dos campos</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>Os primeiros %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Bytes a partir de %1 de %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Inspetor de dados</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Os bytes como números</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Mostrar todas as interpretações em ambas as ordens de bytes</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Todas as interpretações</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Interpretações</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Vários downloads parciais de um mesmo arquivo se tornam um que tem tudo o que eles têm. Eles ficam como estão.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>As lacunas de um download parcial são preenchidas a partir de uma cópia completa do seu arquivo. Ambos ficam como estão.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Mesclar downloads</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Preencher lacunas</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Preencher</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Adicionar downloads...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>Cópia &amp;completa...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Qual cópia está certa</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Escolha downloads parciais</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Escolha uma cópia completa</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Downloads (*.dat);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>mesclado</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>&amp;Download...</translation>
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
        <translation>Onde divergem, o hash decide</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>Onde divergem, %1 está certo</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Juntos, contêm %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nada falta.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>%1 continuam faltando.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Nenhum deles nomeia um hash, então nada é verificado.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Divergem em %n lugar.</numerusform>
            <numerusform>Divergem em %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>O hash decide %n deles.</numerusform>
            <numerusform>O hash decide %n deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Adicione os downloads parciais.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Escolha o download parcial.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Adicione outro download parcial do mesmo arquivo.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Escolha uma cópia completa do arquivo.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Nem todos os bytes puderam ser lidos. Copie os arquivos para um disco em bom estado e tente de novo.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>As cópias se contradizem, e o hash não pode dizer qual está certa. Indique qual é.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>O resultado é %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
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
        <translation>SHA-256 depois</translation>
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
        <translation>Diário</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Nada foi alterado desde que o arquivo foi aberto.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Os resumos ainda estão sendo calculados.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Um motivo pode ser escrito ao lado de cada passo (F2). O diário não é guardado em lugar nenhum se não for exportado.</translation>
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
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Abra outra lista, ou um download com fontes, para vê-la aqui</translation>
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
        <translation>há alterações não salvas</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Arquivos abertos</translation>
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
        <translation>Não há link, arquivo nem pasta na área de transferência.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 não pôde ser aberto: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>A partir da próxima inicialização, o idioma desta janela será: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Tudo o que está aberto</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Não há nada aqui que possa ser impresso.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
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
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Legenda do mapa; suas entradas mostram e ocultam nós</translation>
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
        <translation>Mostrar ou ocultar estes nós</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Os pontos se distinguem por</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Pelo que os pontos se distinguem</translation>
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
        <translation>Escolher quais nós ficam, e em que ordem</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n selecionado</numerusform>
            <numerusform>%1 · %n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Equirretangular</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Redes que o cliente antigo sondava</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Usar outro banco de dados de lugares...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Salvar o mapa</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Escolher um banco de dados de lugares</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>%1 não pôde ser lido como lista de bloqueio: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>Outras listas no mesmo mapa, e o que difere entre elas</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salvar lista</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Gravar a lista em um arquivo de outro tipo</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Projeção, imagens, lugares, listas de bloqueio</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Só o que está selecionado</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Lista de bloqueio...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Escolher uma lista de intervalos bloqueados</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Listas de bloqueio (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Usar o banco de dados que vem com o programa</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Lendo a lista de bloqueio...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Selecionar arrastando</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Arrastar desenha uma caixa em volta de nós em vez de mover o mapa. Com Shift é sempre assim</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Mapa-múndi: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n selecionado.</numerusform>
            <numerusform>%1. %n selecionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N e P vão para o próximo nó e o anterior. As setas movem o mapa, Mais e Menos mudam o zoom, 0 mostra tudo, Enter aproxima o que está selecionado, Esc desfaz a seleção.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Mapa-múndi</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Nome: %1 (ele se chama %2, o que não é seguro)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamanho: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Novo download a partir de um link</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Uma tarefa que ainda não recebeu nada. Suas partes podem ser preenchidas a partir de uma cópia, ou mescladas com outros downloads do arquivo.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet ou um hash com um tamanho</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Cole um link.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>O download é %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Escolha uma barra, ou arraste sobre várias: o mapa e a tabela selecionam os mesmos nós.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n de %1 nós selecionado</numerusform>
            <numerusform>%n de %1 nós selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Escreva uma nota, ou deixe um marcador</translation>
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
        <translation>Feita em %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removida: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (o arquivo mudou desde então)</translation>
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
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Pôr de volta</translation>
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
        <translation>&amp;Remover nota</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B marca o lugar que está sendo visto. Uma linha pode ser escrita ao lado de cada marca; ela se move com aquilo de que trata. O próprio arquivo fica como está.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>As notas não puderam ser guardadas. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>A nota foi removida.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Estes bytes não têm arquivo: as notas somem quando isto é fechado.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>O arquivo mudou desde que algumas destas notas foram escritas. Elas podem estar agora em outros bytes.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Guardadas ao lado do arquivo, em %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Nada pode ser gravado ao lado do arquivo. Guardadas em %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Os arquivos estão abertos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 foi lido: %n arquivo.</numerusform>
            <numerusform>%1 foi lido: %n arquivos.</numerusform>
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
        <translation>O registro da tarefa está depois dos dados. Onde ele não foi sobrescrito quando os dados cresceram, um anterior ainda está lá dentro. A busca lê todos os dados.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Buscar nos dados</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>A busca foi cancelada.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Nenhum encontrado. Em nenhum lugar dos dados a marca, o tamanho e a soma de verificação combinam.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n registro anterior com uma soma de verificação que confere:</numerusform>
            <numerusform>%n registros anteriores com uma soma de verificação que confere:</numerusform>
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
        <translation>&amp;Caminho quando completo</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>que são &amp;inalcançáveis</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>cuja velocidade &amp;nunca foi medida</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>medidas por ú&amp;ltimo antes de</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Com o que os caminhos começam</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Com o que começam depois</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Data da última medição</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>Estado dos downloads</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Nem a fonte nem seu supernó tem um endereço público e uma porta.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>A tarefa não contém nenhum horário de medição: não se sabe se algo veio dela.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>pa&amp;ra</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Descartar fontes</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Nada de errado foi encontrado no resultado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>O que continua errado:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>&amp;Abrir o arquivo reparado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nada foi gravado</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 relatório</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>O documento aberto está reparado. Desfazer volta atrás; nada é gravado antes que você o salve.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>O arquivo reparado é %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>O que ele era antes é mantido em %1</translation>
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
        <translation>Escolher...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 não começa na raiz do disco.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há pasta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não há arquivo %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Já existe algo com esse nome. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Nós por país</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Fora do mapa: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionados</translation>
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
        <translation>Nós</translation>
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
            <numerusform>%n byte muda.</numerusform>
            <numerusform>%n bytes mudam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Nada de errado resta.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>Resta %n constatação.</numerusform>
            <numerusform>Restam %n constatações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar a busca</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Procurando de novo o que pode ser feito</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Deixar o arquivo como está</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Nada é gravado.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>O que você adicionou não leva a nenhum outro reparo: o que isso diz não combina, ou nada do que isso contém está perdido.</translation>
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
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Trechos</translation>
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
        <translation>Filtrar as linhas</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>O que muda em cada arquivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>todos os arquivos</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Marcar como recebido</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Marcar como faltando</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Legenda do mapa de trechos</translation>
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
        <translation>Pares que a tarefa mantém ao lado dos trechos, provavelmente partes em que fontes estão trabalhando. O que significam não é certo.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Constatações, nos bytes de que falam</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>hash, %1: %n janela</numerusform>
            <numerusform>hash, %1: %n janelas</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>nunca examinado pelo hash %1</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Nenhum hash deste tipo diz algo sobre estes bytes, mesmo onde confere.</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Um trecho como o apêndice o lista, ou uma lacuna entre trechos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Posição do primeiro byte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Posição do primeiro byte depois dele</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>O que há lá</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Até onde o apêndice e o comprimento do arquivo dizem</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Quais janelas do hash do conteúdo estão lá, e se conferem</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Trecho %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apêndice</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Bloco final</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excedente</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>O que há lá não foi examinado: dados que chegaram tarde, zeros ou o que o disco continha antes.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>bytes presentes, não examinados</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>nada: este arquivo termina antes</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 presentes, não examinados; este arquivo termina antes dos outros %2</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>o registro da própria tarefa</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>marca, tamanho e soma de verificação do apêndice</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>bytes que não pertencem nem ao download nem ao seu apêndice</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>dados presentes</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>listado, mas este arquivo termina antes</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>%1 dele não estão neste arquivo</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 depois do fim do download</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>sobrepõe o trecho %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>nos estados de intervalos</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 recebido</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Clique em um bloco ou use as setas; com Ctrl elas vão para a próxima lacuna. A roda muda o zoom.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 bloco = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Intervalos e lacunas</translation>
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
        <translation>%1 recebido. %2. À vista: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>As setas vão de bloco em bloco, com Ctrl à próxima lacuna, com Shift ao próximo intervalo. Mais e Menos mudam o zoom, 0 mostra tudo. Onde alterações são permitidas, E pega a próxima borda; as setas a movem, Enter faz a alteração, Esc desiste.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Mapa de trechos</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>horário</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Ler como</translation>
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
        <translation>Rece&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Esquecer estes</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Mover para slots maiores</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 não cabe mais no seu slot. Qual banco de dados o recebe?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Outro banco de dados...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, que está aberto</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, da mesma pasta</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Um novo %1 na mesma pasta</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Escolha um banco de dados</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Bancos de dados (*.dbb);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 recebe o registro como %2, depois do seu último slot.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 é gravado imediatamente, só com este registro.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 é aberto e recebe o registro depois do seu último slot.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>Em %1, seu slot fica livre; o que havia lá permanece como restos.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Isso pode ser desfeito, e estará no disco ao salvar.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Cada arquivo pode desfazer sua parte. Ao salvar, %1 é gravado primeiro.</translation>
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
        <translation>O registro não pôde ser movido: %1 não pode ser alterado agora.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Movido para %1 como %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Movido para %1, que é novo</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabela de %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 slot</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 slot</numerusform>
            <numerusform>%1 slots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fonte</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 fonte</numerusform>
            <numerusform>%1 fontes</numerusform>
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
        <translation>1 link</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 link</numerusform>
            <numerusform>%1 links</numerusform>
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
            <numerusform>%1 vazio</numerusform>
            <numerusform>%1 vazios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 danificado</numerusform>
            <numerusform>%1 danificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 com restos</numerusform>
            <numerusform>%1 com restos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 de %2 textos com letras estrangeiras parecem estar em %3</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>os textos podem estar em %1, o que é uma suposição</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>nada, está livre</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>O slot contém agora</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>O que foi recuperado</translation>
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
        <translation>nenhum slot contém algo de um registro anterior</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>%1 slots examinados</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>O documento tinha alterações não salvas. “Antes” é o arquivo com essas alterações.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Reparo: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nome real</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
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
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Arquivos e o que pode ser feito sobre eles</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Salvar um &amp;relatório...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Página (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Gravando o relatório, com o SHA-256 de ambas as versões</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>O relatório é %1</translation>
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
        <translation>Gravar um relatório</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Salvar um pacote</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Arquivo zip (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gravado em %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>Na pa&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Salvar como</translation>
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
        <translation>outros: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>longe destes: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>não informado: %1</translation>
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
        <translation>%1 não pôde ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 não é um hive do Registro com um valor KazaaNet que possa ser substituído. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>O hive %1 está danificado: nada pode ser gravado em uma cópia dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n nó foi gravado em %1.</numerusform>
            <numerusform>%n nós foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n tem nome e nenhum endereço, e foi omitido.</numerusform>
            <numerusform>%n têm nome e nenhum endereço, e foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>Valor KazaaNet...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Texto do Registro, versão 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Texto do Registro, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Cópia de um hive do Registro...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>Nós do giFT...</translation>
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
        <translation>Escolha o hive a copiar; ele fica como está</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salvar a lista</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>cada byte confere</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>tamanho e hash conferem</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>tamanho e primeiros 300&#xa0;KiB conferem</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>tamanho confere</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>começa igual, depois difere</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Procurar este arquivo em uma pasta...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Procurar em uma pasta</translation>
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
        <translation>Comparando tamanhos: %1 arquivos</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lendo %1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n arquivo encontrado</numerusform>
            <numerusform>%n arquivos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>%1 arquivos comparados, %2 deles lidos</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>a pasta tem mais arquivos do que foram listados</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n não pôde ser lido</numerusform>
            <numerusform>%n não puderam ser lidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>menos de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
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
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
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
        <translation>Banco de dados de países</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>O que acompanha o programa</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>Bancos de dados MaxMind (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para backups</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>Ao lado de cada arquivo</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Pasta para cópias</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>Ao lado do arquivo original</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Abrir o que estava aberto da última vez</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Listar os arquivos abertos entre os arquivos recentes da área de trabalho</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Avisar quando um trabalho longo terminar em segundo plano</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>Os arquivos não dizem em que página de código seus textos foram escritos</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Fuso deste computador</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>Página de &amp;código dos textos:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Horários em:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>Banco de dados de &amp;países:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Backups:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>Cópia&amp;s:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Outro idioma passa a valer a partir do próximo início.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Mais arquivos de uma vez do que isto se tornam uma única lista</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>Arquivos abertos de uma &amp;vez, no máximo:</translation>
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
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Salvar como PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Salvar como SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Salvar como PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>A impressora não pode ser alcançada. Salvar como PDF funciona sem ela.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Nenhuma tecla</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;usuais</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Tomá-las</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Encontrar uma ação</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Teclas da ação escolhida</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>Te&amp;clas:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Estas teclas pertencem a: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Teclas usuais, onde alteradas</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
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
        <translation>Como os textos no arquivo são lidos. O próprio arquivo não diz</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>O fuso em que os horários são mostrados</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Abrindo %n arquivo...</numerusform>
            <numerusform>Abrindo %n arquivos...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>alterações permitidas</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>só muda o que é digitado</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>O que é mostrado pode ser alterado; o arquivo muda quando é salvo</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Nada pode ser alterado. Clique para permitir</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>posição %1</translation>
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
        <translation>Nada foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 linha foi gravada em %2.</numerusform>
            <numerusform>%1 linhas foram gravadas em %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabulações (*.tsv)</translation>
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
        <translation>Outra exportação está em andamento; nada foi gravado.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>As linhas ainda estão sendo preparadas; nada foi gravado.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>As linhas ainda estão sendo preparadas; nada foi impresso.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>A impressora não pode ser alcançada; nada foi impresso.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Restringir</translation>
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
        <translation>Gravar uma &amp;cópia reparada</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Alterar o próprio &amp;arquivo</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Alterar o &amp;documento aberto, e gravar quando for salvo</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Onde gravar</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Caminho da cópia</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Esc&amp;olher...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>A cópia contém também suas alterações ainda não salvas. O arquivo fica como está.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>O arquivo fica como está.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>O documento tem alterações ainda não salvas. Salve-as ou desfaça-as primeiro, ou escolha outro caminho.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Este conteúdo foi descompactado ou solto: não há arquivo que possa ser alterado.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>O que é substituído é guardado primeiro ao lado do arquivo, para que possa ser posto de volta. Uma queda de energia a qualquer momento deixa o arquivo antigo ou o novo.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Uma entrada em seu histórico, que Desfazer retira. Nada é gravado agora.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Gravar uma cópia reparada</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>A&amp;lterar</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Há um arquivo com este nome. Escolha outro; nada é sobrescrito.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Este arquivo está vazio</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>Não há um único byte nele.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Este não é nenhum dos tipos de arquivo conhecidos aqui</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Seus bytes podem ser examinados mesmo assim. Se você souber o que é, diga aqui ou com Exibir › Abrir como: o que não combinar vira uma constatação.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Chega mais perto de</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Abrir como isto</translation>
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
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Salvar as alterações em %n arquivo?</numerusform>
            <numerusform>Salvar as alterações em %n arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Alterações que não estão salvas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>todos os arquivos</translation>
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
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Ler cada byte</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>em ordem</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>O que o hash examina</translation>
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
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Slots livres</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Registros danificados</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Arquivos compartilhados</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Arquivos cujo compartilhamento foi parado</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Arquivos desaparecidos</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Slots com restos</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Tags recuperadas</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Registros recuperados de slots liberados</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>não reconhecido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>não calculado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que há nele</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Tipos de arquivos</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Disponível por último</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Recuperado de bytes restantes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Nada de errado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>Mais %Ln linha não está listada aqui.</numerusform>
            <numerusform>Mais %Ln linhas não estão listadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Relatório sobre %Ln arquivo</numerusform>
            <numerusform>Relatório sobre %Ln arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>não reconhecido</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>arquivo compactado (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contagem</translation>
    </message>
    <message>
        <source>length</source>
        <translation>comprimento</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>soma de verificação</translation>
    </message>
    <message>
        <source>time</source>
        <translation>horário</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>endereço IPv4</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>ID do arquivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>posição</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por cento</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>taxa de bits</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>preenchimento</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>dados do arquivo</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>restos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>número em dígitos</translation>
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
        <translation>som</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivo compactado</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
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
        <translation>Tem um tamanho diferente de %1, portanto é outro arquivo.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Tem um hash diferente de %1, portanto é outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Nada diz que é o mesmo arquivo que %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>Não é um download parcial que pôde ser lido por inteiro. Repare-o primeiro.</translation>
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
        <translation>Em %1</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Diário de %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>refeito</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvo</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>em cálculo</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>não conhecido: o arquivo foi gravado antes do cálculo, ou não pode ser lido</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256 %1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 só dos lugares alterados %1, %2 ao todo</translation>
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
        <translation>mais 1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Não há nada para ler.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>A partir do caractere {place}, isto não é nenhuma forma de hash ou link conhecida aqui: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>O hash que começa no caractere {place} tem {found} caracteres em vez de {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>O caractere {place}, “{character}”, não ocorre nesta forma de hash.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>O caractere {place}, “{character}”, não pode ser o último de um hash; este é um de AEIMQUYcgkosw048. Um caractere antes dele pode estar faltando ou duplicado.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Falta um “=” no caractere {place}; o hash fica entre dois deles.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>O “%” no caractere {place} não é seguido por dois dígitos hexadecimais; é tomado como está.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>No caractere {place} espera-se um tamanho, em dígitos: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>O link não tem hash, então nada pode ser verificado com ele.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>A parte no caractere {place} já estava antes com outro valor; a última conta.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>O comprimento diz {found} bytes. O hash de um arquivo tão pequeno contém seu tamanho, e diz {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} bytes são mais do que o FastTrack podia transportar; seus tamanhos terminam em {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>O tamanho arredondado no caractere {place} diz {found} KB; pelo comprimento seria {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>A parte no caractere {place} não significa nada conhecido aqui, e é pulada: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>Normalmente, nada. Se houver outras constatações por perto, os bytes podem estar danificados: compare com outro arquivo do mesmo programa. Se você sabe qual programa gravou o arquivo, gostaríamos de saber.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Olhe os campos ao redor. Se fizerem sentido, corrija o número na árvore (*Editar › Permitir alterações*). Se não fizerem, o dano começa antes: volte com Shift+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Deixe como está, ou remova a fonte da lista: ninguém poderia tê-la alcançado. Em um download que o sig2dat criou a partir de um link, esses endereços são normais.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Corrija o número, se souber qual é. Caso contrário, olhe os bytes anteriores: um único byte perdido desloca tudo o que vem depois.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>Nada se perde com isso. Se o relógio daquele computador estava errado, todos os horários em seus arquivos estão errados na mesma medida.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Olhe os bytes. Um dígito que virou letra pode ser digitado de volta; os bytes vizinhos costumam indicar qual era.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Se os bytes diferem da marca em uma só letra, o reparo a encontra. Se são outra coisa, o arquivo provavelmente é de outro tipo: *Exibir › Abrir como* o lê de outro modo.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Procure outra cópia: um backup, uma imagem do disco, uma versão anterior. O que existe pode ser extraído, e *Reparar...* pode completar em parte uma descrição cortada.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Reparar...* corrige a contagem para o que cabe. Se era uma lista de fontes, só o número delas foi danificado e nada se perdeu.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Reparar...* propõe o comprimento que cabe. Confira o texto: se termina no meio de uma palavra, ele foi cortado.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Olhe-os abaixo. Se continuam a lista anterior, a contagem é pequena demais; *Reparar...* pode aumentá-la. Se são outra coisa, deixe-os.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Se o arquivo termina ali, sua última entrada foi cortada: a parte que restou não pode ser usada. Se ele continua, um byte pode ter se perdido antes.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Veja onde o texto deixa de fazer sentido. *Reparar...* pode pôr o byte zero ali.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Tente outra página de código: *Exibir › Página de código*. Quando todas as letras aparecerem certas, é a correta. Nada no arquivo muda.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>O que foi lido está certo até onde vai. Se o arquivo é mesmo tão grande, abra suas partes uma a uma. Se uma contagem está danificada, corrija-a primeiro.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Corrija as primeiras. A maioria das outras decorre delas e desaparece.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Copie o arquivo com um programa que continua a ler apesar dos erros, como o ddrescue, e abra a cópia. Não grave no disco.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Não há nada para ler. Um programa de recuperação talvez ainda encontre o conteúdo em outro lugar do disco.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Nada, se o que você vê faz sentido. *Exibir › Interpretação* usa a outra maneira; se horários, tamanhos e nomes só ficam certos com ela, mantenha-a.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Reparar...* experimenta qual byte ou bit, sozinho, a deixaria certa. Muitas vezes isso pode ser provado. Se a descrição foi alterada de propósito, só a soma de verificação precisa ser refeita.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Nada. Indica que tipo de programa pode ter gravado o arquivo.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Reparar...* grava o tamanho certo. O programa que gravou o arquivo não conseguiria lê-lo com o errado.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Reparar...* grava a marca. O tamanho e a soma de verificação conferem, portanto não há risco.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Reparar...* os corta. Guarde uma cópia se quiser saber o que são: pode haver ali bytes de outro arquivo apagado.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Reparar...* o refaz a partir da descrição. O reparo só é *provado* se existir outra cópia da soma de verificação; caso contrário, é *consistente*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Indique a *Reparar...* algo que conheça o arquivo: um banco de dados de arquivos compartilhados, uma tarefa do giFT, um link sig2dat. Pode haver uma cópia anterior da descrição dentro dos dados. Mesmo sem nada disso, os próprios dados ainda podem ser reproduzidos.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Olhe a página *Registros anteriores*. Ela pode conter fontes que a descrição mais recente perdeu. Os bytes que o registro ocupa não são dados: essa parte não foi recebida.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>Primeiro, *Reparar...*. O que ele não conseguir ler pode ser visto abaixo, e corrigido à mão onde for reconhecível.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Reparar...* desfaz os fins de linha duplicados e confere o resultado. Se o arquivo foi cortado em um byte de fim de texto, obtenha o original de novo e copie-o em modo binário.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Reparar...* une as partes. Nada se perde.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Reparar...* as ordena. Nada se perde.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Compare com o tamanho que as fontes dão. *Reparar...* propõe o que combina com ambos.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Se o arquivo foi cortado, procure uma cópia mais longa. Caso contrário, *Reparar...* encurta a lista para o que existe.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Abra *Hash*: aquilo com que os dados conferem está certo. Uma fonte com outro hash oferecia outro arquivo; remova-a.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Abra *Hash* e *Fontes*. O tamanho que a maioria dá, e que combina com o hash, é o certo.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Reparar...* o calcula a partir do hash, se o hash estiver certo.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Procure o tamanho ou o hash em outro lugar: fontes, um link, um banco de dados. *Reparar...* propõe o que combina.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Experimente o hash de cada fonte na página *Hash*. Se nenhum conferir, os primeiros 300&#xa0;KiB dos dados estão danificados: preencha-os a partir de outra cópia.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Compare com outra cópia do arquivo, se houver: os trechos em que elas diferem são suspeitos. Reproduzir o arquivo perto dos trechos marcados também costuma esclarecer.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Nada. Para procurar o arquivo com outro programa, use a forma que esse programa cria.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Ferramentas › Concluir...* o grava como o arquivo que deveria ser, com seu próprio nome.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Nada. Se o valor lhe diz o que ela significa, gostaríamos de saber.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Olhe seus bytes. Um comprimento errado desloca as tags seguintes; se essas fazem sentido, só esta está danificada.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Reparar...* restaura a marca onde o registro depois dela faz sentido. Os outros slots não são tocados.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Reparar...* os move de volta. Trabalhe em uma cópia do disco se os bytes se perderam por um erro de leitura.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Olhe-o: ele pode nomear um arquivo que foi compartilhado antes. Não faz parte do registro.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Olhe as entradas vizinhas. Se todas parecem erradas, a lista provavelmente é de outro tipo: *Exibir › Abrir como*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Reparar...* pode remover as repetições. Elas não incomodam os programas que leem a lista.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Corrija a linha em um editor de texto, ou deixe-a: ela é pulada.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Nada. Para alterá-lo, descompacte o arquivo primeiro.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Nada, se o que você vê faz sentido. Caso contrário, *Exibir › Abrir como* o lê como aquilo que seu nome diz.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Nada. O arquivo não é desta rede.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Nada. O arquivo foi examinado do primeiro ao último byte.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Cada byte tem a cor do campo a que pertence. Passe o ponteiro sobre ele para ver qual é. Os bytes alterados estão sublinhados. A faixa à direita é o arquivo inteiro; suas marcas são constatações, e um clique leva até elas.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>A linha abaixo mostra o que os bytes no cursor seriam como números, horários e endereços; clique nela para ver todos.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>setas, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>mover; com Shift, selecionam</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>ir para uma posição (238100, 0x3a214) ou um campo</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>copiar o que está selecionado</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>imprimir o que está selecionado, ou a página</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Onde alterações são permitidas, dígitos e letras sobrescrevem. Veja [alterar arquivos](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>O que este programa não pode saber</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Se um `.dat` é lido como o Kazaa o concebeu.** Não havia nenhum real disponível. Cada fato sobre esse formato tem um grau, e entre as interpretações que se contradizem decide o conteúdo de cada arquivo. Se você tem um real, as constatações sobre ele valeriam mais que todo o nosso raciocínio.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**O que eram os bytes que faltam.** O que não foi recebido e não está em nenhuma outra cópia se perdeu. Nenhum reparo inventa dados.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Se estão certos os dados que nenhum hash examinou.** Depois dos primeiros 300&#xa0;KiB, o UUHash só examina trechos isolados. De um vídeo grande, ele cobre uma pequena parte. “Nada contradiz” não significa mais que isso.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Quem era alguém.** Uma fonte é um endereço, uma porta e às vezes um nome que uma pessoa digitou. Os endereços eram distribuídos de novo a cada dia. Nada disso prova quem usava um computador.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Onde estava alguém.** Os países vêm de um banco de dados de hoje. Em 2003 o endereço pode ter pertencido a outro país.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Quando algo aconteceu.** Os horários são o que dizia o relógio daquele computador, e muitos estavam errados.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**Em qual página de código está um texto.** Os arquivos não dizem. A errada mostra letras erradas; os bytes ficam como estão.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Que um arquivo é inofensivo.** O programa lê cabeçalhos e listas. Ele não procura vírus no que foi baixado.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**O que foi apagado.** Restos de registros anteriores são mostrados onde ainda estão no arquivo. A maioria foi sobrescrita.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Alterar arquivos</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Editar › Permitir alterações* (Ctrl+Shift+E) torna o documento editável. A partir daí:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>clique duas vezes em um valor, ou pressione F2, para digitar outro. Enquanto você digita, a linha abaixo diz o que decorre disso: contagens, comprimentos e somas de verificação são mantidos certos. *Alterar só o que é digitado* não mexe neles.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>arraste as bordas de uma parte no mapa de trechos, ou pegue-as com E e mova-as com as setas</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>digite nos bytes</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>insira, duplique, mova e remova elementos de listas no menu de contexto</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Se um texto não cabe mais no slot de seu registro, o programa oferece mover o registro para um banco de dados com slots maiores.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Desfazer* nomeia o que retira. O que difere do arquivo está marcado na árvore, nas tabelas e nos bytes.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Salvar* grava no arquivo. Na primeira vez, guarda o que o arquivo era antes como backup, ao lado do arquivo ou na pasta escolhida nas [configurações](settings.md). *Arquivo › Backups* o traz de volta. Se faltar energia enquanto um arquivo é gravado, a próxima abertura oferece concluir ou desfazer a gravação.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Editar › Adicionar nota* (Ctrl+B) marca um lugar e permite escrever uma linha sobre ele. As notas são guardadas com seus dados de usuário, não no arquivo.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Um download parcial do primeiro ao último byte, como faixa e, abaixo dela, como mapa de blocos. Ambos mostram a mesma parte.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Cheio: recebido, e listado como completo</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Pontos: há dados, mas a lista não os conhece</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Vazio: faltando</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Colchetes abaixo: trechos que o hash examina; contínuos onde conferem, tracejados onde contradizem</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>setas</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>próximo bloco; com Ctrl a próxima lacuna, com Shift a próxima parte</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>ampliar, reduzir, tudo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>ampliar a parte escolhida</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>marcar a parte escolhida como recebida ou como faltando, onde alterações são permitidas</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Shift+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>pegar uma borda, onde alterações são permitidas; as setas a movem, Enter solta, Esc desiste</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>A roda muda o zoom no lugar do ponteiro, arrastar desloca. Veja [hashes](hashes.md) para saber o que os colchetes provam.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Tudo o que está aberto</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Assim que mais de um arquivo está aberto, a biblioteca começa com *Tudo o que está aberto*: uma só tabela de todos os arquivos que bancos de dados, downloads e links nomeiam. O mesmo conteúdo é reunido por seu hash.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Comparar com uma pasta...* procura esses arquivos em uma pasta deste computador e diz de cada um se está lá, foi movido, tem outro tamanho ou sumiu. Nada é alterado.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>Depois, *Procurar sob outros nomes* lê os arquivos que têm o tamanho de um que falta, e se guia pelo hash.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>O que um banco de dados tinha sobrescrito e pôde ser recuperado também está na tabela. Para um só banco de dados, a página *Recuperados* o mostra.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>A linha de comando</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` é o mesmo mecanismo sem janela.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>o que cada arquivo é e o que está errado com ele</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>todos os campos com posição, tamanho e valor</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash e kzhash de um arquivo</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>o que o hash diz sobre os dados</translation>
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
        <translation>tabelas como CSV, TSV, JSON ou página web</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>resgate: extrair os dados de um download, unir duas cópias, preencher lacunas</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>altera um arquivo, com backup</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>supernós: unir, filtrar e converter listas</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>o que foi encontrado, por escrito, e empacotado com os arquivos</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>os campos de um formato, com grau e fonte</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` lista as opções. Com `--json` as respostas são para scripts. Os [códigos das constatações](findings.md) são os mesmos que aqui e não mudam.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>A árvore contém todos os campos do arquivo, em sua ordem. Juntos, cobrem cada byte uma vez: o que ninguém conhece também é um campo.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Digite para ir ao próximo campo cujo nome ou valor contém o que foi digitado. O menu de contexto copia um valor, seu caminho ou sua posição. Um clique direito nos títulos permite escolher colunas.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Os fatos que não são certos aparecem mais apagados e sublinhados: uma fileira de pontos para *provável*, duas para *suposto*. Veja [o que as palavras significam](words.md). Um sinal antes de uma linha diz que há uma [constatação](findings.md) sobre ela.</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Onde alterações são permitidas, F2 ou um clique duplo permitem digitar outro valor. Veja [alterar arquivos](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Escolha *Arquivo › Explorar os exemplos*. Abre-se uma pasta com alguns arquivos pequenos, feitos para dar uma olhada. Não há neles pessoas, endereços nem músicas reais.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Um download que nunca terminou</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Clique duas vezes em `download1045123456403148145.dat`. O Kazaa gravava um download parcial como um só arquivo: os dados recebidos até então e, depois deles, uma descrição com o nome da música, as fontes e a lista de partes terminadas.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>O cabeçalho da página diz o que ele é: o nome real, 87&#xa0;% recebido, de onde veio.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Trechos* desenha o arquivo do primeiro ao último byte. O que está cheio foi recebido, o que está vazio falta. A roda muda o zoom; um clique seleciona uma parte, e todos os outros painéis mostram o mesmo lugar.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Fontes*, *Tags* e *Tarefa* são o que a descrição diz. Clique em uma linha: os bytes abaixo se iluminam.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Hash* informa o que o hash do conteúdo diz sobre os dados. Um hash desta rede examina só alguns trechos, por isso a página também diz quanto ele nunca examinou.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Pressione F6, F7 e F8 para ocultar e mostrar os campos, as constatações e os bytes.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Um danificado</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Abra `download1047811200405835889.dat` da pasta *damaged*. O cabeçalho diz que a soma de verificação está errada. Pressione Ctrl+R. A soma de verificação é forte o bastante para dizer qual bit foi invertido: o reparo é *provado*. Olhe as duas versões lado a lado, grave uma cópia e abra-a. O original fica como estava.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>Os outros arquivos dessa pasta estão danificados de outras maneiras. Escolha a própria pasta e pressione Ctrl+R para ver todos de uma vez.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Um banco de dados</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` é a lista de arquivos que alguém compartilhava. Digite na linha acima da tabela para encontrar uma linha. Clique em um título para ordenar. *Restringir* conta o que há de cada tipo.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernós</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` é o que o Windows guardava em seu Registro: os endereços de computadores bem conectados que um programa tentava primeiro. O mapa mostra os países em que eles estão, até onde um banco de dados de hoje sabe. Os endereços de 2003 mudaram de lugar desde então.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Seus próprios arquivos</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Solte na janela arquivos, arquivos compactados ou pastas inteiras. Pressione Ctrl+K e digite o que procura: um comando, um arquivo aberto, um campo, uma constatação.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Pastas e arquivos compactados</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Uma pasta se abre como uma tabela de seus arquivos: o que cada um é, quanto há dele, o que está errado. Os arquivos são reconhecidos pelo que contêm, não pelo nome. Clique duas vezes em uma linha para abrir o arquivo.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Arquivos compactados (zip, 7z, tar, também combinados com gzip, bzip2, xz ou zstd) se abrem do mesmo modo. Nada é descompactado no disco antes que você escolha *Extrair...* (Ctrl+E). Nomes em um arquivo compactado que levam para fora da pasta são tornados inofensivos.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Se muitos arquivos são pedidos de uma vez, eles se tornam uma única lista. Quantos, dizem as [configurações](settings.md).</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Hashes e links</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>A rede conhecia um arquivo pelo hash de seu conteúdo, o *UUHash*: o MD5 dos primeiros 300&#xa0;KiB e uma soma de verificação de 32 bits sobre trechos isolados depois deles. Ele foi feito para ser rápido, não para ser forte.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>A página *Hash* diz</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>o que os dados presentes provam ou contradizem</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>quanto do arquivo o hash nunca examinou. Um dano ali passa despercebido.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>o mesmo hash nas formas que outros programas usam: link sig2dat, link magnet, hexadecimal</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Procurar este arquivo em uma pasta...* procura arquivos com esse hash, como a cópia terminada de um download parcial.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Dois arquivos podem ter o mesmo UUHash e ser diferentes. Essa é uma fraqueza do hash; o programa não pode distingui-los por ele.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Arquivo › Abrir link da área de transferência* usa um link sig2dat ou magnet que você copiou.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Supernós no mapa</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>As listas de supernós são desenhadas em um mapa-múndi: no país que um banco de dados de endereços lhes dá. O que acompanha o programa é de hoje. Redes foram vendidas e transferidas desde 2003, portanto um lugar é um indício e nada mais.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>Dentro de um país, os pontos são distribuídos de maneira uniforme; nada mais exato se sabe. O número em um círculo conta os nós abaixo dele. Amplie o mapa para abri-lo. A legenda é um filtro.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Listas* põe outras listas no mesmo mapa e diz em que duas delas diferem. *Reorganizar...* permite escolher quais nós ficam, e em que ordem. *Salvar lista* os grava como um arquivo de outro tipo.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Os endereços que nenhum computador na internet pode ter são listados ao lado do mapa.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>Nas [configurações](settings.md) você pode escolher outro banco de dados no formato MaxMind, por exemplo um da época.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Ferramentas › Reparar...* (Ctrl+R) procura maneiras de consertar o documento ou todos os arquivos de uma pasta.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**O que está errado.** Um veredito, e as constatações por trás dele.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**O que pode ser feito.** Cada plano é um cartão: o que altera, quão certo é, o que fica sem se saber. Não fazer nada é um deles. Você pode indicar outro arquivo que saiba mais: um banco de dados de arquivos compartilhados, uma tarefa do giFT, um link.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Examinar.** As duas versões lado a lado. Só o que difere é destacado.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Onde gravar.** Em uma cópia, a menos que você diga outra coisa. Ao gravar no próprio arquivo, o conteúdo antigo é guardado como backup.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Concluído.** Um relatório lista cada byte alterado, com os resumos criptográficos dos dois arquivos.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>Voltar sempre funciona, e Esc não altera nada.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>Um plano só é *provado* onde uma soma de verificação ou um hash confere depois dele, levando em conta o número de tentativas feitas. Onde dois planos são igualmente bons, o programa diz isso e não escolhe.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>O que nunca foi recebido não pode ser reparado. Pode ser preenchido a partir de outra cópia do mesmo arquivo: veja [resgate](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Relatórios e pacotes</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Ferramentas › Gravar um relatório...* registra o que foi encontrado no que é mostrado, com o SHA-256 de cada arquivo: como página, como PDF ou como JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Ferramentas › Salvar um pacote...* reúne o que é mostrado em um único arquivo zip: os arquivos, um relatório sobre eles, suas notas e os diários.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Os relatórios contêm nomes e endereços que estavam nos arquivos. Olhe-os antes de entregá-los a outros.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Resgate</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>O menu *Ferramentas* tira dos downloads o que há neles. Tudo isso grava arquivos novos; os downloads ficam como estão.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Concluir...**: um download completo se torna o arquivo que deveria ser, com seu próprio nome. O hash diz se seus dados estão certos.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Mesclar downloads...**: vários downloads parciais de um mesmo arquivo se tornam um só, que tem tudo o que eles têm. Onde eles discordam, o hash decide; se ele não puder, você diz qual está certo.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Preencher lacunas...**: as lacunas de um download parcial são preenchidas a partir de uma cópia completa de seu arquivo.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Novo download a partir de link...**: um link sig2dat ou magnet se torna um download que ainda não recebeu nada, para ser preenchido ou mesclado.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Extrair o que existe...** (Ctrl+E): o que um download recebeu, cada intervalo terminado como um arquivo, ou um arquivo com lacunas e, ao lado dele, um mapa delas para o GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>Em uma pasta, *Concluir todos os que estão completos...* faz isso para todos os seus arquivos. Em scripts, use [a linha de comando](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Editar › Configurações...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Página de código dos textos**: os arquivos não dizem como suas letras são armazenadas. Escolha a do país de onde eles vêm. Ela vale para os arquivos abertos a partir de agora; para um único arquivo, use *Exibir › Página de código*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Horários em**: os horários armazenados são UTC. Eles podem ser mostrados no fuso deste computador.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Banco de dados de países**: veja [o mapa](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Backups** e **Cópias**: pastas. Se ficarem vazias, ambos vão para junto do arquivo.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Idioma**: passa a valer a partir do próximo início</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Tema**: claro, escuro, ambos com alto contraste, ou como o sistema quiser</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Arquivos abertos de uma vez, no máximo**: se forem mais, eles se tornam [uma única lista](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Abrir o que estava aberto da última vez**: os documentos, o lugar que estava sendo visto e o layout</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Listar os arquivos abertos entre os arquivos recentes da área de trabalho**: para que o gerenciador de arquivos também os ofereça</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Avisar quando um trabalho longo terminar em segundo plano**: uma notificação, se outra janela estiver na frente</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>As configurações são guardadas em `~/.config/ftworkbench` (ou para onde `XDG_CONFIG_HOME` aponta), as notas em `~/.local/share/ftworkbench`. Nada mais é gravado sem que se peça, exceto a lista de arquivos recentes, que *Arquivo › Recentes* pode esquecer.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack foi a rede por trás do Kazaa, do Grokster e do iMesh de 2001 a 2006. Este programa abre e mostra o que ela deixou nos discos: de cada byte, o que é, quão certo isso é e o que está errado com ele.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Primeiros passos](first-steps.md): meia hora com os exemplos que acompanham o programa</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[A janela](window.md): painéis, páginas, teclas</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[O que as palavras significam](words.md): graus, confiança, constatações</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Constatações](findings.md): tudo o que o programa pode observar, e o que você pode fazer</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Reparo](repair.md), [resgate](rescue.md), [alterar arquivos](changing.md), [hashes e links](hashes.md), [tabelas](tables.md), [supernós no mapa](map.md), [pastas e arquivos compactados](folders.md), [tudo o que está aberto](collection.md), [relatórios e pacotes](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Formatos](formats.md): os campos de cada tipo de arquivo</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[A linha de comando](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Configurações](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[O que este programa não pode saber](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Abrir um arquivo nunca o altera. Os arquivos são somente leitura até que você ative *Editar › Permitir alterações*, e mesmo então o arquivo no disco fica como está até ser salvo.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Listas de fontes, tags, registros e nós são tabelas. Mesmo o maior banco de dados aparece na hora.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Digite na linha acima para filtrar por qualquer coluna, ou no campo abaixo de um título para filtrar por aquela. Em colunas de números, `&gt;1000`, `10-20` e `=5` também funcionam.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Clique em um título para ordenar; clique de novo para inverter a ordem.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Colunas* permite escolher o que é mostrado. *Restringir* conta os valores de uma coluna, e um clique mantém só aquelas linhas.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Exportar...* grava o que é mostrado como CSV, TSV, JSON ou página web.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>As colunas ficam como você as arruma.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>À esquerda, a *biblioteca* lista o que está aberto (F9). No meio está o documento com suas páginas. À direita estão os *campos* (F6) e as *constatações* (F7), abaixo os *bytes* (F8). Todos olham para o mesmo lugar: escolha uma linha em qualquer parte, e os outros a seguem. Alt+Esquerda volta ao lugar visto antes.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>encontrar qualquer coisa: comandos, documentos, páginas, constatações, campos</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>ir para uma posição (238100, 0x3a214) ou para um campo (appendix.sources[2].port)</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Shift+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>próxima constatação e anterior</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>campos, constatações, bytes, biblioteca</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtrar a tabela</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>copiar linhas como tabela, ou como JSON</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>próximo arquivo aberto e anterior</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Shift+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>o manual na página certa, também em diálogos; clique em algo para perguntar o que é</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Editar › Atalhos de teclado...* altera as teclas dos menus.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>As linhas podem ser copiadas e arrastadas para outros programas: um editor de texto recebe uma tabela com tabulações, um processador de texto uma tabela e, onde as linhas são arquivos, um gerenciador de arquivos recebe os arquivos. *Arquivo › Imprimir...* imprime o que tem o teclado: bytes, campos, constatações, uma tabela, o mapa de trechos.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Veja também [campos](fields.md), [bytes](bytes.md) e [trechos](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>Quão certo é um fato</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Nenhum `.dat` real gravado pelo Kazaa estava à mão quando este programa foi escrito. O formato é conhecido por programas que liam e gravavam esses arquivos. Por isso cada fato tem um grau:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**certo**: vários programas concordam, ou arquivos reais o mostram</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**provável**: uma boa fonte o diz</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**suposto**: ninguém sabe; esta é a melhor explicação até agora</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Onde um formato pode ser lido de duas maneiras, o conteúdo de cada arquivo decide, e as [constatações](findings.md) dizem qual maneira foi usada. *Exibir › Interpretação* usa a outra.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>Quão certo é um reparo</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**provado**: uma soma de verificação ou um hash confere, e por acaso isso aconteceria menos de uma vez em mil tentativas. A probabilidade é mostrada.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**consistente**: tudo combina, mas nenhuma soma de verificação o confirma</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**suposto**: pode estar certo</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>Quão grave é uma constatação</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**erro**: algo se perdeu ou se contradiz</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**aviso**: algo é estranho; pode ser dano ou um programa que não conhecemos</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**observação**: vale saber, nada está errado</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Ferramentas › Alterar muitos arquivos...* altera a mesma coisa em muitos downloads de uma vez e mostra cada alteração antes de fazê-la. *Ferramentas › Diário...* lista o que foi feito desde que o arquivo foi aberto. Ele se perde quando o arquivo é fechado, se não for exportado.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>o que um link ou um hash de qualquer forma diz</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>planos e, com `-o OUT`, uma cópia reparada</translation>
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
        <translation>devolve um arquivo ao que era antes, a partir de seu backup</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>Os três primeiros também aceitam arquivos soltos na sua janela.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Uma tarefa precisa de um hash e de um tamanho de até 4 GiB - 1; este link não informa ambos.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>O nome “%1” não pode ser escrito em %2. Escolha outra página de código.</translation>
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
        <translation>Concluir...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Preencher lacunas...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Novo download...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Verificar...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Ver o que pode ser feito. Nada é alterado antes que você diga</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Todas as partes estão presentes: transformá-lo no arquivo que deveria ser</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Tirar o que falta de uma cópia completa</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Criar um download com o que o link diz</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Compará-lo com um hash</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>Disso decorre:</translation>
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
        <translation>Das partes que o hash cobre, faltam %1 de %2.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>O arquivo tem %1, mas deveria ter %2.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Seus primeiros 300&#xa0;KiB conferem (%1): seu fim foi cortado.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Seus primeiros 300&#xa0;KiB conferem (%1): algo foi acrescentado a ele.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Seus primeiros 300&#xa0;KiB também contradizem o hash (%1): é outro arquivo.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Cada byte confere com o hash (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Cada byte confere com o hash (%1), mas o hash é o de um arquivo de outro tamanho.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>O conteúdo contradiz o hash (%1): outro arquivo, ou dano.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Não pode ser decidido (%1): de um arquivo tão pequeno o hash cobre todos os bytes de uma vez, e faltam alguns.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Cancelado. Nada pode ser dito.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>O arquivo não pôde ser lido a partir da posição %1. Pode ter mudado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Cada byte confere com o kzhash (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Tudo o que o hash cobre confere (%1). O resto nunca foi examinado por ele.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>Os primeiros 300&#xa0;KiB conferem (%1). Quem fez este hash não olhou mais adiante.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>Os primeiros 300&#xa0;KiB conferem (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>As partes que o UUHash cobre conferem, mas o kzhash, que cobre cada byte, contradiz (%1): outra parte está danificada.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>Os primeiros 300&#xa0;KiB conferem, mas as outras partes que o hash cobre o contradizem em conjunto (%1); não dá para dizer qual está errada.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>Os primeiros 300&#xa0;KiB contradizem o hash (%1): outro conteúdo, ou dano.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Não pode ser decidido (%1): os primeiros 300&#xa0;KiB não estão todos lá. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradiz</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>contradiz, junto com as outras</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>presente, não pode ser julgado sozinho</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>a regra da rede</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>uma variante que cobre uma janela a mais</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>só os primeiros 300&#xa0;KiB</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>um programa que nunca olhou depois dos primeiros 300&#xa0;KiB</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Este arquivo não tem lista de partes terminadas.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>Marcar %1 como recebido</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>Marcar %1 como faltando</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>O que o formato espera foi encontrado no conteúdo: %1 bits de evidência.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Parte do que ele espera não está lá: %1 bits contra ele.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>O nome do arquivo fala a favor dele.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 para %2</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>Receber %1 de %2</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Cortar o que está depois do fim do download, {size} a partir de {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Restaurar a marca “KAZA” em {at}.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Corrigir o tamanho do apêndice para {value} bytes.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Gravar os {value} bytes do bloco final que faltam.</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Remover a segunda cópia do apêndice, {size} em {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Desfazer uma transferência como texto: retirar os {value} retornos de carro que ela pôs antes dos avanços de linha.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>Definir {field} como {value}, o único número com que a soma de verificação confere.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Corrigir a soma de verificação gravada: um de seus bytes estava errado, o conteúdo não.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Manter o conteúdo como está e gravar uma nova soma de verificação.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>Definir {field} como {value}, com o que o apêndice é lido até o fim.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Reconstruir a cabeça do apêndice: {value} fontes a seguem.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Aparar, ordenar e unir as partes terminadas; restam {value}.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>Corrigir {value} campos que discordam dos demais, entre eles {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>Manter {value} fontes e o que mais estiver inteiro, e gravar de novo o fim do apêndice. O que foi recebido é suposto onde sua lista se perdeu: zeros nos dados são uma pista, não uma prova.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Pôr de novo depois dos dados o apêndice anterior de {at}. As partes recebidas desde então não estão em sua lista.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Gravar um novo apêndice a partir do link para um arquivo de {value} bytes. O que foi recebido é suposto a partir dos dados.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Gravar um novo apêndice a partir do estado desta tarefa no giFT, que diz o que ainda faltava dos {value} bytes.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Gravar um novo apêndice a partir do registro {field}, cujo hash confere com os primeiros 300&#xa0;KiB dos dados.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Gravar um novo apêndice para um arquivo de {value} bytes, como dizem seus próprios primeiros bytes. Seu nome e seu hash continuam perdidos.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Restaurar a marca de {value} slots cujos registros estão inteiros.</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Corrigir o comprimento de {value} registros até onde eles terminam.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>Retirar {size} em {at} que empurram os slots seguintes para fora de seus lugares.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Pôr zeros em {at}, onde faltam {size}, para que os slots seguintes voltem aos seus lugares.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>Trazer os slots de volta aos seus lugares: em {value} lugares há bytes demais, que saem, ou de menos, que viram zeros.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Corrigir o número de tags de {value} registros conforme o que há até seu fim.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Gravar uma cópia compacta que contém o que foi excluído ({value}): os registros de slots que foram liberados, e as tags que registros mais longos deixaram atrás de mais curtos. O que foi sobrescrito deles é zero; slots livres são omitidos.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Completar com zeros o último slot, cujo registro está inteiro ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Cortar {size} no fim, que não formam uma entrada inteira.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>Omitir {value} entradas que nenhum computador pode ter tido.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>Omitir {value} entradas que estão lá duas vezes.</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Gravar as {value} entradas de 9 bytes como entradas de 12, como as versões posteriores as tinham. Seus últimos três bytes, que ninguém compreende, se perdem; carga e horário passam a 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>provado</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>consistente</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>a soma de verificação confere; por acaso, isso ocorreria uma vez em %1 buscas como esta</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>a soma de verificação confere, mas tanto foi tentado que isso não prova nada</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>a estrutura combina; nenhuma soma de verificação o confirma</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>nenhuma soma de verificação o confirma</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>O hash confere com uma de %1 combinações; seus lados estão marcados com *.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>Nos primeiros 300&#xa0;KiB ele tem 128 bits, então isso não é acaso.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Depois dos primeiros 300&#xa0;KiB ele tem 32 bits; por acaso, conferiria uma vez em %1 buscas como esta.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Corrigir o bit {value} do byte em {at}, em {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Corrigir o byte em {at}, em {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Pode ser reparado, até onde a estrutura indica: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Um bit está errado: o bit %1 em %2, em %3. O reparo está provado.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Um byte está errado: o de %1, em %2. O reparo está provado.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>O reparo está provado: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>não calculado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ainda não gravado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Campos que mudaram</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
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
        <translation>O que o arquivo era antes é mantido em %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Nada de errado.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Bytes alterados</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Trechos antes e depois</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>O que continua errado ou perdido</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Nada de errado foi encontrado no resultado.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Reparo de %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Reparo de %n arquivo</numerusform>
            <numerusform>Reparo de %n arquivos</numerusform>
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
        <translation>a pasta “%1”</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>a nova cópia “%1”</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>o arquivo de recuperação “%1”</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>o backup “%1”</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>outro programa alterou o arquivo desde que foi lido; leia-o de novo</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>outro programa está gravando %1; espere que termine, ou feche-o</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>uma gravação anterior deste arquivo foi interrompida; termine-a ou desfaça-a primeiro</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1 não está mais lá; salve com outro nome</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 já existe; escolha outro nome</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 não é um arquivo comum</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>este conteúdo está descompactado ou foi solto e não tem arquivo próprio; salve com outro nome</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>não é possível gravar %1; altere as permissões ou salve em outro lugar</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1 está em uma mídia somente leitura; salve em outro lugar</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>não há espaço para %1; libere espaço ou salve em outro lugar</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>não é possível ler %1 por inteiro; faça primeiro uma cópia em um disco em bom estado</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 apresenta danos</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1 pertence a outro conteúdo que este</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>o sistema falhou com %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>O arquivo está gravado, mas que isso dure não é certo.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>A gravação parou no meio; o arquivo de recuperação ao lado do arquivo pode terminá-la ou desfazê-la.</translation>
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
        <translation>Uma gravação deste arquivo foi interrompida antes de alterar um byte. Ela pode ser terminada ou descartada.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Uma gravação deste arquivo foi interrompida quando tudo estava gravado. Ela pode ser mantida ou desfeita.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Uma gravação deste arquivo foi interrompida no meio. Ela pode ser terminada ou desfeita, ambas com exatidão.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Uma gravação deste arquivo foi interrompida, e outro programa gravou nele desde então. O que o arquivo de recuperação contém não combina mais.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>O tamanho confere (%1). Nada mais é conhecido para comparar.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>O tamanho (%1) e os primeiros 300&#xa0;KiB conferem com os dados disponíveis.</translation>
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
        <translation>1 fonte</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 fonte</numerusform>
            <numerusform>%1 fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 slot</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 slot</numerusform>
            <numerusform>%1 slots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 supernó</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 supernó</numerusform>
            <numerusform>%1 supernós</numerusform>
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
            <numerusform>%1 links</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Nada de errado encontrado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Nenhum formato que este programa conhece combina com o conteúdo.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Arquivo desconhecido</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>O download está completo; só seu nome nunca foi mudado. Ao abrir, seu conteúdo não foi verificado.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>Nada de errado encontrado na descrição do download. Ao abrir, seu conteúdo não foi verificado.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Corrigir a soma de verificação</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
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
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposto</translation>
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
        <translation>observação</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
</context>
</TS>
