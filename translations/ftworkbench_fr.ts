<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>Ouvrir des fichiers. Rien n’y est modifié</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Ouvrir un &amp;dossier...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>Lister tout ce que contient un dossier et ses sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>E&amp;xplorer les exemples</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>Quelques petits fichiers, faits pour découvrir le programme</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>Ouvrir le &amp;lien du presse-papiers</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>Un lien sig2dat ou magnet qui a été copié</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>Écrire les modifications dans le fichier</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>Enregistrer une &amp;copie...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>Écrire ce qui est affiché dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>Re&amp;venir à l’état enregistré</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>Retirer toutes les modifications non enregistrées. Peut être annulé</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>Marquer l’endroit consulté et écrire une ligne à son sujet. Le fichier reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>A&amp;utoriser les modifications</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>Les fichiers sont en lecture seule tant que cette option est désactivée&#xa0;; le fichier lui-même ne change qu’à l’enregistrement</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>Modifier &amp;seulement ce qui est saisi</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>Les nombres d’éléments, les longueurs et les sommes de contrôle restent tels quels, justes ou faux</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>L’endroit consulté auparavant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Aller à...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>Une position ou le chemin d’un champ</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constat s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constat p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>&amp;Réparer...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>Voir ce qui peut être fait contre ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>&amp;Modifier plusieurs fichiers...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>Un autre chemin, un autre état, moins de sources pour de nombreux téléchargements à la fois</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>&amp;Journal...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>Ce qui a été fait à ce fichier depuis son ouverture</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>Fichier su&amp;ivant</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>Fichier pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Champs</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Con&amp;stats</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>&amp;Octets</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Positions &amp;décimales</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>Positions sous la forme 238100 au lieu de 0x3a214</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>Heures dans le fuseau de cet ordinateur au lieu d’UTC</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>À &amp;propos de FastTrack Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>&amp;Heure locale</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>V&amp;aleurs telles que stockées</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>Les nombres tels que le fichier les contient&#xa0;: sans noms, sans unités, sans dates</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Terminer...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>Faire des téléchargements complets les fichiers qu’ils devaient devenir</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>&amp;Fusionner des téléchargements...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>Réunir ce que plusieurs téléchargements d’un même fichier ont reçu</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>Combler les &amp;lacunes...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Prendre ce qui manque dans une copie complète</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>&amp;Nouveau téléchargement à partir d’un lien...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>Créer un téléchargement d’après ce qu’indique un lien ou un enregistrement</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>&amp;Extraire ce qui est présent...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>Sortir d’un téléchargement ce qu’il a reçu</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>Mettre sur papier, ou dans un PDF, ce qui a le clavier</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>Raccourcis &amp;clavier...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>D’autres touches pour ce que proposent les menus</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Paramètres...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>Page de codes, heures, dossiers, thème</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>Tout rec&amp;hercher...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>Saisir une partie du nom d’une commande, d’un document, d’un champ ou d’un constat</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>Écrire un ra&amp;pport...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>Ce qui a été trouvé dans ce qui est affiché, avec le SHA-256 de chaque fichier, en page, PDF ou JSON</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>Enregistrer un p&amp;aquet...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>Ce qui est affiché, en un fichier zip&#xa0;: les fichiers, un rapport à leur sujet, les notes et les journaux</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Contraste &amp;élevé, clair</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>Co&amp;ntraste élevé, sombre</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>La page sur ce qui a le clavier</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>P&amp;remiers pas</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>Une visite des exemples</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>Cliquer sur un élément pour lire à son sujet</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>Champs qui changent</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>présent, non listé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>listé, mais absent</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>annexe</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>bloc de fin</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>Listé comme complet dans l’annexe, et les données sont dans ce fichier.</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>Il y a des octets dans ce fichier, mais l’annexe ne les liste pas comme complets. Ce sont peut-être des données arrivées tard, des zéros ou ce que le disque contenait auparavant.</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>Non reçu&#xa0;: non listé, et ce fichier se termine avant.</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>Listé comme complet dans l’annexe, mais les données de ce fichier se terminent avant.</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>Dans ce fichier, mais après la fin du téléchargement ou après le bloc de fin.</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>L’enregistrement propre à la tâche, qui se déplace à mesure que les données augmentent.</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>Les dix derniers octets&#xa0;: marque, taille et somme de contrôle de l’annexe.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
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
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
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
        <translation>Groënland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée Équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Géorgie du Sud et les îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
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
        <translation>îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
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
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
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
        <translation>Sainte-Lucie</translation>
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
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmanie</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Nioue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et île Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Îles Vierges américaines</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis et Futuna</translation>
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
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
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
        <translation>Le fichier a changé depuis qu’il a été examiné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>Le dossier pour la copie ne peut pas être créé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>lien ou périphérique</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>Il est affiché, jamais suivi.</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>Il mène à %1. Il est affiché, jamais suivi.</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>présent, non jugé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>L’empreinte porte sur ces octets, et ils concordent avec elle.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>L’empreinte porte sur ces octets, et ils la contredisent. Au-delà des 300 premiers Kio, toutes les fenêtres partagent une seule somme de contrôle&#xa0;: l’une d’elles au moins est fausse, sans qu’on puisse dire laquelle.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>L’empreinte porte sur ces octets et ils sont présents, mais leur somme de contrôle est partagée avec des fenêtres qui manquent.</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>L’empreinte porte sur ces octets, et ils n’ont pas été reçus.</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>fichier entier</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>premiers %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>derniers %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>fenêtre à %1</translation>
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
        <translation>jamais examiné par l’empreinte</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>%n fenêtre de l’empreinte&#xa0;: %1</numerusform>
            <numerusform>%n fenêtres de l’empreinte&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>fenêtre de l’empreinte «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>L’empreinte porte sur %1&#xa0;% du fichier. Ses fenêtres&#xa0;: %2</translation>
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
        <translation>Chaque octet concorde avec l’empreinte.</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>Tout ce que l’empreinte examine concorde.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>Le début concorde avec l’empreinte.</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>Le début concorde avec l’empreinte, le reste la contredit.</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>Le début contredit l’empreinte.</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>On ne peut rien dire&#xa0;: le début n’a pas été reçu en entier.</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>Autre contenu, ou dégât dans les 300 premiers Kio.</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>Les parties examinées par l’empreinte courte concordent&#xa0;; le dégât se trouve entre elles, comme le montre l’empreinte calculée sur chaque octet.</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>Au moins une des parties situées après les 300 premiers Kio est endommagée. Elles partagent une seule somme de contrôle, on ne peut donc pas dire laquelle.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>Par hasard, cela arrive moins d’une fois sur 10³⁸.</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>Par hasard, cela arrive moins d’une fois sur 10³⁸ pour les 300 premiers Kio, et une fois sur 4&#xa0;294&#xa0;967&#xa0;296 pour le reste.</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>Prouvé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>Nécessaire pour en dire plus, mais non reçu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>Présent, mais ne pouvant être jugé seul&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>Jamais examiné par l’empreinte&#xa0;: %1. Cela peut être juste ou faux&#xa0;; cette empreinte ne permet pas de le dire.</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>Qui a fait cette empreinte a utilisé %1.</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Aucun enregistrement n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>Choisissez-en un dans la table pour voir son empreinte.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Il n’y a pas de données ici.</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>Ceci nomme un fichier et n’en contient rien. Ouvrez le fichier lui-même, ou un téléchargement partiel de celui-ci, pour le comparer à cette empreinte.</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>Ce téléchargement ne nomme aucune empreinte.</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>Collez-en une ci-dessous pour y comparer les données.</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>Voici l’empreinte calculée sur le fichier lui-même.</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>Collez une empreinte ou un lien ci-dessous pour y comparer le fichier.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Lecture des données en cours.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>On ne peut rien dire avant que toutes les parties soient lues.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>La lecture a échoué à la position %1. Le support est peut-être endommagé, ou le fichier a changé entre-temps.</translation>
    </message>
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
            <numerusform>%n balise</numerusform>
            <numerusform>%n balises</numerusform>
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
        <translation>Montre ce que le réseau FastTrack a laissé sur les disques.</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>Ouvrir une fenêtre à part même s’il y en a déjà une.</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>Ouvrir une fenêtre et les fichiers, faire un rapport sur la sortie standard, terminer.</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>Fichiers et dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>Écrire la carte des segments d’un téléchargement partiel, large de SIZE pixels&#xa0;: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>Ouvrir ce qui était ouvert la dernière fois.</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>Écrire le manuel sous forme de pages web dans un dossier, terminer.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>Code `%1`, habituellement&#xa0;: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[Tous les constats](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>Tout ce que la lecture d’un fichier peut signaler. Les codes sont stables&#xa0;: ils figurent dans le JSON de la ligne de commande et dans les scripts.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>Le contenu d’un fichier décide de ce qu’il est. Les types suivants sont connus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
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
        <translation>%1 km à %2°</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernœud</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nœud d’index</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>en cours de test</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>disponibilité %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>charge %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>vu %n minute avant</numerusform>
            <numerusform>vu %n minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>et %n pays de plus</numerusform>
            <numerusform>et %n pays de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>dans 1 pays</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>dans %1 pays</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>%1 nœuds %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>%1 nœuds sur %2 %3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>Pas de pays&#xa0;: la base de données des lieux n’a pas pu être lue (%1).</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>Les pays selon une base de données de %1, qui peuvent différer de ceux de l’époque de la liste.</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>À l’intérieur d’un pays, les points sont seulement répartis&#xa0;; aucun n’est un lieu connu.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>bloqué&#xa0;: %1</translation>
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
        <translation>%1 sans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>Vu en dernier (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Continents</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>Réseaux de fournisseurs (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>Réseaux de fournisseurs (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>Ports&#xa0;; 1214 était celui de Kazaa</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>Charge (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>charge 0 – 24&#xa0;%</translation>
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
        <translation>charge inconnue</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>en cours de test</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernœud</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nœud d’index</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>classe inconnue</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>les 10 minutes les plus récentes</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>jusqu’à 1 heure de plus</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>jusqu’à 1 jour</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>jusqu’à 1 semaine</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>pays inconnu</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>adresse privée</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>derrière le NAT d’un fournisseur</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>cet ordinateur lui-même</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>adresse de lien local</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>réservée aux exemples</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>adresse multicast</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>adresse impossible</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>nom d’hôte ou dégât</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>seulement dans %1</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>dans plusieurs listes</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>dans la liste de blocage</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>pas dans celle-ci</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>Liste de blocage</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Amérique du Sud</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>%1 et %2 seront ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>%n fichier sera ouvert</numerusform>
            <numerusform>%n fichiers seront ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>%n dossier sera ouvert</numerusform>
            <numerusform>%n dossiers seront ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>Le lien sera lu</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>Ceci ne peut pas être ouvert ici</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Segments</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Enregistrements plus anciens</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernœuds</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>Les %1 premières lignes sur %2. Un export les écrit toutes.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>listé comme %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Offset %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>cité dans les états des plages</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Constat&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>Reçu à partir de %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Reçu jusqu’à %1</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1&#xa0;: %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1&#xa0;: %2 de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n plage</numerusform>
            <numerusform>%n plages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1, taille totale inconnue</translation>
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
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
</context>
<context>
    <name>RepairClue</name>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Lien&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>Ce n’est ni une base de données (.dbb), ni un état de tâche (.state), ni un lien.</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>Base de données&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>État de tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>Cet état de tâche ne nomme pas d’empreinte ou pas de taille.</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>Ce n’est ni un lien ni une empreinte.</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>Ce lien ne dit pas quelle est la taille du fichier&#xa0;; sans elle, aucune tâche ne peut en être construite.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Annulé. Aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Le rapport ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>Non reconnu.</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>aucune réparation trouvée</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>rien d’anormal</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>Son nom et tous les noms numérotés sont déjà pris dans ce dossier.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
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
        <translation>%1 autres lignes ne sont pas imprimées</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>Il est chiffré. Décompressez-le d’abord avec son mot de passe.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>Il est compressé d’une manière que ce programme ne sait pas décompresser.</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>L’archive est coupée à cet endroit&#xa0;: la fin manque.</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>L’archive est endommagée ici&#xa0;: ce qui suit ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>Une fois décompressé, il a une autre taille que celle indiquée par l’archive.</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>Sa somme de contrôle est fausse&#xa0;: ce n’est pas ce qui a été compressé.</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>Il utilise les octets d’un autre fichier de l’archive, comme le font les pièges. Il n’est pas décompressé.</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>Il est plus grand que ce qui est décompressé en mémoire ici. Décompressez-le d’abord dans un dossier.</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>Il grossirait mille fois, comme le font les pièges et le remplissage. Il n’est pas décompressé.</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>Les fichiers qui le précèdent atteignent déjà ce qui est décompressé d’une archive. Décompressez-la d’abord dans un dossier.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>L’archive contient plus de fichiers qu’il n’est possible d’en lister.</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>Une archive est ouverte à l’intérieur d’une autre, pas plus profondément. Décompressez d’abord l’archive extérieure.</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>Le support ne rend pas ses octets.</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>C’est un dossier ou un lien&#xa0;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>Ce n’est pas une archive.</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>L’archive ne contient aucun fichier de ce nom.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>Le fichier est endommagé&#xa0;; réparez-le d’abord.</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>en conséquence&#xa0;: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>n’a pas de chemin</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>ne commence pas par %1</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>n’est pas lisible dans la page de codes %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>est déjà ainsi</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>une est conservée, car elle nomme le fichier</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>aucune n’est morte</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>aucune vitesse mesurée</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>mesurée il y a trop longtemps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, number of sources</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>the files have more than 4 GiB, which a zip file cannot hold</source>
        <translation>les fichiers dépassent 4 GiB, ce qu’un fichier zip ne peut pas contenir</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>JSON Lines sur la sortie standard, un objet par fichier</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>Page de codes Windows des textes dans les fichiers (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>Cette aide&#xa0;; après une commande, l’aide de la commande</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>La version du programme</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1&#xa0;; voir `%2`</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>page de codes inconnue «&#xa0;%1&#xa0;»&#xa0;; sont connues %2 et d’autres</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>aucun fichier nommé</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>Usage&#xa0;: ftwb [OPTIONS] %1 [OPTIONS] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>Usage&#xa0;: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>Montre ce que le réseau FastTrack (Kazaa) a laissé sur les disques.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>Code de retour&#xa0;: 0 rien d’anormal trouvé&#xa0;; 1 quelque chose ne va pas dans une entrée&#xa0;; 2 une entrée n’a pas pu être lue, ou rien n’a été fait.</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>aucune commande nommée</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>commande inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>la sortie n’a pas pu être écrite (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>ne contient aucune table&#xa0;; `ftwb inspect` montre ce qui s’y trouve</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to accepte csv, tsv, json ou html</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json fait son rapport sur la sortie standard&#xa0;; nommez un fichier pour la table avec -o</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv, tsv, json ou html&#xa0;; les tailles et les nombres sont de simples chiffres partout sauf en html</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>Lire les fichiers dans ce format, quel que soit leur aspect</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>Parmi plusieurs lectures possibles, prendre celle-ci (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>Ne pas toucher aux textes qu’un tableur exécuterait comme des formules (sinon&#xa0;: &apos; devant eux en csv et tsv)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>Écrire le résultat dans ce fichier</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>Écraser OUT s’il existe</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>Écrit la table des bases de données et des listes&#xa0;; plusieurs fichiers donnent une seule table.</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>ce qui est là et ce qui n’y est pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>nommez un dossier existant avec -d</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>Le dossier pour les fichiers&#xa0;; rien n’est écrit en dehors</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>Un fichier avec des lacunes et, à côté, leur carte pour GNU ddrescue (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>Extrait ce qu’un téléchargement a reçu&#xa0;: chaque plage terminée comme fichier, ou un seul fichier avec des lacunes.</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>Liste chaque champ&#xa0;: position, taille, chemin, valeur, degré. Ensemble, ils couvrent chaque octet une fois.</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>l’empreinte ne le vérifie pas, rien n’a donc été écrit&#xa0;; omettez `--verify require` pour l’écrire malgré tout</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>La tâche ne nomme aucune empreinte, rien n’a donc été vérifié.</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify accepte «&#xa0;require&#xa0;» ou «&#xa0;report&#xa0;»</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (par défaut)&#xa0;: dire ce que l’empreinte prouve&#xa0;; require&#xa0;: n’écrire que ce qu’elle vérifie</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>Fait des téléchargements complets les fichiers qu’ils devaient devenir, sous leur propre nom.</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>il n’a pas pu être lu à partir de la position %1&#xa0;; il a peut-être changé entre-temps</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>il a changé pendant la lecture, son empreinte est donc inutilisable&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Identifiant de fichier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>L’empreinte suit malgré tout sa règle.</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>Calcule les empreintes des fichiers&#xa0;: UUHash, kzhash, identifiant de fichier, lien.</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>Montre ce qu’est un fichier, tout ce qu’il contient et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>Lit les empreintes et les liens de téléchargement de toute forme.</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>nommez un lien, et la sortie avec -o</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1&#xa0;: une tâche pour %2</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>Écrire la tâche dans ce fichier</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>L’écraser s’il existe</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>Crée à partir d’un lien une tâche qui n’a encore rien reçu.</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer accepte l’une des entrées</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1&#xa0;: %2 diffèrent</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1&#xa0;: %2 octets sur %3</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>tous les octets n’ont pas pu être lus&#xa0;; copiez les fichiers sur un disque sain et réessayez</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>les fichiers se contredisent et rien n’a été écrit&#xa0;; dites avec --prefer FILE lequel est juste</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>nommez la sortie avec -o</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>nommez un téléchargement partiel et une copie complète</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>nommez deux téléchargements partiels ou plus</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>Quelle entrée est juste lorsqu’elles se contredisent</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>Réunit ce que plusieurs téléchargements partiels d’un fichier ont reçu.</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>Comble les lacunes d’un téléchargement partiel à partir d’une copie complète.</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;; donnez deux lettres de l’ISO 3166, par exemple DE</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un continent&#xa0;; sont connus AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 accepte un nombre d’au plus %2</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>est trop grand pour une liste de blocage</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>%n ligne n’était pas une plage et a été ignorée</numerusform>
            <numerusform>%n lignes n’étaient pas des plages et ont été ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to accepte kazaanet, reg, reg4, nodes, kzn, csv ou json</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>ne contient aucune liste de supernœuds</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>les pays ne sont pas connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>n’est pas une ruche du Registre avec une valeur KazaaNet qui puisse être remplacée</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>la ruche est endommagée&#xa0;; rien ne peut être écrit dans une copie de celle-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>%n nœud a un nom mais pas d’adresse, et est omis</numerusform>
            <numerusform>%n nœuds ont un nom mais pas d’adresse, et sont omis</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into écrit une copie&#xa0;; nommez-la avec -o</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>Garder les nœuds de ces pays (deux lettres)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>Garder les nœuds de ces continents&#xa0;: AF, AN, AS, EU, NA, OC, SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>Garder les nœuds dont la charge est d’au plus N pour cent</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>Garder les nœuds connus à cette heure ou plus tard (secondes depuis 1970)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>Omettre ce que nomme une liste de plages (description:première-dernière)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>Garder le premier nœud de chaque pays</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>Garder au plus N nœuds&#xa0;; 200 pour ce que lit l’ancien client</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>Donner à tous les nœuds l’heure actuelle</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>Écrire kazaanet, reg, reg4, nodes, kzn, csv ou json</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>Écrire une copie d’une ruche du Registre avec les nœuds comme valeur KazaaNet</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>Le nouveau fichier&#xa0;; sans lui, la liste va à la sortie standard</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>Prendre la place d’un fichier existant</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>Réunit, filtre et convertit des listes de supernœuds.</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>existe déjà&#xa0;; choisissez un autre nom ou donnez --force</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>une écriture précédente a été interrompue&#xa0;; réglez-la avec `ftwb restore --finish` ou `--undo`</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>nommez soit une sortie avec -o, soit --in-place</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o accepte une seule entrée&#xa0;; utilisez --in-place ou appelez le programme une fois pour chacune</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>niveau inconnu «&#xa0;%1&#xa0;»&#xa0;; sont connus proved, consistent et guessed</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>n’est pas un état de tâche de giFT&#xa0;: il ne nomme pas d’empreinte (FTH:) ou pas de taille totale</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>le fichier est vide&#xa0;; il n’y a rien à réparer</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>non reconnu&#xa0;; si vous savez ce que c’est, nommez le format avec `--as`</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>aucune réparation n’a été trouvée&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>aucun plan n’est assez sûr et rien n’a été écrit&#xa0;; affichez-les avec --list, et prenez le meilleur avec --accept guessed</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien d’anormal.</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>La recherche s’est terminée avant que tout ait été essayé.</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>constats&#xa0;: %1 avant, %2 après&#xa0;; octets modifiés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>Montrer les plans, ne rien écrire</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>Un lien vers le fichier que la tâche devait chercher, pour les tâches qui ont perdu leur annexe</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>Une base de données de fichiers partagés qui peut en avoir un enregistrement</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>L’état de tâche (.state) que giFT gardait à côté des données</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>Écrire le résultat à la place de l’entrée</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>Ne rien garder de ce que --in-place remplace (sinon&#xa0;: FILE~, ou FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>Trouve ce qui peut être fait contre les dégâts, dit à quel point c’est sûr, et fait le mieux possible.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>aucune écriture de ce fichier n’a été interrompue</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>Dites laquelle avec --finish ou --undo.</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>n’a pas de sauvegarde à côté&#xa0;; nommez-en une avec --from</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish, --undo et --from s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from accepte un seul fichier</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1&#xa0;: restauré depuis %2</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>La sauvegarde à restaurer (sinon&#xa0;: la plus récente à côté du fichier)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>Terminer une écriture interrompue</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>Annuler une écriture interrompue</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>Rend aux fichiers l’état qu’ils avaient avant d’être écrits, à partir de leurs sauvegardes&#xa0;; règle les écritures interrompues.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme PATH=VALUE</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>un fichier et au moins un chemin sont nécessaires</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>Ne modifier que ce qui est nommé&#xa0;: les nombres d’éléments, les longueurs et les sommes de contrôle ne suivent pas</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>Un enregistrement devenu trop grand pour son emplacement passe dans cette base de données à emplacements plus grands</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>Modifie des champs&#xa0;; les nombres d’éléments, les longueurs et la somme de contrôle suivent.</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>Insère des éléments vides dans des listes&#xa0;; les nombres d’éléments et la somme de contrôle suivent.</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>Retire des éléments de listes&#xa0;; les nombres d’éléments et la somme de contrôle suivent.</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>c’est un dossier&#xa0;; nommez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>le fichier ne peut pas être lu (%1)&#xa0;; vérifiez ses droits d’accès</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>ce n’est pas un fichier ordinaire&#xa0;; copiez d’abord son contenu dans un fichier</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>la lecture a échoué (%1)&#xa0;; copiez le fichier sur un disque sain et réessayez</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»&#xa0;; sont connus %2</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>lecture inconnue «&#xa0;%1&#xa0;»&#xa0;; sont connues %2</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>le fichier est vide&#xa0;; il n’y a rien à lire</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>c’est une archive&#xa0;; nommez un fichier qu’elle contient, comme dans %1</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>la tâche ne nomme aucune empreinte&#xa0;; donnez-en une avec --hash</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>la tâche ne dit pas quelle est la taille du fichier, on ne sait donc pas où porte son empreinte&#xa0;; donnez un lien avec --hash</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>n’est pas un téléchargement partiel&#xa0;; donnez avec --hash l’empreinte à laquelle le comparer</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>il a changé pendant la lecture, on ne peut donc rien dire&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>Une empreinte ou un lien de toute forme auquel comparer les fichiers</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>Compare un fichier complet à une empreinte, ou un téléchargement partiel à la sienne.</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (par défaut)&#xa0;; ksy, pour Kaitai Struct&#xa0;; hexpat, pour ImHex</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>forme inconnue «&#xa0;%1&#xa0;»&#xa0;; sont connues markdown, ksy et hexpat</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>Décrit un format de fichier&#xa0;: chaque champ, avec son degré et sa source.</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>La garder dans ce dossier plutôt qu’à côté du fichier</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>L’heure de la dernière modification du fichier reste telle quelle</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>il n’a rien d’anormal et rien n’a été écrit&#xa0;; voyez ce qui pourrait être fait avec --list, et faites-le avec --accept</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>Le plan le moins sûr à exécuter&#xa0;: proved, consistent (par défaut) ou guessed. S’il est nommé, ce qui n’est pas faux est aussi mis en ordre</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>nommez un fichier pour le paquet avec -o</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>il existe&#xa0;; --force l’écrase</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>Le fichier zip à écrire</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>Met des fichiers et un rapport à leur sujet dans un seul fichier zip.</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>Écrire le rapport dans ce fichier&#xa0;; en JSON si son nom se termine par .json</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>Écrit un rapport&#xa0;: SHA-256, ce qui a été trouvé, ce que contiennent les bases de données, ce qui a disparu, ce qui a été récupéré.</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>dans ce fichier et d’autres</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>dans d’autres fichiers</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>dans ce fichier</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>emplacement libéré</translation>
    </message>
    <message>
        <source>record</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>enregistrement récupéré</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>taille différente</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%1 sur %n octet</numerusform>
            <numerusform>%1 sur %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Retirer %n entrée</numerusform>
            <numerusform>Retirer %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>Ceci n’a pas de valeur propre&#xa0;; modifiez ses parties.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>Il faut %n nombre, séparé par des virgules.</numerusform>
            <numerusform>Il faut %n nombres, séparés par des virgules.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>un nombre ou l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>une heure comme 2003-02-11 14:03:05 (UTC), ou des secondes depuis 1970</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>une adresse comme 192.0.2.17</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>une durée comme 4:32, ou des secondes</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>un nombre d’octets, comme 4096, 0x1000 ou 3.4 MB</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>un nombre, comme 17 ou 0x11</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>Les octets s’écrivent en paires de chiffres hexadécimaux, comme 0a ff 3c.</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 n’existe pas dans la page de codes %2. Choisissez une autre page de codes, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>Il n’y a pas d’endroit %1 dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 ne peut pas prendre une valeur de ce genre.</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 serait %2, mais peut être au plus %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 compte toujours %n octet.</numerusform>
            <numerusform>%1 compte toujours %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 a de la place pour %2 octets&#xa0;; il en faudrait %3.</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>Le caractère %1 terminerait le texte dans %2&#xa0;; omettez-le.</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 découle d’autres champs. Choisissez de modifier seulement ce qui est saisi si une valeur fausse est voulue.</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 a sa place&#xa0;: impossible de changer sa taille ou de le déplacer.</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>Cette valeur ferait lire %1 comme autre chose.</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>Cela endommagerait le fichier (%1).</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>L’enregistrement tiendrait dans un emplacement de %1 octets&#xa0;: il peut passer dans %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>L’enregistrement a besoin d’emplacements de %1 octets, comme ceux de %2.</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>Son dernier emplacement est tronqué. Réparez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>La tâche n’indique rien comme reçu. Si elle est endommagée, réparez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>valeur inattendue</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}&#xa0;: ]La valeur est {found}, alors que {expected} était attendu[ ({detail})].</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>Un champ qui contient la même valeur dans tous les fichiers connus en contient une autre ici. Ce n’est pas forcément un dégât&#xa0;: un programme inconnu a pu l’écrire. La valeur est conservée telle quelle.</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>valeur hors limites</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}&#xa0;: ]{found} est hors de ce que cette valeur peut être&#xa0;; le maximum est {expected}.</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>Un nombre est hors de ce que son sens permet, comme une charge de plus de 100 pour cent. Soit le nombre est endommagé, soit les octets qui l’entourent ne sont pas ce qu’ils semblent être.</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>adresse impossible</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}&#xa0;: ]Aucun ordinateur sur Internet ne peut avoir l’adresse {found}.</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>L’adresse appartient à un réseau privé, réservé ou multicast. Les programmes qui fabriquent des téléchargements à partir d’un lien écrivent exprès une telle adresse&#xa0;; ailleurs, elle indique un dégât, ou un nœud derrière un routeur.</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>port impossible</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}&#xa0;: ]{found} ne peut pas être un port. Les ports sont des nombres de 1 à 65535.</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>Un port est un nombre de 16 bits. Dans un fichier de téléchargement, il occupe quatre octets, si bien qu’un nombre plus grand révèle un dégât.</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>heure peu plausible</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}&#xa0;: ]L’heure {found} est hors des années du réseau.</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack a vécu à partir de 2001. Une heure antérieure, ou très postérieure, indique une horloge déréglée, un dégât, ou un champ qui n’est pas une heure.</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>nombre mal formé</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}&#xa0;: ]Aucun nombre ne peut être lu ici[&#xa0;; le texte est «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>Une place réservée aux chiffres contient autre chose, ou plus de chiffres qu’un nombre ne peut en avoir.</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>marque manquante</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}&#xa0;: ]La marque qui identifie cette partie n’est pas là[&#xa0;; «&#xa0;{detail}&#xa0;» était attendu].</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>Des octets fixes qui identifient le fichier ou l’une de ses parties manquent. Ce qui suit est lu malgré tout, et peut être faux.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}&#xa0;: ]La fin manque[&#xa0;: {expected} nécessaires, {found} présents][&#xa0;; le contenu compressé ({detail}) se termine trop tôt].</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>Le fichier, ou la partie autour du champ, se termine avant le champ. Les octets manquants sont perdus, à moins qu’une autre copie ne les ait.</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>nombre d’éléments trop grand</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}&#xa0;: ]Le nombre indiqué est {found}, mais {expected} est le maximum qui tienne.</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>Une liste ne peut pas avoir autant d’éléments que l’indique son nombre. Tous ceux qui tiennent sont lus&#xa0;; le nombre peut être corrigé.</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>longueur trop grande</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}&#xa0;: ]La longueur indique {found}, mais il n’y a de la place que pour {expected}.</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>Une longueur dépasse la partie qui l’entoure. Ce qui est là est lu&#xa0;; la longueur peut être corrigée.</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>octets restants</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}&#xa0;: ]Aucun champ n’est connu pour {found} à {offset}.</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>Des octets restent là où le format n’en connaît aucun. Ils sont conservés. Un nombre d’éléments faux avant eux en est une cause fréquente.</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>dernière entrée incomplète</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}&#xa0;: ]La liste se termine par {found}&#xa0;; une entrée entière a {expected}.</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>Toutes les entrées de cette liste ont la même taille, et sa longueur n’en est pas un multiple. La liste a été coupée, ou quelque chose y a été ajouté.</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>texte sans fin</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}&#xa0;: ]Le texte n’a pas de marque de fin dans sa partie.</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>Un texte se termine par un octet nul. Sans lui, il déborde sur ce qui suit, si bien que les champs suivants peuvent être faux.</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>caractères absents de la page de codes</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}&#xa0;: ]Certains octets de ce texte ne sont pas des caractères en {codepage}. Une autre page de codes l’affichera peut-être correctement.</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>Les fichiers ne disent pas dans quelle page de codes leurs textes ont été écrits. Choisissez celle du pays d’où vient le fichier. Les octets restent tels quels.</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>non lu jusqu’au bout</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[Le contenu compressé ({detail}) est plus grand que ce qui est décompressé. ]À partir de {offset}, rien n’est lu&#xa0;: il y a une limite à ce qu’un seul fichier peut occuper.</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>Il y a une limite au nombre de champs d’un fichier et à la taille de ce qui est décompressé, pour qu’un nombre endommagé ou une archive malveillante ne puisse pas remplir la mémoire. Aucun fichier connu du réseau ne l’atteint.</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>autres constats</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>Autres constats qui ne sont pas listés&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>Un fichier très endommagé a plus de constats que personne n’en lit. Les premiers sont listés, les autres comptés.</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>octets illisibles</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[Illisible, et affiché comme zéros&#xa0;: {size} à {offset}. ][Le contenu compressé ({detail}) n’a pas pu être décompressé au-delà. ]Le support est endommagé, ou le fichier l’est.</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>Le système n’a pas fourni ces octets&#xa0;: un disque rayé, un lecteur réseau perdu, ou un fichier raccourci pendant qu’il était ouvert. Copiez le fichier sur un disque sain et réessayez.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>Le fichier est vide. Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>Le fichier n’a pas un seul octet. Il a été créé sans jamais être écrit, ou son contenu a été perdu.</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>une lecture parmi plusieurs</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}&#xa0;; une autre lecture est possible.</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>Le format n’est connu qu’à moitié ici, et il y a deux façons ou plus de le lire. Celle que le contenu soutient a été retenue&#xa0;; vous pouvez en choisir une autre.</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>somme de contrôle fausse</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>La somme de contrôle enregistrée est {found}, le contenu donne {expected}. Au moins un octet a été modifié.</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>La somme de contrôle couvre toute la description à la fin d’un téléchargement partiel. Si elle diffère, la description a été modifiée après avoir été écrite, ou c’est la somme de contrôle elle-même qui l’a été. Le fichier est lu malgré tout.</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>autre forme de somme de contrôle</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>La somme de contrôle {found} convient, sous une forme que peu de fichiers ont[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>Les fichiers diffèrent par la façon dont la somme de contrôle est faite&#xa0;: avec ou sans inversion finale, et à partir de quel octet. Celle-ci concorde sous une autre forme que la forme habituelle.</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>taille de la description fausse</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>Le bloc de fin indique que la description du téléchargement a {found}&#xa0;; elle a {expected}.</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>Le bloc de fin compte les octets de la description qui le précède. Avec un nombre faux, la description serait cherchée au mauvais endroit&#xa0;; elle a été trouvée d’après sa forme.</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>marque endommagée</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>La marque «&#xa0;KAZA&#xa0;» avant la fin du fichier est endommagée&#xa0;; le bloc de fin a été reconnu à ce qui l’entoure.</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>Chaque téléchargement partiel se termine par la marque KAZA, la taille de la description et sa somme de contrôle. La marque est endommagée, le reste concorde.</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>octets après la fin</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[Après la fin du téléchargement, à partir de {offset}, se trouve autre chose&#xa0;: {found}.][Quelque chose suit le contenu compressé ({detail}).] Cela n’appartient pas au fichier.</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>Des octets ont été ajoutés au fichier&#xa0;: reste d’un cluster du disque, remplissage d’un programme de copie, ou quelque chose de joint. Le téléchargement qui les précède est entier.</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>bloc de fin manquant</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>Le bloc de fin qui termine chaque téléchargement partiel n’est pas là. La fin du fichier a été coupée ou écrasée.</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>Sans ses dix derniers octets, le programme qui a écrit le fichier ne le reconnaîtrait pas. Ce qui a été trouvé de la description est affiché.</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>description manquante</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>Aucune description du téléchargement n’a été trouvée. Seules ses données sont là.</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>Les sources, l’empreinte, le nom et la liste des parties terminées sont stockés après les données. Ici, ils ont disparu&#xa0;; une copie plus ancienne à l’intérieur des données, une base de données de fichiers partagés ou un lien peut en rendre une partie.</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>description plus ancienne dans les données</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>Une description plus ancienne du téléchargement se trouve à {offset}.</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>Un téléchargement qui grandit réécrit sa description plus loin, et l’ancienne reste jusqu’à ce que des données l’écrasent. Là où se trouve celle-ci, des données manquent encore, ou la liste des parties terminées est fausse.</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>description illisible</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>La description du téléchargement ne peut pas être lue en entier[ ({detail})]. Ce qui a pu être reconnu est affiché.</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>La description commence ou se termine au mauvais endroit, ou son contenu a été écrasé. Ce qui a été reconnu à sa forme est affiché.</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>envoyé comme texte</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>Le fichier a été envoyé ou copié comme si c’était du texte&#xa0;: les {found} premiers sauts de ligne de ses données suivent tous un retour chariot.</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>Un transfert en mode texte met un retour chariot avant chaque saut de ligne, ou s’arrête au premier octet de fin de texte. Le premier effet peut être annulé et prouvé par la somme de contrôle&#xa0;; ce que le second fait perdre est perdu.</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>parties qui se chevauchent</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}&#xa0;: ]Cette partie commence à {found}, avant la fin de celle qui la précède, à {expected}.</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>Un octet est listé deux fois comme terminé. Les parties peuvent être réunies sans perte.</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>parties dans le désordre</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}&#xa0;: ]Cette partie commence à {found}, avant celle qui la précède dans la liste, à {expected}.</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>La liste des parties terminées est d’habitude triée. Elle peut être triée sans perte.</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>partie au-delà de la fin</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}&#xa0;: ]Cette partie se termine à {found}, mais le fichier complet a {expected} octets.</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>Une partie terminée dépasse la fin du fichier complet. L’un des deux nombres est endommagé.</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>partie sans données</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}&#xa0;: ]Cette partie se termine à {found}, mais il n’y a de données que jusqu’à {expected}.</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>Une partie est listée comme terminée, et le fichier finit avant elle. Les données ont été coupées, ou la liste est fausse. Ce qui se trouve au-delà des données compte comme manquant.</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>empreintes différentes</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}&#xa0;: ]Cette empreinte n’est pas celle que donnent {expected} des {found} sources et balises.</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Toutes les sources et la balise d’empreinte d’un téléchargement nomment le même contenu. Si l’une diffère, elle est endommagée, ou elle appartient à un autre fichier.</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>tailles différentes</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}&#xa0;: ]La taille indiquée est {found}, ailleurs {expected}.</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>Toutes les sources d’un téléchargement nomment la même taille du fichier complet. Si l’une diffère, elle est endommagée, ou elle appartient à un autre fichier.</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>identifiant de fichier discordant</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}&#xa0;: ]L’identifiant de fichier est {found}, mais l’empreinte donne {expected}. L’un des deux est endommagé.</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>L’identifiant de fichier est une courte somme de contrôle de l’empreinte du contenu. S’ils ne concordent pas, l’un des deux est endommagé.</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>empreinte et taille en désaccord</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}&#xa0;: ]Cette empreinte appartient à un fichier de {expected}&#xa0;; le téléchargement a {found}.</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>L’empreinte d’un fichier de 300&#xa0;Kio au plus contient sa taille. Si elle en nomme une autre, l’empreinte ou la taille est endommagée.</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>données contredisant l’empreinte</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}&#xa0;: ]Les premiers {found} des données sont tous là, et contredisent cette empreinte.</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>Le début d’un fichier peut être jugé seul&#xa0;: son MD5 fait partie de l’empreinte du contenu. S’il la contredit, les données ou l’empreinte sont endommagées ou appartiennent à un autre fichier. Une empreinte donnée par d’autres sources et qui concorde parle en faveur des données.</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>fenêtres contredisant l’empreinte</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}&#xa0;: ]Le début des données concorde avec cette empreinte, mais {found} qu’elle couvre plus loin la contredisent ensemble.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>Au-delà des 300 premiers Kio, l’empreinte du contenu couvre des portions isolées du fichier, et a une seule somme de contrôle pour toutes. Si elle ne concorde pas, l’une d’elles est endommagée, ou l’empreinte l’est&#xa0;; on ne peut pas dire laquelle.</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>variante de l’empreinte</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}&#xa0;: ]Cette empreinte a été faite selon une autre règle que celle du réseau ({detail}).</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>Certains programmes faisaient autrement les empreintes du contenu&#xa0;: les empreintes «&#xa0;loose&#xa0;» couvrent une portion de plus, «&#xa0;head-only&#xa0;» et «&#xa0;untailed&#xa0;» n’ont jamais regardé au-delà des 300 premiers Kio. Le contenu concorde aussi loin que porte une telle empreinte, mais le réseau connaît le fichier sous une autre.</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>téléchargement complet</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>La totalité du fichier ({expected}) est là. Le téléchargement est complet, seul son nom n’a jamais été changé.</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>Toutes les parties sont listées comme terminées, et pourtant la description est encore attachée au fichier. Une erreur connue du programme a laissé de tels fichiers.</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>balise inconnue</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}&#xa0;: ]Personne ne sait ce que signifie la balise {found}. Ses octets sont conservés.</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>Les balises portent des faits sur le fichier. Certains de leurs numéros n’ont jamais été expliqués&#xa0;; elles sont affichées comme nombre, texte ou octets selon leur forme.</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>balise mal formée</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}&#xa0;: ]La valeur de la balise {found} a une autre taille que celle que cette balise devrait avoir.</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>Une balise de sens connu contient une valeur d’une autre forme, comme un nombre de trois octets. Elle est affichée en octets.</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>emplacement endommagé</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}&#xa0;: ]Cet emplacement ne commence pas par sa marque[ ({detail})]. Les emplacements voisins ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>La base de données se compose d’emplacements d’une seule taille, chacun avec une marque au début. Dans celui-ci, la marque est endommagée, ou son enregistrement est plus long que l’emplacement.</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>emplacements décalés</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>À partir de {offset}, les emplacements se trouvent à {found} de leur place.</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>Des octets ont été perdus ou ajoutés, si bien que les emplacements suivants ne commencent plus où ils devraient. Ils sont retrouvés grâce à leurs marques.</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>reste d’un enregistrement antérieur</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}&#xa0;: ]Après l’enregistrement se trouve le reste d’un enregistrement antérieur plus long ({size}).</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>Un enregistrement plus court écrit par-dessus un plus long en laisse la fin. Les balises entières peuvent encore y être lues.</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>entrée peu plausible</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}&#xa0;: ]Cette entrée peut difficilement être un nœud du réseau[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>L’adresse, le port, la charge et l’heure de l’entrée ne vont pas ensemble. L’entrée est endommagée, ou la liste est d’un autre genre que celui sous lequel elle a été lue.</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>entrée en double</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}&#xa0;: ]Le même nœud est déjà listé, comme entrée {found}.</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>Un nœud figure plus d’une fois dans la liste.</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>ligne endommagée</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>Cette ligne à {offset} ne peut pas être lue[&#xa0;: «&#xa0;{detail}&#xa0;»]. Les autres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>Une ligne de la liste n’a pas la forme des lignes de ce format. Elle est sautée et conservée.</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>décompressé</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>Le fichier est compressé[ ({detail})]. Son contenu de {found} est affiché&#xa0;; toutes les positions s’y rapportent.</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>Un fichier compressé est décompressé en mémoire et lu selon ce qu’il contient. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>nom et contenu en désaccord</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>D’après son nom, le fichier serait autre chose[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>C’est le contenu d’un fichier qui décide de ce qu’il est. Ici, son nom parle pour un autre genre.</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>fichier d’un autre programme</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>Le fichier appartient à un autre programme[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>D’autres programmes ont utilisé le même genre de conteneur. Ce qu’on en connaît est affiché.</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>rien de FastTrack</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>Rien de FastTrack n’y a été trouvé[ ({detail})].</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>Le fichier est d’un genre qui peut contenir des traces du réseau, comme un fichier du Registre, et a été fouillé&#xa0;; celui-ci n’en a pas.</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>Tout ce que la lecture d’un fichier peut faire remarquer. Les codes sont stables&#xa0;: ils figurent dans le JSON de la ligne de commande et dans les scripts. La gravité est la gravité habituelle&#xa0;; un format peut classer une remarque autrement.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>La tâche n’indique pas la taille de son fichier. Réparez-la d’abord.</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>Incomplet&#xa0;: il manque %1 sur %2. Fusionnez-le avec un autre téléchargement partiel, ou comblez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>Aucun format connu de ce programme ne correspond à ces octets.</translation>
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
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>Minutes avant le message</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernœuds</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>Liste de supernœuds captée sur le réseau</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>Message 0x00 du réseau, déchiffré</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>supernœud</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>nœud d’index</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Adresse ou nom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>Ajouté par des convertisseurs</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>Liste de nœuds de giFT</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>Texte, un nœud par ligne&#xa0;; ceux de MLDonkey sont compressés</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; et Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>État de tâche de giFT</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>Texte à côté d’un téléchargement partiel de giFT</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>plus de sources nécessaires</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>état 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>état 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>Adresse IPv4&#xa0;; le premier octet est stocké en dernier</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>Adresse IPv4, lue avec le premier octet d’abord</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>Supernœud</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>D’habitude seulement dans la première source</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>URL de téléchargement</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>Presque toujours vide</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Identifiant de fichier</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 bits&#xa0;: CRC-16/XMODEM de l’empreinte&#xa0;; 0 dans les fichiers faits par sig2dat</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>UUHash du fichier entier</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>Dans le mot bas</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>Port du supernœud</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>Se termine au NUL&#xa0;; ce qui suit est un remplissage aléatoire, conservé octet par octet</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Vitesse mesurée</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>Inconnu 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>Groupe de sources&#xa0;?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>Nouveaux essais&#xa0;?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>Inconnu 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>Inconnu 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>Inconnu 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>Peut-être une marque de fin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>Position après le dernier octet</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Position dans le fichier</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>Partie terminée</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>Partie en cours</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier nombre</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0&#xa0;; 0xFFFFFFFF tant que rien n’a été téléchargé</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>Du fichier entier&#xa0;; 1 dans les fichiers faits par sig2dat</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Second nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 et 1 sont certains&#xa0;; 2 à 4 ont été vus et ne sont pas compris</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Nombre de sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>Ordinateurs qui avaient le fichier</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Nombre de balises</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>Ce que le réseau savait du fichier</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>De la tâche ou de son résultat de recherche</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>Chemin une fois terminé</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>Où va le fichier quand il est complet</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 ou une heure</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>Nombre de parties terminées</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>Parties terminées</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage entière</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>Décalage des plages</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>Parties en cours</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>Paires jusqu’à la première dont le second nombre est 0&#xa0;; certains fichiers finissent sans elle</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>Taille de l’annexe</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>Octets depuis l’état jusqu’à la marque</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>Somme de contrôle de l’annexe</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>CRC-32/JAMCRC sur l’annexe</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>Données du fichier</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>À leur place définitive&#xa0;; reçues ou pas encore reçues</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>État de la tâche</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Bloc de fin</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>Téléchargement partiel</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>début et taille</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>début et fin</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>premier octet stocké en dernier</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>premier octet stocké d’abord</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>Les parties terminées sont</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>Les adresses ont leur</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>Données du fichier, état de la tâche et bloc de fin avec une somme de contrôle</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>partage arrêté</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>Normalement sans barre oblique inverse à la fin</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>Heure du fichier</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>0 tant que le fichier existe&#xa0;; sinon l’heure de l’analyse qui a constaté sa disparition</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>Presque toujours 0, parfois 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>Octets utilisés après ce nombre&#xa0;; 0&#xa0;: un emplacement libre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>Après l’enregistrement</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>Des zéros dans un emplacement neuf, sinon ce qu’un enregistrement plus long a laissé</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>Emplacements de 256 + 8 octets</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>Emplacements de 1024 + 8 octets</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>Emplacements de 2048 + 8 octets</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>Emplacements de 4096 + 8 octets</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>Base de données de fichiers partagés</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>Les emplacements ont</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>Emplacements de taille égale, un pour chaque fichier qui était partagé</translation>
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
        <translation>candidat</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>en cours de test</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4&#xa0;; le premier octet est stocké en dernier</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>Pour cent, moins vaut mieux&#xa0;; un auteur y lit la capacité libre</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Connu en dernier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>Cache de supernœuds</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>La valeur KazaaNet du Registre</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 octets</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 octets</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>Les entrées ont</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>texte avec variables</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>nombre long</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>Liste KaZuperNodes</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>Favoris KaZuperNodes</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>Texte, un nœud par ligne</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>Ligne endommagée</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>Ne correspond à aucune forme connue ici</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>Brut ou encodé en pour cent</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; et 28 caractères de Base64</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>Taille arrondie</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>La longueur en kilo-octets, arrondie par défaut&#xa0;; souvent omise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Barres obliques</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marque de fin</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>72 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>Autre paramètre</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Lien magnet</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>Bloc du presse-papiers</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Autre ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>Liens de téléchargement</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>Liens sig2dat et magnet dans un texte</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>7 bits par octet, bits bas d’abord&#xa0;; peut aussi faire partie d’un texte</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numéro de séquence</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>Nombres compactés</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>Octets utilisés après ce nombre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Base de données de Skype</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>Le conteneur des bases de données de Kazaa avec un contenu de Skype</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 octets</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 octets</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 octets</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 octets</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>très mauvaise</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excellente</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>Dans les enregistrements du réseau&#xa0;; un .dbb a son propre champ pour cela</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>UUHash du fichier</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; et Base64, tel que certains programmes l’écrivent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>Ou auteur</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>Inconnu (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>Catégorie ou genre</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profondeur de couleur</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits par pixel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Par exemple Video Clip ou Thesis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>Débit en kbit/s</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>Inconnu (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0, ou ressemble à une heure</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>Ou description</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>Dans les requêtes de recherche</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>Type (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>Empreinte sous forme de texte&#xa0;?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>Inconnu (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>Inconnu (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>Inconnu (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>Présent sur les fichiers *.kpl</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>Le jugement de l’utilisateur sur le fichier</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash et la racine d’un arbre MD5 sur le fichier entier</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>Balise inconnue, lue comme nombre</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>Balise inconnue, lue comme texte</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Balise inconnue</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>Numéro de balise</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>Ce dont parle la valeur</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>Octets de la valeur seule</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>Balise restante</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>D’un enregistrement plus long qui se trouvait ici avant</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Version mineure</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Version majeure</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>Premier bloc de données</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>0 dans tous les fichiers que nous avons vus</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>Nombre de blocs de données</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>Taille de la liste des clés</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>Entrée de la racine</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>Position dans la liste</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>Première entrée libre</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>Reste de l’en-tête de la liste</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>Du nom de la clé</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>Entrée libre suivante</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>Clé parente</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>Position dans la liste&#xa0;; FFFFFFFF&#xa0;: aucune</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>Première clé contenue</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>Clé voisine suivante</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>De son enregistrement&#xa0;: numéro dans le bloc, et numéro du bloc</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>Avec cet en-tête</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>Octets inutilisés</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>Premier enregistrement libre</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>Position dans le bloc&#xa0;; FFFFFFFF&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>Plus grand numéro d’un enregistrement</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>Premier numéro libre</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Reste de l’en-tête</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Longueur du nom</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Longueur des données</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>Vide&#xa0;: la valeur par défaut</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>De l’enregistrement, avec l’espace qui le suit</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>Numéro dans le bloc, et numéro du bloc&#xa0;; FFFFFFFF&#xa0;: l’enregistrement est libre</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>Taille utilisée</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Nombre de valeurs</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>Son dernier mot</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Espace perdu</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>Ce qui se trouvait avant dans l’enregistrement</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des clés</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>Clés dans leur ordre</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>Reste de la liste des clés</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>Moins qu’une entrée</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>Bloc de données</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>Enregistrement libre</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>D’une clé supprimée, ou d’aucune</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>Aucun enregistrement ne commence ici</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Ruche du Registre de Windows 9x</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Registre de Windows 95, 98 et Me</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>Rien ou (3)&#xa0;: binaire</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>Tel que l’éditeur du Registre l’écrit</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Valeur par défaut</translation>
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
        <translation>Exportation du Registre</translation>
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
        <translation>Texte écrit par l’éditeur du Registre de Windows</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Premier numéro de séquence</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>Diffère du second tant qu’une écriture n’est pas terminée</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>Second numéro de séquence</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME&#xa0;: 100 ns depuis 1601</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>Cellule racine</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>Position après l’en-tête</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>Taille des blocs de ruche</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>Facteur de regroupement</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>Ses derniers caractères, UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Somme de contrôle de l’en-tête</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>XOR des 127 nombres qui la précèdent</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>Si le bit le plus haut est à 1, les données sont dans le champ suivant</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>Position de sa cellule après l’en-tête&#xa0;; ou les données, jusqu’à 4 octets</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1&#xa0;: le nom est en Latin-1, sinon en UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>Blocs de ruche</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>Clés, et valeurs d’autres programmes</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>Texte d’une valeur</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>Données d’une valeur</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Ruche du Registre</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>la ruche était en cours d’utilisation&#xa0;; ses dernières modifications sont dans des fichiers journaux</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>la ruche est trop grande pour être fouillée</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>ce programme a été compilé sans hivex et ne cherche que les marques de KazaaNet</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>l’arbre des clés n’a pas de fin&#xa0;; seules les marques de KazaaNet ont été cherchées</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>l’arbre des clés est endommagé&#xa0;; seules les marques de KazaaNet ont été cherchées</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>Registre de Windows NT et suivants, tel qu’il se trouve sur le disque</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>Octets après ce que le format explique</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>Octets qui n’ont pas pu être compris</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En secondes</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55, «&#xa0;KaZaA P2P FastTrack File Formats&#xa0;» (2003-2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview, «&#xa0;structure of .dat files&#xa0;»</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting, expériences sur de vrais fichiers .dbb</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>les notes de protocole et le trafic capté de giFT-FastTrack</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>un programme tiers qui écrit de tels fichiers, de provenance incertaine&#xa0;: les faits seulement</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz, «&#xa0;Windows 9x/Me Registry File (CREG) format&#xa0;»</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov, «&#xa0;Windows registry file format specification&#xa0;»</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>Noms habituels&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>Lectures concurrentes (%1)&#xa0;: %2 %3. Les indices d’un fichier décident&#xa0;; la première est retenue quand ils ne disent rien.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>Repéré à partir de la fin du fichier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>si cela convient</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>si %1 vaut %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’à la fin</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>jusqu’au NUL</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>jusqu’à une marque de fin</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>jusqu’à un 0 à la fin de l’un d’eux</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>tant que cela convient</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>n’importe où dans le reste</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>7 bits chacun</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>. Voir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>Le premier qui convient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>une adresse publique, ou 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>une adresse ou le nom d’un ordinateur</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 à 65535, ou 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>dans la période de vie du réseau, ou 0</translation>
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
        <translation>À propos de FastTrack Workbench</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>Montre ce que le réseau FastTrack a laissé sur les disques&#xa0;: téléchargements partiels, bases de données de fichiers partagés, listes de supernœuds.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>aussi dans %1</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>aussi dans %1, et %n de plus</numerusform>
            <numerusform>aussi dans %1, et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>Le même fichier. Cliquez pour y aller&#xa0;; la page «&#xa0;Empreinte&#xa0;» liste tous les endroits.</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>la même empreinte</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>la même taille et le même nom</translation>
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
        <translation>Le dossier prévu ne peut pas être créé, ou mène ailleurs.</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>Un par pays</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>Heure actuelle pour tous</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>Réorganiser</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>Nœuds qui restent</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>Les plus éloignés d’abord</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Les plus proches d’abord</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>Les moins chargés d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>L’éloignement est mesuré à partir du premier nœud sélectionné, sinon à partir du premier de la liste</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>Au plus </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>Nombre maximal de nœuds</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>L’ancien client en gardait 200</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Ce qui est sélectionné</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>Ce qui n’est pas sélectionné</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>%n autre pays</numerusform>
            <numerusform>%n autres pays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>%1 sur %2 restent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>Modifie la liste&#xa0;; Annuler revient en arrière</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>Le fichier est en lecture seule&#xa0;: désactivez cela dans la barre d’état</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>Réorganiser les supernœuds</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>Sans la liste de blocage</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>Écrit ce qui resterait dans un nouveau fichier&#xa0;; celui-ci reste tel quel</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Toute charge</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>Charge jusqu’à </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>Charge maximale</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>Âge des entrées</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tout âge</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>Compté en arrière à partir de l’entrée la plus récente de la liste</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>Dans une liste de lignes, les heures restent telles quelles&#xa0;; un nouveau fichier reçoit l’heure actuelle</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>À la fin de la liste&#xa0;; saisissez son adresse dans les champs</translation>
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
        <translation>Sau&amp;vegardes</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Restaurer le fichier</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>À chaque enregistrement d’un fichier</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>Garder la sauvegarde à &amp;côté de lui</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>Garder la sauvegarde dans un &amp;dossier...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>Garder la sauvegarde dans le &amp;dossier %1...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>Garder l’&amp;heure de sa dernière modification</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Il n’y a pas de sauvegarde</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choisir un dossier pour les sauvegardes</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>Aucun fichier n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>Modifier plusieurs fichiers</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Choisir un &amp;dossier...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>Tout rétab&amp;lir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Chaque fichier garde une sauvegarde à côté de lui. Ce qui est en cours de modification dans la fenêtre y est modifié, et écrit à l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>Choisir un dossier de téléchargements</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>modifié dans la fenêtre&#xa0;; enregistrez-le là</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>a été modifié depuis&#xa0;; annulez cela dans la fenêtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Recherche de téléchargements</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>Examen des téléchargements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Tous les fichiers n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>Il n’y a pas de téléchargements partiels ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>%n téléchargement. Choisissez ce qui doit changer.</numerusform>
            <numerusform>%n téléchargements. Choisissez ce qui doit changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>%n fichier ouvert a été modifié et attend d’être enregistré.</numerusform>
            <numerusform>%n fichiers ouverts ont été modifiés et attendent d’être enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>%n fichier est comme avant.</numerusform>
            <numerusform>%n fichiers sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n fichier a échoué.</numerusform>
            <numerusform>%n fichiers ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>%n fichier a été laissé tel quel.</numerusform>
            <numerusform>%n fichiers ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>%n fichier change.</numerusform>
            <numerusform>%n fichiers changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>%n fichier ne peut pas être modifié comme demandé.</numerusform>
            <numerusform>%n fichiers ne peuvent pas être modifiés comme demandé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>Rien ne change dans %n téléchargement.</numerusform>
            <numerusform>Rien ne change dans %n téléchargements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>&amp;Modifier %n fichier</numerusform>
            <numerusform>&amp;Modifier %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>Chaque fichier garde une sauvegarde dans le dossier %1. Ce qui est en cours de modification dans la fenêtre y est modifié, et écrit à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>change</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Ce qui en découle, ou pourquoi pas</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>Octets avant et après</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>%1 identiques</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>%1 de plus insérés</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>%1 de plus retirés</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Page (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Journal de %1</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Une copie a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>Oublier cette écriture</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 copie.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 enregistré. L’état précédent est gardé dans %2</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Enregistrer une copie...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>Un fichier est en cours d’écriture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 est redevenu ce qu’il était. Vos modifications sont toujours là, et ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 a été modifié depuis. Annulez l’écriture, et enregistrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>Retirer le filtre que constitue ce graphique</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>La même chose en lignes</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a chart, its count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ft::ChartView</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>title of a chart, a step, its count</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, with Shift over several. Return filters by them, Escape takes the filter back.</source>
        <translation>Les flèches vont de barre en barre, avec Maj elles en couvrent plusieurs. Entrée filtre d’après elles, Échap retire le filtre.</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>Enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-graphiques</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>Rien ici ne diffère assez pour un graphique.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>Parties qui diffèrent</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>Les mêmes parties avant et après&#xa0;: ce qui a été reçu n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>Parties du fichier avant et après</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>Les mêmes parties avant et après.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n portion diffère.</numerusform>
            <numerusform>%n portions diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>Un lien vers le fichier&#xa0;: sig2dat, magnet, ou son empreinte avec la taille</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Lien vers le fichier</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>&amp;Base de données ou état de tâche...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>Ajoutez ce que vous avez d’autre&#xa0;; la recherche recommence avec. Vous pouvez le coller ou le déposer ici.</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>Base de données ou état de tâche</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>Bases de données et états de tâche (*.dbb *.dbb.gz *.state);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Même contenu</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>Contenu n°</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
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
        <translation>&amp;Comparer avec un dossier...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>Chercher &amp;sous d’autres noms</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>Voir lesquels de ces fichiers se trouvent dans un dossier de cet ordinateur. Rien n’est modifié</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>Lire les fenêtres d’empreinte des fichiers qui ont la taille d’un fichier manquant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement récupéré</numerusform>
            <numerusform>%Ln enregistrements récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln autre fichier</numerusform>
            <numerusform>%Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Recherche encore en cours.</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>Arrêté&#xa0;; tout n’a pas été parcouru.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu&#xa0;: %1</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>%Ln fichier ouvert ne nomme aucun fichier partagé.</numerusform>
            <numerusform>%Ln fichiers ouverts ne nomment aucun fichier partagé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>Rien de ce qui est ouvert ne nomme un fichier partagé.</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>Tout ce qui est ouvert a été parcouru.</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>Dans %1&#xa0;: présents&#xa0;: %2, déplacés&#xa0;: %3, d’une autre taille&#xa0;: %4, absents&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>Arrêté&#xa0;; les autres n’ont pas été cherchés.</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>Le dossier contient plus de fichiers qu’il n’est possible d’en lister.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>%Ln fichier de ce dossier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers de ce dossier n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>Comparer avec les fichiers d’un dossier</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>Fichiers que nomme tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>tout ce qui est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>%Ln fichier nommé</numerusform>
            <numerusform>%Ln fichiers nommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>%Ln contenu différent</numerusform>
            <numerusform>%Ln contenus différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>dont %Ln nommé plus d’une fois</numerusform>
            <numerusform>dont %Ln nommés plus d’une fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>Saisissez une commande, un document, un champ, un constat</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Ce qui y répond</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>Collez une empreinte ou un lien de toute forme</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>Empreinte ou lien à comparer</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>Les formes hexadécimale, Base64, kzhash, sig2dat et magnet sont reconnues.</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>Elle nomme un fichier de %1&#xa0;; celui-ci a %2.</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>Il n’y a pas d’empreinte ici à laquelle la comparer.</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>La même empreinte.</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>Une autre empreinte, d’un fichier qui commence par les mêmes 300&#xa0;Kio.</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>Une autre empreinte&#xa0;: elle appartient à un autre fichier.</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>Nœuds qui diffèrent entre les deux listes</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 à %2&#xa0;: %3</translation>
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
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>Laquelle est juste</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>l’empreinte concorde</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>Où les copies ne concordent pas</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copier les lignes en JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>Copier la position</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Cliquer pour copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>la langue du système</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>Recherche de ce qui peut être fait</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>Il n’y a rien à faire&#xa0;: rien d’anormal, et rien de plus à obtenir.</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>Aucune réparation n’a été trouvée. Le fichier reste tel quel&#xa0;; ce qui peut en être lu est affiché dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>Arrêté. Il existe peut-être de meilleures réparations que celle qui a été trouvée (%n).</numerusform>
            <numerusform>Arrêté. Il existe peut-être de meilleures réparations que les %n trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>%n façon de le réparer a été trouvée.</numerusform>
            <numerusform>%n façons de le réparer ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>Aucune réparation n’a été trouvée jusqu’ici. Si vous avez un lien vers le fichier, une base de données ou un état de tâche, continuez.</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Revenir à l’état enregistré</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>Vérification des enregistrements</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>Ou&amp;vrir comme</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>&amp;Page de codes</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>Ce que dit son contenu</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>d’après les indices (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>&amp;Lecture</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>Décompression des fichiers déplacés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être décompressé. %1</numerusform>
            <numerusform>%n fichiers n’ont pas pu être décompressés. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>Déposez des téléchargements, bases de données, listes de supernœuds, liens ou dossiers entiers</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>Ouvre une fenêtre où choisir des fichiers</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>ou cliquez pour choisir. Ouvrir ne modifie rien.</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>Insérer après</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>On ne retire pas plus de %n ligne à la fois.</numerusform>
            <numerusform>On ne retire pas plus de %n lignes à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1, enregistrement %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1, lien %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>Extraire ce qui est présent</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>Ce que %1 a reçu va dans des fichiers à part. Rien n’est jugé, et le téléchargement reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>Chaque &amp;plage terminée comme fichier</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>Un seul fichier avec des &amp;lacunes et, à côté, leur carte pour GNU ddrescue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>Examen du téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>%n plage terminée, %1.</numerusform>
            <numerusform>%n plages terminées, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>%n plage terminée, %1 sur %2.</numerusform>
            <numerusform>%n plages terminées, %1 sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraction</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 de plus</numerusform>
            <numerusform>%1 de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>Restreindre à</translation>
    </message>
</context>
<context>
    <name>ft::FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ft::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>Valeurs qui ont un nom</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>Déplacer l’enregistrement vers des emplacements plus grands (Entrée)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>En conséquence&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Entrée&#xa0;: le déplacer là. Une confirmation est d’abord demandée.</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>constats à l’intérieur</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Position %1, %2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Degré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>Degré&#xa0;: %1 (source&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>Modifié. Dans le fichier enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>Pas dans le fichier enregistré</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à gauche</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à droite</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Colonnes comme à l’origine</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Trier par «&#xa0;%1&#xa0;», ordre croissant</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Trier par «&#xa0;%1&#xa0;», ordre décroissant</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Sans tri</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Filtrer toutes les colonnes</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>Lignes où ceci apparaît dans une colonne quelconque, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · filtré sur %2</translation>
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
        <translation>Exporter...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>seules les %1 premières lignes ont été copiées</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>préparation du filtre, %1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>toutes colonnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrage…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>tri…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>exportation, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>ft::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erreur</numerusform>
            <numerusform>%1 erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 remarque</numerusform>
            <numerusform>%1 remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Afficher ou masquer ceux-ci</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Rien n’a été vérifié</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>Rien d’anormal trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Rien d’anormal trouvé</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>Les constats existants ont été masqués ci-dessus.</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>Le format de ce fichier n’est pas connu. On ne peut pas dire ce qui pourrait y être faux.</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>%1 enregistrements sur %2 ont été vérifiés.</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>Chaque octet de la structure a été lu, et ses sommes de contrôle, nombres et valeurs vont ensemble.</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>Les données du fichier elles-mêmes n’ont pas été jugées&#xa0;: les comparer à leur empreinte est une étape à part.</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>La tâche ne nomme pas d’empreinte, rien n’est donc vérifié.</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>La tâche l’appelle %1, ce qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>Terminer des téléchargements</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>Un téléchargement complet devient le fichier qu’il devait être, sous son propre nom. Le téléchargement reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>Examen des téléchargements</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>Cochez le téléchargement s’il doit être terminé.</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>Cochez les téléchargements qui doivent être terminés.</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>Aucun de ces téléchargements n’est complet.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n téléchargement n’a pas pu être terminé&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%n téléchargements n’ont pas pu être terminés&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>Écrit. %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>Réparer tout ce qui est &amp;prouvé&#xa0;: %n fichier</numerusform>
            <numerusform>Réparer tout ce qui est &amp;prouvé&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>Réparer aussi ce qui concorde avec la &amp;structure&#xa0;: %n fichier</numerusform>
            <numerusform>Réparer aussi ce qui concorde avec la &amp;structure&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>Champs qui changent dans %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 reçu, %2 manquant</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>le nom mène hors du dossier</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>même empreinte que %n autre</numerusform>
            <numerusform>même empreinte que %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%1 fichiers sur %2 ne sont pas ici</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Vrai nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>À côté des autres</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>Résultat de chaque fichier</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Écriture de %n fichier</numerusform>
            <numerusform>Écriture de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>%n fichier réparé.</numerusform>
            <numerusform>%n fichiers réparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>Réparés&#xa0;: %1 sur %n fichier.</numerusform>
            <numerusform>Réparés&#xa0;: %1 sur %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>Les copies sont dans %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 rapport</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>réparé&#xa0;; plus rien d’anormal</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>réparé&#xa0;; %n constat subsiste</numerusform>
            <numerusform>réparé&#xa0;; %n constats subsistent</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · gardé dans %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>&amp;Extraire...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>Décompresser les fichiers sélectionnés dans un dossier, ou tous ceux qui sont affichés si aucun n’est sélectionné</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>Archive (%1), lecture seule</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Liste des fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Recherche encore en cours.</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Il n’y a pas de fichiers ici.</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>Rien d’anormal à première vue.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>Quelque chose ne va pas dans %n fichier.</numerusform>
            <numerusform>Quelque chose ne va pas dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>Il y a plus de fichiers que cette liste n’en contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
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
            <numerusform>%n d’un type connu</numerusform>
            <numerusform>%n d’un type connu</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>Extraire dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>%n fichier extrait.</numerusform>
            <numerusform>%n fichiers extraits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>Arrêté&#xa0;; les autres n’ont pas été écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>%n fichier n’a pas été extrait&#xa0;: %1</numerusform>
            <numerusform>%n fichiers n’ont pas été extraits&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>Terminer les téléchargements complets...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Réparer %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>Examen de %1&#xa0;: %2 sur %n fichier.</numerusform>
            <numerusform>Examen de %1&#xa0;: %2 sur %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %n fichier n’a pas été examiné.</numerusform>
            <numerusform>Arrêté&#xa0;: %n fichiers n’ont pas été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>La réparation de %n fichier peut être prouvée.</numerusform>
            <numerusform>La réparation de %n fichiers peut être prouvée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>La réparation de %n fichier concorde avec la structure, ce qui prouve moins.</numerusform>
            <numerusform>La réparation de %n fichiers concorde avec la structure, ce qui prouve moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>Pour %n fichier, il n’y a que des suppositions&#xa0;: ouvrez-le séparément.</numerusform>
            <numerusform>Pour %n fichiers, il n’y a que des suppositions&#xa0;: ouvrez-les un par un.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>Il n’y a rien qui puisse être réparé.</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>téléchargements</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (réparé)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (réparé %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>Écrire des &amp;copies réparées dans un dossier</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>Modifier les &amp;fichiers eux-mêmes</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Où écrire</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Ce qui est remplacé est d’abord gardé à côté de chaque fichier, pour pouvoir être remis en place. Une coupure de courant à tout moment laisse l’ancien fichier ou le nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>%n fichier, jusqu’à %1&#xa0;; les lacunes ne prennent pas de place. Le fichier reste tel quel.</numerusform>
            <numerusform>%n fichiers, jusqu’à %1&#xa0;; les lacunes ne prennent pas de place. Les fichiers restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Dossier pour les copies</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>Il existe un fichier de ce nom. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 existe déjà. Choisissez un autre dossier&#xa0;; rien n’est écrasé.</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>arrêté&#xa0;: %1 non lus</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>le dossier contient plus qu’il n’est possible de lister</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>Ce fichier n’a pas d’octets.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Le dernier octet est à %1.</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>C’est avant le premier octet.</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>Aucun champ ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>Saisissez une position, une distance ou le chemin d’un champ.</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>Position 0x3a214, distance +16, ou un champ comme appendix.state</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
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
        <translation>Identifiant de fichier</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>Lien sig2dat</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>Bloc sig2dat</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>Lien magnet</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources ne sont pas d’accord</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>L’empreinte que nomme ce téléchargement</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>L’empreinte nommée ici</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>L’empreinte des données</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>Nommée par %1.</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>Aller au champ qui la nomme</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>Y comparer les données</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>en ordre</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>Ici, les octets se saisissent en chiffres hexadécimaux, et comme caractères dans la colonne de texte.</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>Insérer des octets</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>Écraser des octets</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>Insérer des caractères</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>Écraser des caractères</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>C’est plus que %1, le maximum qui puisse être collé à la fois.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>Le presse-papiers ne contient pas de chiffres hexadécimaux. Dans la colonne de texte, il est collé comme caractères.</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>Coller des octets</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>Retirer des octets</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>C’est plus que %1, le maximum qui puisse être rempli à la fois.</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>Remplir de %1</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>Octet de remplissage, en deux chiffres hexadécimaux&#xa0;:</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>Un octet, c’est deux chiffres hexadécimaux, comme 0a.</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>Le fichier se termine ici. En mode insertion (Inser), il s’agrandit.</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>En mode écrasement, chaque octet reste où il est. Le mode insertion (Inser) retire aussi des octets.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>Re&amp;mplir de 00</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>Remplir a&amp;vec...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>Mode &amp;insertion</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>Rien n’a été saisi&#xa0;: le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Autoriser les modifications</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>La corriger</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>La somme de contrôle ne concorde plus&#xa0;: seul ce qui a été saisi a changé.</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>Vue d’ensemble du fichier</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>La saisie insère des octets</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>La saisie écrase des octets</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>Ce fichier n’a pas d’octets.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>Les premiers %1 de la sélection ont été copiés.</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Copier en ta&amp;bleau C</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>Copier la &amp;position</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>&amp;Ajuster les octets à la largeur</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>Positions &amp;décimales</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>&amp;Noms des champs</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>Les %1 premiers octets sur %2.</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>Octets à partir de %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>Inspecteur de données</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>Les octets en tant que nombres</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>Afficher toutes les interprétations dans les deux ordres d’octets</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Toutes les interprétations</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Interprétations</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>Plusieurs téléchargements partiels d’un même fichier en deviennent un seul, qui a tout ce qu’ils ont. Ils restent tels quels.</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>Les lacunes d’un téléchargement partiel sont comblées à partir d’une copie complète de son fichier. Les deux restent tels quels.</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>Fusionner des téléchargements</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Combler les lacunes</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>Com&amp;bler</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>&amp;Ajouter des téléchargements...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>Co&amp;pie complète...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>Quelle copie est juste</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>Choisir des téléchargements partiels</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>Choisir une copie complète</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>Téléchargements (*.dat);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>comblé</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>&amp;Téléchargement...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>En cas de désaccord, l’empreinte décide</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>En cas de désaccord, %1 est juste</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>Ensemble, ils contiennent %1 sur %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>Il manque encore %1.</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>Aucun d’eux ne nomme d’empreinte, rien n’est donc vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>Ils ne concordent pas à %n endroit.</numerusform>
            <numerusform>Ils ne concordent pas à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>L’empreinte décide pour %n d’entre eux.</numerusform>
            <numerusform>L’empreinte décide pour %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>Ajoutez les téléchargements partiels.</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>Choisissez le téléchargement partiel.</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>Ajoutez un autre téléchargement partiel du même fichier.</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>Choisissez une copie complète du fichier.</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>Tous les octets n’ont pas pu être lus. Copiez les fichiers sur un disque sain et réessayez.</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>Les copies se contredisent, et l’empreinte ne peut pas dire laquelle est juste. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Le résultat est %1</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 avant</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 après</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Rien n’a été modifié depuis l’ouverture du fichier.</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>Les empreintes sont encore en cours de calcul.</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>Un motif peut être écrit à côté de chaque étape (F2). Le journal n’est gardé nulle part s’il n’est pas exporté.</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>Ouvrez une autre liste, ou un téléchargement avec des sources, pour la voir ici</translation>
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
        <translation>%1 complet</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>des modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>Il n’y a ni lien, ni fichier, ni dossier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>À partir du prochain démarrage, la langue de cette fenêtre sera&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>Il n’y a rien ici qui puisse être imprimé.</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
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
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>Légende de la carte&#xa0;; ses entrées affichent et masquent des nœuds</translation>
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
        <translation>Afficher ou masquer ces nœuds</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>Les points se distinguent par</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>Ce qui distingue les points</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>Réorganiser...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>Choisir quels nœuds restent, et dans quel ordre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n sélectionné</numerusform>
            <numerusform>%1 · %n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>Équirectangulaire</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>Réseaux que l’ancien client testait</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>Utiliser une autre base de données des lieux...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>Choisir une base de données des lieux</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>%1 n’a pas pu être lu comme liste de blocage&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>D’autres listes sur la même carte, et ce qui les distingue</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>Écrire la liste dans un fichier d’un autre type</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>Projection, images, lieux, listes de blocage</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Seulement ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>Liste de blocage...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>Choisir une liste de plages bloquées</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>Listes de blocage (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>Utiliser la base de données fournie avec le programme</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>Lecture de la liste de blocage...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Sélectionner en faisant glisser</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>Faire glisser trace un cadre autour des nœuds au lieu de déplacer la carte. Avec Maj, c’est toujours le cas</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>Carte du monde&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1. %n sélectionné.</numerusform>
            <numerusform>%1. %n sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N et P vont au nœud suivant et au précédent. Les flèches déplacent la carte, Plus et Moins zooment, 0 affiche tout, Entrée zoome sur la sélection, Échap ne sélectionne plus rien.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Carte du monde</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>Nom&#xa0;: %1 (il s’appelle lui-même %2, ce qui n’est pas sûr)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash&#xa0;: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>Nouveau téléchargement à partir d’un lien</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>Une tâche qui n’a encore rien reçu. Ses parties peuvent être comblées à partir d’une copie, ou fusionnées avec d’autres téléchargements du fichier.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat, magnet ou une empreinte avec une taille</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>Collez un lien.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>Le téléchargement est %1</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>Cliquez sur une barre, ou glissez sur plusieurs&#xa0;: la carte et la table suivent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>%n nœud sur %1 sélectionné</numerusform>
            <numerusform>%n nœuds sur %1 sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>Écrire une note, ou laisser un signet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
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
        <translation>Signet</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (le fichier a changé depuis)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>&amp;Retirer la note</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B marque l’endroit consulté. Une ligne peut être écrite à côté de chaque marque&#xa0;; elle se déplace avec ce dont elle parle. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>Les notes n’ont pas pu être gardées. %1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La note a été retirée.</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>Ces octets n’ont pas de fichier&#xa0;: les notes disparaîtront à la fermeture.</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>Le fichier a changé depuis que certaines de ces notes ont été écrites. Elles peuvent maintenant se trouver à d’autres octets.</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>Gardées à côté du fichier, dans %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>Rien ne peut être écrit à côté du fichier. Gardées dans %1</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>Les fichiers sont ouverts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 est lu&#xa0;: %n fichier.</numerusform>
            <numerusform>%1 est lu&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>L’enregistrement de la tâche se trouve après les données. Là où il n’a pas été écrasé quand les données ont grandi, un plus ancien se trouve encore à l’intérieur. La recherche lit toutes les données.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>Fouiller les données</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>Aucun trouvé. Nulle part dans les données la marque, la taille et la somme de contrôle ne vont ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>%n enregistrement plus ancien avec une somme de contrôle qui convient&#xa0;:</numerusform>
            <numerusform>%n enregistrements plus anciens avec une somme de contrôle qui convient&#xa0;:</numerusform>
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
        <translation>C&amp;hemin une fois terminé</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>qui sont &amp;injoignables</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>dont la vitesse n’a &amp;jamais été mesurée</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>mesurées en dernie&amp;r avant le</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>Ce par quoi les chemins commencent</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>Ce par quoi ils commencent ensuite</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>Date de la dernière mesure</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>État des téléchargements</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>Ni la source ni son supernœud n’a d’adresse publique et de port.</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>La tâche ne contient aucune heure de mesure&#xa0;: on ne sait pas si quelque chose en est venu.</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>d&amp;e</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;vers</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>Abandonner les sources</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Rien d’anormal n’a été trouvé dans le résultat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>Ce qui reste anormal&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>&amp;Ouvrir le fichier réparé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 rapport</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>Le document ouvert est réparé. Annuler revient en arrière&#xa0;; rien n’est écrit avant que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>Le fichier réparé est %1</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>L’état précédent est gardé dans %1</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>Masquer (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 ne commence pas à la racine du disque.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>Un élément de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>Nœuds par pays</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>Pas sur la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
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
            <numerusform>%n octet change.</numerusform>
            <numerusform>%n octets changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>Plus rien d’anormal ne subsiste.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>%n constat subsiste.</numerusform>
            <numerusform>%n constats subsistent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>Nouvelle recherche de ce qui peut être fait</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>Laisser le fichier tel quel</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Rien n’est écrit.</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>Ce que vous avez ajouté ne mène à aucune autre réparation&#xa0;: ce qui y est dit ne convient pas, ou rien de ce qui y est connu n’est perdu.</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>ft::PreviewTable</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>Ce qui change dans chaque fichier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>tous les fichiers</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>Marquer comme reçu</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Marquer comme manquant</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>Légende de la carte des segments</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>états des plages</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>Paires que la tâche garde à côté des segments, probablement des parties dont des sources s’occupent. Leur sens n’est pas certain.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>Constats, aux octets dont ils parlent</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>empreinte, %1&#xa0;: %n fenêtre</numerusform>
            <numerusform>empreinte, %1&#xa0;: %n fenêtres</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>jamais examiné par l’empreinte %1</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>Aucune empreinte de ce genre ne dit quoi que ce soit de ces octets, même si elle concorde.</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>Un segment tel que l’annexe le liste, ou une lacune entre segments</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>Position du premier octet</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>Position du premier octet qui suit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>Autant que l’annexe et la longueur du fichier le disent</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>Quelles fenêtres de l’empreinte du contenu s’y trouvent, et si elles concordent</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Bloc de fin</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>Ce qui s’y trouve n’a pas été examiné&#xa0;: données arrivées tard, zéros, ou ce que le disque contenait auparavant.</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>octets présents, non examinés</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>rien&#xa0;: ce fichier se termine avant</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 présents, non examinés&#xa0;; ce fichier se termine avant les %2 restants</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>l’enregistrement propre à la tâche</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>marque, taille et somme de contrôle de l’annexe</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>octets qui n’appartiennent ni au téléchargement ni à son annexe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>données présentes</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>listé, mais ce fichier se termine avant</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>dont %1 ne sont pas dans ce fichier</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 après la fin du téléchargement</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>chevauche le segment %1</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>dans les états des plages</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 reçu</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>Cliquez sur un bloc ou utilisez les flèches&#xa0;; avec Ctrl, elles vont à la lacune suivante. La molette zoome.</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 bloc = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>Plages et lacunes</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 reçu. %2. Visible&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>Les flèches vont de bloc en bloc, avec Ctrl à la lacune suivante, avec Maj à la plage suivante. Plus et Moins zooment, 0 affiche tout. Là où les modifications sont autorisées, E saisit le bord suivant&#xa0;; les flèches le déplacent, Entrée applique la modification, Échap abandonne.</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>Carte des segments</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <translation>Petit-boutiste</translation>
    </message>
    <message>
        <source>Big-endian</source>
        <translation>Gros-boutiste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a time that is hardly meant</comment>
        <translation>%1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ft::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>Déplacer vers des emplacements plus grands</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 ne tient plus dans son emplacement. Quelle base de données le prend&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>&amp;Autre base de données...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1, qui est ouverte</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1, du même dossier</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>Une nouvelle %1 dans le même dossier</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Choisir une base de données</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>Bases de données (*.dbb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 reçoit l’enregistrement sous la forme %2, après son dernier emplacement.</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 est écrite aussitôt, avec ce seul enregistrement.</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 est ouverte, et reçoit l’enregistrement après son dernier emplacement.</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>Dans %1, son emplacement devient libre&#xa0;; ce qui s’y trouvait subsiste comme restes.</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>Cela peut être annulé, et n’est sur le disque qu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>Chaque fichier peut annuler sa part. À l’enregistrement, %1 est écrite en premier.</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoving</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The record could not be moved: %1 cannot be changed now.</source>
        <translation>L’enregistrement n’a pas pu être déplacé&#xa0;: %1 ne peut pas être modifiée maintenant.</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>Déplacé vers %1 comme %2</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>Déplacé vers %1, qui est nouvelle</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>Table de %1</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 emplacement</numerusform>
            <numerusform>%1 emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 balise</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 balise</numerusform>
            <numerusform>%1 balises</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 lien</numerusform>
            <numerusform>%1 liens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entrée</numerusform>
            <numerusform>%1 entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>%1 vide</numerusform>
            <numerusform>%1 vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>%1 endommagé</numerusform>
            <numerusform>%1 endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>%1 avec des restes</numerusform>
            <numerusform>%1 avec des restes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>%1 textes sur %2 avec des lettres étrangères semblent être en %3</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>les textes sont peut-être en %1, ce qui est une supposition</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>rien, il est libre</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>L’emplacement contient maintenant</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln récupéré</numerusform>
            <numerusform>%Ln récupérés</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>aucun emplacement ne contient quoi que ce soit d’un enregistrement antérieur</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>%1 emplacements parcourus</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>Le document avait des modifications non enregistrées. «&#xa0;Avant&#xa0;» est le fichier avec ces modifications.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Réparation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Vrai nom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>Réparer %1</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>Fichiers et ce qui peut être fait</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Enregistrer un &amp;rapport...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Page (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>Écriture du rapport, avec le SHA-256 des deux versions</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Le rapport est %1</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Page (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>Enregistrer un paquet</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Fichier zip (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>Dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Enregistrer sous</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>Téléchargements (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>loin de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>non indiqué&#xa0;: %1</translation>
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
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 n’est pas une ruche du Registre avec une valeur KazaaNet qui puisse être remplacée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>La ruche %1 est endommagée&#xa0;: rien ne peut être écrit dans une copie de celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>%n nœud a été écrit dans %1.</numerusform>
            <numerusform>%n nœuds ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>%n a un nom mais pas d’adresse, et est omis.</numerusform>
            <numerusform>%n ont un nom mais pas d’adresse, et sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>Valeur KazaaNet...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>Texte du Registre, version 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>Texte du Registre, REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>Copie d’une ruche du Registre...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>Nœuds giFT...</translation>
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
        <translation>Choisir la ruche à copier&#xa0;; elle reste telle quelle</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>chaque octet concorde</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>la taille et l’empreinte concordent</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>la taille et les 300 premiers Kio concordent</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>la taille concorde</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>commence de même, puis diffère</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>Chercher ce fichier dans un dossier...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>Chercher dans un dossier</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>Liste de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>Comparaison des tailles&#xa0;: %1 fichiers</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lecture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n fichier trouvé</numerusform>
            <numerusform>%n fichiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>%1 fichiers comparés, dont %2 lus</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>le dossier a plus de fichiers qu’il n’en a été listé</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n n’a pas pu être lu</numerusform>
            <numerusform>%n n’ont pas pu être lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
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
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>Base de données des pays</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>Celle qui est fournie avec le programme</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>Bases de données MaxMind (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>À côté de chaque fichier</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Dossier pour les copies</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>À côté du fichier d’origine</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Ouvrir ce qui était ouvert la dernière fois</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>Inscrire les fichiers ouverts parmi les fichiers récents du bureau</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>Signaler la fin d’un long travail en arrière-plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>Les fichiers n’indiquent pas dans quelle page de codes leurs textes ont été écrits</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Fuseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>Page de &amp;codes des textes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>&amp;Heures en&#xa0;:</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>Base de données des &amp;pays&#xa0;:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>&amp;Sauvegardes&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>C&amp;opies&#xa0;:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Une autre langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>Au-delà de ce nombre, les fichiers ouverts à la fois forment une seule liste</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>&amp;Fichiers ouverts à la fois, au plus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 complet</translation>
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
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Enregistrer en PNG...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Enregistrer en SVG...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>L’imprimante est injoignable. Enregistrer en PDF fonctionne sans elle.</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Prendre celles-ci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Touches de l’action choisie</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Touches&#xa0;:</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Ces touches appartiennent à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>Touches habituelles, si modifiées</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>Comment les textes du fichier sont lus. Le fichier ne le dit pas lui-même</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>Le fuseau dans lequel les heures sont affichées</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>Ouverture de %n fichier...</numerusform>
            <numerusform>Ouverture de %n fichiers...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>modifications autorisées</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>seul ce qui est saisi change</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>Ce qui est affiché peut être modifié&#xa0;; le fichier change à l’enregistrement</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>Rien ne peut être modifié. Cliquez pour l’autoriser</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>position %1</translation>
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
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 ligne a été écrite dans %2.</numerusform>
            <numerusform>%1 lignes ont été écrites dans %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valeurs séparées par des tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>Une autre exportation est en cours&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>Les lignes sont encore en préparation&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>Les lignes sont encore en préparation&#xa0;; rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>L’imprimante est injoignable&#xa0;; rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Masquer les graphiques</translation>
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
        <translation>réparé</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>réparé %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>Écrire une &amp;copie réparée</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>Modifier le &amp;fichier lui-même</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>Modifier le &amp;document ouvert, et écrire à l’enregistrement</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Où écrire</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>Chemin de la copie</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>La copie contient aussi vos modifications non encore enregistrées. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>Le document a des modifications non encore enregistrées. Enregistrez-les ou annulez-les d’abord, ou choisissez une autre voie.</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>Ce contenu a été décompressé ou déposé&#xa0;: il n’y a pas de fichier qui puisse être modifié.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>Ce qui est remplacé est d’abord gardé à côté du fichier, pour pouvoir être remis en place. Une coupure de courant à tout moment laisse l’ancien fichier ou le nouveau.</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>Une entrée dans son historique, qu’Annuler retire. Rien n’est écrit maintenant.</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Écrire une copie réparée</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>Il existe un fichier de ce nom. Choisissez-en un autre&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>Il ne contient pas un seul octet.</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>Ce n’est aucun des types de fichiers connus ici</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>Ses octets peuvent être examinés malgré tout. Si vous savez ce que c’est, dites-le ici ou avec Affichage › Ouvrir comme&#xa0;: ce qui ne convient pas devient un constat.</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>Il se rapproche le plus de</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>Ouvrir comme tel</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Ouvrir comme</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Enregistrer les modifications de %n fichier&#xa0;?</numerusform>
            <numerusform>Enregistrer les modifications de %n fichiers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Modifications qui ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
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
        <translation>tous les fichiers</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>Lire chaque octet</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>en ordre</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>Ce que l’empreinte examine</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Emplacements libres</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Enregistrements endommagés</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Fichiers partagés</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>Fichiers dont le partage a été arrêté</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>Fichiers disparus</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>Emplacements avec des restes</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>Balises récupérées</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>Enregistrements récupérés d’emplacements libérés</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Types de fichiers</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>Récupéré d’octets restants</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Rien d’anormal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln autre ligne n’est pas listée ici.</numerusform>
            <numerusform>%Ln autres lignes ne sont pas listées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>Rapport sur %Ln fichier</numerusform>
            <numerusform>Rapport sur %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>archive (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre d’éléments</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>somme de contrôle</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>adresse IPv4</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>identifiant de fichier</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>position</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>données du fichier</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>restes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>nombre en chiffres</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>nombre de %1 octets</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Balise %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>Il n’a pas la même taille que %1, c’est donc un autre fichier.</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>Il n’a pas la même empreinte que %1, c’est donc un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>Rien n’indique que c’est le même fichier que %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>Ce n’est pas un téléchargement partiel qui a pu être lu en entier. Réparez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>en cours de calcul</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>non connu&#xa0;: le fichier a été écrit avant que le calcul soit fait, ou ne peut pas être lu</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256 %1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>SHA-256 des seuls endroits modifiés %1, %2 en tout</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 de plus</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>À partir du caractère {place}, ce n’est aucune forme d’empreinte ou de lien connue ici&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>L’empreinte qui commence au caractère {place} a {found} caractères au lieu de {expected}.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>Le caractère {place}, «&#xa0;{character}&#xa0;», n’existe pas dans cette forme d’empreinte.</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>Le caractère {place}, «&#xa0;{character}&#xa0;», ne peut pas être le dernier d’une empreinte&#xa0;; celui-ci est l’un de AEIMQUYcgkosw048. Un caractère qui le précède manque peut-être ou est doublé.</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>Un «&#xa0;=&#xa0;» manque au caractère {place}&#xa0;; l’empreinte se trouve entre deux d’entre eux.</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>Le «&#xa0;%&#xa0;» au caractère {place} n’est pas suivi de deux chiffres hexadécimaux&#xa0;; il est pris tel quel.</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>Au caractère {place}, une taille est attendue, en chiffres&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>Le lien n’a pas d’empreinte, rien ne peut donc être vérifié avec lui.</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>La partie au caractère {place} était déjà là avec une autre valeur&#xa0;; la dernière compte.</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>La longueur indique {found} octets. L’empreinte d’un fichier aussi petit contient sa taille, et indique {expected}.</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} octets, c’est plus que FastTrack ne pouvait transporter&#xa0;; ses tailles s’arrêtent à {expected}.</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>La taille arrondie au caractère {place} indique {found} Ko, d’après la longueur ce serait {expected}.</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>La partie au caractère {place} ne signifie rien de connu ici, et est sautée&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>D’habitude, rien. Si d’autres constats se trouvent à proximité, les octets sont peut-être endommagés&#xa0;: comparez avec un autre fichier du même programme. Si vous savez quel programme a écrit le fichier, nous aimerions l’apprendre.</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>Examinez les champs voisins. S’ils ont un sens, corrigez le nombre dans l’arborescence (*Édition › Autoriser les modifications*). Sinon, le dégât commence plus tôt&#xa0;: revenez en arrière avec Maj+F4.</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>Laissez-la, ou retirez la source de la liste&#xa0;: personne n’aurait pu la joindre. Dans un téléchargement que sig2dat a créé à partir d’un lien, de telles adresses sont normales.</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>Corrigez le nombre si vous le connaissez. Sinon, examinez les octets qui le précèdent&#xa0;: un seul octet perdu décale tout ce qui suit.</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>Rien n’est perdu pour autant. Si l’horloge de cet ordinateur était déréglée, toutes les heures de ses fichiers sont fausses du même écart.</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>Examinez les octets. Un chiffre devenu une lettre peut être saisi de nouveau&#xa0;; les voisins disent souvent lequel c’était.</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>Si les octets ne diffèrent de la marque que d’une lettre, la réparation la retrouve. S’ils sont tout autre chose, le fichier est probablement d’un autre genre&#xa0;: *Affichage › Ouvrir comme* le lit autrement.</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>Cherchez une autre copie&#xa0;: une sauvegarde, une image du disque, une version plus ancienne. Ce qui est présent peut être extrait, et une description coupée peut être complétée en partie par *Réparer...*.</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*Réparer...* corrige le nombre d’éléments d’après ce qui tient. S’il s’agissait d’une liste de sources, seul leur nombre était endommagé et rien n’est perdu.</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*Réparer...* propose la longueur qui convient. Vérifiez le texte&#xa0;: s’il se termine au milieu d’un mot, il a été coupé.</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>Examinez-les ci-dessous. S’ils continuent la liste qui les précède, le nombre d’éléments est trop petit&#xa0;; *Réparer...* peut l’augmenter. S’ils sont autre chose, laissez-les.</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>Si le fichier se termine là, sa dernière entrée a été coupée&#xa0;: la partie qui reste est inutilisable. S’il continue, un octet a peut-être été perdu avant.</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>Cherchez où le texte cesse d’avoir un sens. *Réparer...* peut y placer l’octet nul.</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>Essayez une autre page de codes&#xa0;: *Affichage › Page de codes*. Quand toutes les lettres sont justes, c’est la bonne. Rien ne change dans le fichier.</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>Ce qui a été lu est juste jusqu’où cela va. Si le fichier est vraiment si grand, ouvrez ses parties une à une. Si un nombre d’éléments est endommagé, corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>Corrigez les premiers. La plupart des autres en découlent et disparaissent.</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>Copiez le fichier avec un programme qui contourne les erreurs de lecture, comme ddrescue, et ouvrez la copie. N’écrivez pas sur le disque.</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>Il n’y a rien à lire. Un programme de récupération peut encore trouver le contenu ailleurs sur le disque.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>Rien, si ce que vous voyez a un sens. *Affichage › Lecture* prend l’autre façon de lire&#xa0;; si les heures, les tailles et les noms ne sont justes qu’ainsi, gardez-la.</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*Réparer...* cherche quel octet ou quel bit, à lui seul, la rendrait juste. Souvent, cela peut être prouvé. Si la description a été modifiée à dessein, il suffit de recalculer la somme de contrôle.</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>Rien. Cela indique quel genre de programme a peut-être écrit le fichier.</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*Réparer...* écrit la bonne taille. Avec la mauvaise, le programme qui a écrit le fichier n’aurait pas pu le lire.</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*Réparer...* écrit la marque. La taille et la somme de contrôle concordent, c’est donc sans risque.</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*Réparer...* les coupe. Gardez une copie si vous voulez savoir ce que c’est&#xa0;: des octets d’un autre fichier, supprimé, peuvent s’y trouver.</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*Réparer...* le refait à partir de la description. Il n’est *prouvé* que s’il existe une autre copie de la somme de contrôle&#xa0;; sinon, il est *cohérent*.</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>Indiquez à *Réparer...* quelque chose qui connaît le fichier&#xa0;: une base de données de fichiers partagés, une tâche de giFT, un lien sig2dat. Une copie plus ancienne de la description se trouve peut-être dans les données. Même sans rien de tout cela, les données elles-mêmes peuvent encore être lues par un lecteur multimédia.</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>Consultez la page *Enregistrements plus anciens*. Elle peut contenir des sources que la description plus récente a perdues. Les octets que l’ancienne occupe ne sont pas des données&#xa0;: cette partie n’a pas été reçue.</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>*Réparer...* d’abord. Ce que cette commande ne peut pas lire, vous pouvez l’examiner ci-dessous et le corriger à la main là où vous le reconnaissez.</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*Réparer...* défait les fins de ligne doublées et vérifie le résultat. Si le fichier a été coupé à un octet de fin de texte, procurez-vous de nouveau l’original et copiez-le en mode binaire.</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*Réparer...* réunit les parties. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*Réparer...* les trie. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>Comparez avec la taille qu’indiquent les sources. *Réparer...* propose celle qui convient aux deux.</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>Si le fichier a été coupé, cherchez une copie plus longue. Sinon, *Réparer...* réduit la liste à ce qui est présent.</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>Ouvrez *Empreinte*&#xa0;: l’empreinte avec laquelle les données concordent est la bonne. Une source qui a une autre empreinte proposait un autre fichier&#xa0;; retirez-la.</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>Ouvrez *Empreinte*, ainsi que *Sources*. La taille qu’indiquent la plupart, et qui convient à l’empreinte, est la bonne.</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>*Réparer...* le calcule à partir de l’empreinte, si l’empreinte est juste.</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>Cherchez la taille ou l’empreinte ailleurs&#xa0;: sources, lien, base de données. *Réparer...* propose ce qui convient.</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>Essayez l’empreinte de chaque source sur la page *Empreinte*. Si aucune ne concorde, les 300 premiers Kio des données sont endommagés&#xa0;: reprenez-les d’une autre copie.</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>Comparez avec une autre copie du fichier, s’il y en a une&#xa0;: les portions où elles diffèrent sont suspectes. Écouter ou regarder le fichier près des portions marquées renseigne souvent aussi.</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>Rien. Pour chercher le fichier avec un autre programme, utilisez la forme que ce programme produit.</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*Outils › Terminer...* l’écrit comme le fichier qu’il devait devenir, sous son propre nom.</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>Rien. Si sa valeur vous dit ce qu’elle signifie, nous aimerions le savoir.</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>Examinez ses octets. Une longueur fausse décale les balises suivantes&#xa0;; si celles-ci ont un sens, seule celle-ci est endommagée.</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*Réparer...* rétablit la marque là où l’enregistrement qui la suit a un sens. Les autres emplacements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*Réparer...* les remet à leur place. Travaillez sur une copie du disque si des octets ont été perdus par une erreur de lecture.</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>Examinez-le&#xa0;: il peut nommer un fichier partagé auparavant. Il ne fait pas partie de l’enregistrement.</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>Examinez les entrées voisines. Si toutes semblent fausses, la liste est probablement d’un autre genre&#xa0;: *Affichage › Ouvrir comme*.</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*Réparer...* peut retirer les doublons. Ils ne gênent pas les programmes qui lisent la liste.</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>Corrigez la ligne dans un éditeur de texte, ou laissez-la&#xa0;: elle est sautée.</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>Rien. Pour le modifier, décompressez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>Rien, si ce que vous voyez a un sens. Sinon, *Affichage › Ouvrir comme* le lit selon ce que dit son nom.</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>Rien. Le fichier n’appartient pas à ce réseau.</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>Rien. Le fichier a été fouillé du premier octet au dernier.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>Chaque octet a la couleur du champ auquel il appartient. Survolez-le pour voir lequel. Les octets modifiés sont soulignés. La bande de droite représente le fichier entier&#xa0;; ses marques sont des constats, et un clic y mène.</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>La ligne du dessous montre ce que les octets à la position du curseur donneraient comme nombres, heures et adresses&#xa0;; cliquez dessus pour tout voir.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>flèches, Page préc, Page suiv, Début, Fin</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>se déplacer&#xa0;; avec Maj, elles sélectionnent</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>aller à une position (238100, 0x3a214) ou à un champ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>copier la sélection</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>imprimer la sélection, ou la page</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>Là où les modifications sont autorisées, les chiffres et les lettres écrasent. Voir [modifier des fichiers](changing.md).</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>Ce que ce programme ne peut pas savoir</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**Si un `.dat` est lu comme Kazaa l’entendait.** Aucun vrai n’était disponible. Chaque fait sur ce format porte un degré, et entre les lectures qui se contredisent, c’est le contenu de chaque fichier qui tranche. Si vous en possédez un vrai, ses constats vaudraient plus que tout notre raisonnement.</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**Ce qu’étaient les octets manquants.** Ce qui n’a pas été reçu et n’est dans aucune autre copie a disparu. Aucune réparation n’invente de données.</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**Si des données qu’aucune empreinte n’a examinées sont justes.** Après les 300 premiers Kio, l’UUHash ne porte que sur des portions isolées. D’une grande vidéo, il ne couvre qu’une petite partie. «&#xa0;Rien ne contredit&#xa0;» ne veut pas dire plus.</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**Qui était quelqu’un.** Une source est une adresse, un port et parfois un nom que quelqu’un a saisi. Les adresses étaient redistribuées chaque jour. Rien de cela ne prouve qui utilisait un ordinateur.</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**Où était quelqu’un.** Les pays viennent d’une base de données d’aujourd’hui. L’adresse appartenait peut-être à un autre pays en 2003.</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**Quand quelque chose s’est passé.** Les heures sont celles que donnait l’horloge de cet ordinateur, et beaucoup étaient déréglées.</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**Dans quelle page de codes est un texte.** Les fichiers ne le disent pas. Avec la mauvaise, les lettres affichées sont fausses&#xa0;; les octets restent tels quels.</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**Qu’un fichier est inoffensif.** Le programme lit des en-têtes et des listes. Il ne cherche pas de virus dans ce qui a été téléchargé.</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**Ce qui a été supprimé.** Les restes d’enregistrements plus anciens sont affichés là où ils se trouvent encore dans le fichier. La plupart sont écrasés.</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Modifier des fichiers</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*Édition › Autoriser les modifications* (Ctrl+Maj+E) rend le document modifiable. Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>double-cliquez sur une valeur, ou appuyez sur F2, pour en saisir une autre. Pendant la saisie, la ligne du dessous dit ce qui en découle&#xa0;: les nombres d’éléments, les longueurs et les sommes de contrôle sont tenus à jour. *Modifier seulement ce qui est saisi* n’y touche pas.</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>faites glisser les bords d’une partie dans la carte des segments, ou saisissez-les avec E puis les flèches</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>tapez dans les octets</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>insérez, dupliquez, déplacez et retirez des éléments de listes dans leur menu contextuel</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>Quand un texte est devenu trop grand pour l’emplacement de son enregistrement, le programme propose de déplacer l’enregistrement vers une base de données à emplacements plus grands.</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*Annuler* nomme ce qui sera annulé. Ce qui diffère du fichier est marqué dans l’arborescence, dans les tables et dans les octets.</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*Enregistrer* écrit dans le fichier. La première fois, l’état antérieur du fichier est gardé comme sauvegarde, à côté du fichier ou dans le dossier que vous avez choisi dans les [paramètres](settings.md). *Fichier › Sauvegardes* le rétablit. Si le courant est coupé pendant l’écriture d’un fichier, la prochaine ouverture propose de terminer l’écriture ou de l’annuler.</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*Édition › Ajouter une note* (Ctrl+B) marque un endroit et y associe une ligne de texte. Les notes sont gardées avec vos données, pas dans le fichier.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>Un téléchargement partiel du premier octet au dernier, sous forme de bande et, en dessous, de carte de blocs. Les deux montrent la même portion.</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>Plein&#xa0;: reçu, et listé comme complet</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>Points&#xa0;: des données sont là, mais la liste ne les connaît pas</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>Vide&#xa0;: manquant</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>Crochets du dessous&#xa0;: portions que l’empreinte examine&#xa0;; pleins là où elles concordent, interrompus là où elles contredisent</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>bloc suivant&#xa0;; avec Ctrl la lacune suivante, avec Maj la partie suivante</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>zoom avant, zoom arrière, tout</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>zoomer sur la partie choisie</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M, U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>marquer la partie choisie comme reçue ou comme manquante, là où les modifications sont autorisées</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E, Maj+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>saisir un bord, là où les modifications sont autorisées&#xa0;; les flèches le déplacent, Entrée le relâche, Échap abandonne</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>La molette zoome à l’endroit du pointeur, glisser déplace la vue. Voir [les empreintes](hashes.md) pour ce que prouvent les crochets.</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>Dès que plus d’un fichier est ouvert, la bibliothèque commence par *Tout ce qui est ouvert*&#xa0;: une seule table de tous les fichiers que nomment les bases de données, les téléchargements et les liens. Les mêmes contenus sont réunis par leur empreinte.</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*Comparer avec un dossier...* cherche ces fichiers dans un dossier de cet ordinateur et dit de chacun s’il est là, a été déplacé, a une autre taille ou a disparu. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*Chercher sous d’autres noms* lit ensuite les fichiers qui ont la taille d’un fichier manquant, et se fie à l’empreinte.</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>Ce qu’une base de données avait écrasé et ce qui a pu en être récupéré est aussi dans la table. Pour une seule base de données, la page *Récupéré* le montre.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` est le même moteur, sans fenêtre.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>ce qu’est chaque fichier et ce qui ne va pas</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>tous les champs avec position, taille et valeur</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>UUHash et kzhash d’un fichier</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>ce que l’empreinte dit des données</translation>
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
        <translation>les tables en CSV, TSV, JSON ou page web</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`, `merge`, `fill`, `finish`, `make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>sauvetage&#xa0;: données extraites d’un téléchargement, deux copies réunies, lacunes comblées</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>modifie un fichier, avec une sauvegarde</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>supernœuds&#xa0;: listes réunies, filtrées, converties</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`, `bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>ce qui a été trouvé, mis par écrit et empaqueté avec les fichiers</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>les champs d’un format, avec degré et source</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` liste les options. Avec `--json`, les réponses sont destinées aux scripts. Les [codes des constats](findings.md) sont les mêmes qu’ici et ne changent pas.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>L’arborescence contient chaque champ du fichier, dans l’ordre. Ensemble, ils couvrent chaque octet une fois&#xa0;: ce que personne ne connaît est aussi un champ.</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>Tapez pour trouver le prochain champ dont le nom ou la valeur contient le texte tapé. Le menu contextuel copie une valeur, son chemin ou sa position. Un clic droit sur les titres permet de choisir les colonnes.</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>Les faits qui ne sont pas certains sont en retrait et soulignés&#xa0;: une rangée de points pour *probable*, deux pour *supposé*. Voir [ce que les mots veulent dire](words.md). Un signe devant une ligne indique qu’il y a un [constat](findings.md) à son sujet.</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>Là où les modifications sont autorisées, F2 ou un double-clic permet de saisir une autre valeur. Voir [modifier des fichiers](changing.md).</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>Choisissez *Fichier › Explorer les exemples*. Un dossier s’ouvre avec quelques petits fichiers faits pour découvrir le programme. Ils ne contiennent ni personnes, ni adresses, ni chansons réelles.</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>Un téléchargement jamais terminé</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>Double-cliquez sur `download1045123456403148145.dat`. Kazaa écrivait un téléchargement partiel en un seul fichier&#xa0;: les données reçues jusque-là et, après elles, une description avec le nom de la chanson, les sources et la liste des parties terminées.</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>L’en-tête de la page dit ce que c’est&#xa0;: le vrai nom, 87&#xa0;% reçu, d’où il venait.</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*Segments* dessine le fichier du premier octet au dernier. Plein veut dire reçu, vide veut dire manquant. La molette zoome&#xa0;; un clic sélectionne une partie, et tous les autres panneaux montrent le même endroit.</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*Sources*, *Balises* et *Tâche* sont ce que dit la description. Cliquez sur une ligne&#xa0;: les octets du dessous s’illuminent.</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*Empreinte* indique ce que l’empreinte du contenu dit des données. Une empreinte de ce réseau n’examine que quelques portions, la page dit donc aussi ce qu’elle n’a jamais examiné.</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>Appuyez sur F6, F7 et F8 pour masquer et afficher les champs, les constats et les octets.</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>Un téléchargement endommagé</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>Ouvrez `download1047811200405835889.dat` dans le dossier *damaged*. L’en-tête dit que la somme de contrôle est fausse. Appuyez sur Ctrl+R. La somme de contrôle est assez forte pour dire quel bit, un seul, a été inversé&#xa0;: le plan de réparation est *prouvé*. Comparez les deux versions côte à côte, écrivez une copie et ouvrez-la. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>Les autres fichiers de ce dossier sont endommagés d’autres façons. Choisissez le dossier lui-même et appuyez sur Ctrl+R pour les voir tous à la fois.</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Une base de données</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` est la liste des fichiers que quelqu’un partageait. Tapez dans la ligne au-dessus de la table pour trouver une ligne. Cliquez sur un titre pour trier. *Restreindre* compte ce qu’il y a de chaque sorte.</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>Supernœuds</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` est ce que Windows gardait dans son Registre&#xa0;: les adresses d’ordinateurs bien reliés qu’un programme essayait en premier. La carte montre les pays où ils se trouvent, pour autant qu’une base de données d’aujourd’hui le sache. Les adresses de 2003 ont changé de place depuis.</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Vos propres fichiers</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>Déposez des fichiers, des archives ou des dossiers entiers sur la fenêtre. Appuyez sur Ctrl+K et tapez ce que vous cherchez&#xa0;: une commande, un fichier ouvert, un champ, un constat.</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>Dossiers et archives</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>Un dossier s’ouvre comme une table de ses fichiers&#xa0;: ce qu’est chacun, ce qui en est présent, ce qui ne va pas. Les fichiers sont reconnus à leur contenu, pas à leur nom. Double-cliquez sur une ligne pour ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>Les archives (zip, 7z, tar, aussi compressées avec gzip, bzip2, xz ou zstd) s’ouvrent de la même façon. Rien n’est décompressé sur le disque avant que vous choisissiez *Extraire...* (Ctrl+E). Les noms qui, dans une archive, mènent hors du dossier sont rendus inoffensifs.</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>Si de nombreux fichiers sont demandés à la fois, ils forment une seule liste. Les [paramètres](settings.md) disent à partir de combien.</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>Empreintes et liens</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>Le réseau reconnaissait un fichier à l’empreinte de son contenu, l’*UUHash*&#xa0;: le MD5 des 300 premiers Kio, et une somme de contrôle de 32 bits sur des portions isolées au-delà. Il a été fait pour être rapide, pas pour être robuste.</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>La page *Empreinte* indique</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>ce que prouvent ou contredisent les données présentes</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>ce que l’empreinte n’a jamais examiné du fichier. Un dégât y passe inaperçu.</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>la même empreinte sous les formes qu’utilisent d’autres programmes&#xa0;: lien sig2dat, lien magnet, hexadécimal</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*Chercher ce fichier dans un dossier...* cherche des fichiers qui ont cette empreinte, comme la copie terminée d’un téléchargement partiel.</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>Deux fichiers peuvent avoir le même UUHash et être différents. C’est une faiblesse de l’empreinte&#xa0;; le programme ne peut pas les distinguer par elle.</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*Fichier › Ouvrir le lien du presse-papiers* prend un lien sig2dat ou magnet que vous avez copié.</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>Les supernœuds sur la carte</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>Les listes de supernœuds sont dessinées sur une carte du monde&#xa0;: dans le pays qu’une base de données d’adresses leur attribue. La base de données fournie avec le programme est d’aujourd’hui. Des réseaux ont été vendus et déplacés depuis 2003, un lieu n’est donc qu’un indice.</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>À l’intérieur d’un pays, les points sont répartis régulièrement&#xa0;; rien de plus précis n’est connu. Le nombre dans un cercle compte les nœuds qu’il recouvre. Zoomez pour l’ouvrir. La légende est un filtre.</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*Listes* place d’autres listes sur la même carte et dit ce qui diffère entre deux. *Réorganiser...* choisit quels nœuds restent, et dans quel ordre. *Enregistrer la liste* les écrit dans un fichier d’un autre genre.</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>Les adresses qu’aucun ordinateur ne peut avoir sur Internet sont listées à côté de la carte.</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>Dans les [paramètres](settings.md), vous pouvez choisir une autre base de données au format MaxMind, par exemple une de l’époque.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*Outils › Réparer...* (Ctrl+R) cherche des moyens de remettre en état le document ou tous les fichiers d’un dossier.</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**Ce qui ne va pas.** Un verdict, et les constats qui le fondent.</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**Ce qui peut être fait.** Chaque plan est une fiche&#xa0;: ce qu’il change, à quel point il est sûr, ce qui reste inconnu. Ne rien faire en est un. Vous pouvez indiquer un autre fichier qui en sait plus&#xa0;: une base de données de fichiers partagés, une tâche de giFT, un lien.</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**Examiner.** Les deux versions côte à côte. Seul ce qui diffère est mis en évidence.</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**Où écrire.** Une copie, sauf si vous en décidez autrement. Si le fichier est remplacé sur place, l’ancien contenu est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**Terminé.** Un rapport liste chaque octet modifié, avec les empreintes SHA-256 des deux fichiers.</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>On peut toujours revenir en arrière, et Échap ne change rien.</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>Un plan n’est *prouvé* que si une somme de contrôle ou une empreinte concorde après lui, compte tenu du nombre d’essais effectués. Quand deux plans se valent, le programme le dit et ne choisit pas.</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>Ce qui n’a jamais été reçu ne peut pas être réparé. On peut le combler à partir d’une autre copie du même fichier&#xa0;: voir [sauvetage](rescue.md).</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>Rapports et paquets</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*Outils › Écrire un rapport...* met par écrit ce qui a été trouvé dans ce qui est affiché, avec le SHA-256 de chaque fichier&#xa0;: en page, en PDF ou en JSON.</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*Outils › Enregistrer un paquet...* réunit ce qui est affiché en un seul fichier zip&#xa0;: les fichiers, un rapport à leur sujet, vos notes et les journaux.</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>Les rapports contiennent des noms et des adresses qui se trouvaient dans les fichiers. Relisez-les avant de les transmettre.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Sauvetage</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>Le menu *Outils* sort des téléchargements ce qu’ils contiennent. Tout cela écrit de nouveaux fichiers&#xa0;; les téléchargements restent tels quels.</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**Terminer...**&#xa0;: un téléchargement complet devient le fichier qu’il devait être, sous son propre nom. L’empreinte dit si ses données sont justes.</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**Fusionner des téléchargements...**&#xa0;: plusieurs téléchargements partiels d’un même fichier en forment un seul qui a tout ce qu’ils ont. Là où ils ne concordent pas, l’empreinte décide&#xa0;; si elle ne le peut pas, c’est vous qui dites lequel est juste.</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**Combler les lacunes...**&#xa0;: les lacunes d’un téléchargement partiel sont comblées à partir d’une copie complète de son fichier.</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**Nouveau téléchargement à partir d’un lien...**&#xa0;: un lien sig2dat ou magnet devient un téléchargement qui n’a encore rien reçu, à combler ou à fusionner.</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**Extraire ce qui est présent...** (Ctrl+E)&#xa0;: ce qu’un téléchargement a reçu, chaque plage terminée comme fichier, ou un seul fichier avec des lacunes et, à côté, leur carte pour GNU ddrescue.</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>Dans un dossier, *Terminer les téléchargements complets...* le fait pour tous ses fichiers. Dans les scripts, utilisez [la ligne de commande](command-line.md).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*Édition › Paramètres...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**Page de codes des textes**&#xa0;: les fichiers ne disent pas comment leurs lettres sont stockées. Choisissez celle du pays d’où ils viennent. Elle vaut pour les fichiers ouverts à partir de maintenant&#xa0;; pour un seul fichier, utilisez *Affichage › Page de codes*.</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**Heures en**&#xa0;: les heures stockées sont en UTC. Elles peuvent être affichées dans le fuseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**Base de données des pays**&#xa0;: voir [la carte](map.md)</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**Sauvegardes** et **Copies**&#xa0;: des dossiers. Laissés vides, les deux vont à côté du fichier.</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**Langue**&#xa0;: utilisée à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**Thème**&#xa0;: clair, sombre, les deux aussi en contraste élevé, ou comme le veut le système</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**Fichiers ouverts à la fois, au plus**&#xa0;: au-delà, ils forment [une seule liste](folders.md)</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**Ouvrir ce qui était ouvert la dernière fois**&#xa0;: les documents, l’endroit consulté et la disposition</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**Inscrire les fichiers ouverts parmi les fichiers récents du bureau**&#xa0;: pour que le gestionnaire de fichiers les propose aussi</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**Signaler la fin d’un long travail en arrière-plan**&#xa0;: une notification, si une autre fenêtre est au premier plan</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>Les paramètres sont gardés dans `~/.config/ftworkbench` (ou là où pointe `XDG_CONFIG_HOME`), les notes dans `~/.local/share/ftworkbench`. Rien d’autre n’est écrit sans avoir été demandé, sauf la liste des fichiers récents, que *Fichier › Récents* peut oublier.</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack était le réseau derrière Kazaa, Grokster et iMesh, de 2001 à 2006. Ce programme ouvre et montre ce qu’il a laissé sur les disques&#xa0;: pour chaque octet, ce qu’il est, à quel point c’est sûr et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[Premiers pas](first-steps.md)&#xa0;: une demi-heure avec les exemples fournis avec le programme</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[La fenêtre](window.md)&#xa0;: panneaux, pages, touches</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[Ce que les mots veulent dire](words.md)&#xa0;: degrés, confiance, constats</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[Constats](findings.md)&#xa0;: chaque remarque que le programme peut faire, et ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[Réparation](repair.md), [sauvetage](rescue.md), [modifier des fichiers](changing.md), [empreintes et liens](hashes.md), [tables](tables.md), [les supernœuds sur la carte](map.md), [dossiers et archives](folders.md), [tout ce qui est ouvert](collection.md), [rapports et paquets](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[Formats](formats.md)&#xa0;: les champs de chaque genre de fichier</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[La ligne de commande](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[Paramètres](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[Ce que ce programme ne peut pas savoir](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>Ouvrir un fichier ne le modifie jamais. Les fichiers sont en lecture seule tant que vous n’activez pas *Édition › Autoriser les modifications*, et même alors, le fichier sur le disque reste tel quel jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>Les listes de sources, de balises, d’enregistrements et de nœuds sont des tables. Même la plus grande base de données s’affiche aussitôt.</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>Tapez dans la ligne du dessus pour filtrer d’après n’importe quelle colonne, ou dans le champ sous un titre pour filtrer d’après cette colonne. Dans les colonnes de nombres, `&gt;1000`, `10-20` et `=5` fonctionnent aussi.</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>Cliquez sur un titre pour trier&#xa0;; cliquez de nouveau pour inverser l’ordre.</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*Colonnes* choisit ce qui est affiché. *Restreindre* compte les valeurs d’une colonne, et un clic ne garde que les lignes correspondantes.</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*Exporter...* écrit ce qui est affiché en CSV, TSV, JSON ou page web.</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>Les colonnes restent comme vous les disposez.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>À gauche, la *bibliothèque* liste ce qui est ouvert (F9). Au milieu se trouve le document avec ses pages. À droite sont les *champs* (F6) et les *constats* (F7), en bas les *octets* (F8). Tous montrent le même endroit&#xa0;: choisissez une ligne n’importe où, et les autres suivent. Alt+Gauche revient à l’endroit consulté auparavant.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>tout rechercher&#xa0;: commandes, documents, pages, constats, champs</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>aller à une position (238100, 0x3a214) ou à un champ (appendix.sources[2].port)</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4, Maj+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>constat suivant et précédent</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6, F7, F8, F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>champs, constats, octets, bibliothèque</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>filtrer la table</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>copier les lignes comme table, ou en JSON</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+Page suiv, Ctrl+Page préc</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>fichier ouvert suivant et précédent</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Maj+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>le manuel à la bonne page, dans les boîtes de dialogue aussi&#xa0;; cliquer sur un élément pour demander ce que c’est</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*Édition › Raccourcis clavier...* change les touches des menus.</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>Les lignes peuvent être copiées et glissées dans d’autres programmes&#xa0;: un éditeur de texte reçoit une table avec des tabulations, un traitement de texte un tableau et, quand les lignes sont des fichiers, un gestionnaire de fichiers reçoit les fichiers. *Fichier › Imprimer...* imprime ce qui a le clavier&#xa0;: octets, champs, constats, table, carte des segments.</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>Voir aussi [champs](fields.md), [octets](bytes.md) et [segments](chunks.md).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que les mots veulent dire</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>À quel point un fait est sûr</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>Aucun vrai `.dat` écrit par Kazaa n’était disponible quand ce programme a été écrit. Le format est connu par des programmes qui lisaient et écrivaient de tels fichiers. C’est pourquoi chaque fait porte un degré&#xa0;:</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**certain**&#xa0;: plusieurs programmes sont d’accord, ou de vrais fichiers le montrent</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**probable**&#xa0;: une bonne source le dit</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**supposé**&#xa0;: personne ne le sait&#xa0;; c’est la meilleure explication jusqu’ici</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>Quand un format peut être lu de deux façons, le contenu de chaque fichier décide, et les [constats](findings.md) disent laquelle a été retenue. *Affichage › Lecture* prend l’autre.</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>À quel point une réparation est sûre</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**prouvé**&#xa0;: une somme de contrôle ou une empreinte concorde, et par hasard cela arriverait moins d’une fois sur mille essais. La probabilité est affichée.</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**cohérent**&#xa0;: tout va ensemble, mais aucune somme de contrôle ne le confirme</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**deviné**&#xa0;: c’est peut-être juste</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>À quel point un constat est grave</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**erreur**&#xa0;: quelque chose est perdu ou se contredit</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**avertissement**&#xa0;: quelque chose est étrange&#xa0;; c’est peut-être un dégât, ou un programme que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**remarque**&#xa0;: bon à savoir, rien d’anormal</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*Outils › Modifier plusieurs fichiers...* modifie la même chose dans de nombreux téléchargements à la fois et montre chaque modification avant de la faire. *Outils › Journal...* liste ce qui a été fait depuis l’ouverture du fichier. Il disparaît à la fermeture du fichier, sauf si vous l’exportez.</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>ce que dit un lien ou une empreinte, sous n’importe quelle forme</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>des plans et, avec `-o OUT`, une copie réparée</translation>
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
        <translation>ramène un fichier à son état antérieur, depuis sa sauvegarde</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>Les trois premières acceptent aussi les fichiers déposés sur leur fenêtre.</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>Une tâche a besoin d’une empreinte et d’une taille de 4 GiB - 1 au plus&#xa0;; ce lien n’indique pas les deux.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne peut pas être écrit en %2. Choisissez une autre page de codes.</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>Réparer...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>Terminer...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>Combler les lacunes...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>Nouveau téléchargement...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>Vérifier...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>Voir ce qui peut être fait. Rien n’est modifié avant que vous le disiez</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>Toutes les parties sont là&#xa0;: en faire le fichier qu’il devait devenir</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>Prendre ce qui manque dans une copie complète</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>Créer un téléchargement d’après ce qu’indique le lien</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>Le confronter à une empreinte</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>En conséquence&#xa0;:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 sur %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>Parmi les parties que l’empreinte couvre, %1 sur %2 manquent.</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>Le fichier a %1, mais devrait avoir %2.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>Ses 300 premiers Kio concordent (%1)&#xa0;: sa fin a été coupée.</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>Ses 300 premiers Kio concordent (%1)&#xa0;: quelque chose y a été ajouté.</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>Ses 300 premiers Kio contredisent aussi l’empreinte (%1)&#xa0;: c’est un autre fichier.</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>Chaque octet concorde avec l’empreinte (%1).</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>Chaque octet concorde avec l’empreinte (%1), mais l’empreinte est celle d’un fichier d’une autre taille.</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>Le contenu contredit l’empreinte (%1)&#xa0;: autre fichier, ou dégât.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>Impossible à décider (%1)&#xa0;: pour un fichier aussi petit, l’empreinte couvre tous les octets à la fois, et il en manque.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>Annulé. On ne peut rien dire.</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>Le fichier n’a pas pu être lu à partir de la position %1. Il a peut-être changé entre-temps.</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>Chaque octet concorde avec le kzhash (%1).</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>Tout ce que l’empreinte couvre concorde (%1). Elle n’a jamais examiné le reste.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>Les 300 premiers Kio concordent (%1). Qui a fait cette empreinte n’a pas regardé plus loin.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>Les 300 premiers Kio concordent (%1). %2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>Les parties que l’UUHash couvre concordent, mais le kzhash, qui couvre chaque octet, contredit (%1)&#xa0;: une autre partie est endommagée.</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>Les 300 premiers Kio concordent, mais les autres parties que l’empreinte couvre la contredisent ensemble (%1)&#xa0;; on ne peut pas dire laquelle est fausse.</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>Les 300 premiers Kio contredisent l’empreinte (%1)&#xa0;: autre contenu, ou dégât.</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>Impossible à décider (%1)&#xa0;: les 300 premiers Kio ne sont pas tous là. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>contredit, avec les autres</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>présent, ne peut pas être jugé seul</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>la règle du réseau</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>une variante qui couvre une fenêtre de plus</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>les 300 premiers Kio seuls</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>un programme qui n’a jamais regardé au-delà des 300 premiers Kio</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>Ce fichier n’a pas de liste de parties terminées.</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>Marquer %1 comme reçu</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>Marquer %1 comme manquant</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>Ce que le format attend a été trouvé dans le contenu&#xa0;: %1 bits d’indices.</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>Une partie de ce qu’il attend n’est pas là&#xa0;: %1 bits contre lui.</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>Le nom du fichier parle pour lui.</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>Recevoir %1 de %2</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>Couper ce qui se trouve après la fin du téléchargement, {size} à partir de {at}.</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>Restaurer la marque «&#xa0;KAZA&#xa0;» à {at}.</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>Corriger la taille de l’annexe&#xa0;: {value} octets.</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>Écrire les {value} octets du bloc de fin qui manquent.</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>Retirer la seconde copie de l’annexe, {size} à {at}.</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>Annuler un transfert en mode texte&#xa0;: retirer les {value} retours chariot qu’il a mis avant les sauts de ligne.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>Mettre {field} à {value}, le seul nombre avec lequel la somme de contrôle concorde.</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>Corriger la somme de contrôle enregistrée&#xa0;: l’un de ses octets était faux, le contenu ne l’est pas.</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>Garder le contenu tel quel et écrire une nouvelle somme de contrôle.</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>Mettre {field} à {value}, ce qui permet de lire l’annexe jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>Reconstruire la tête de l’annexe&#xa0;: {value} sources la suivent.</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>Rogner, trier et réunir les parties terminées&#xa0;; il en reste {value}.</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>Corriger {value} champs qui sont en désaccord avec les autres, dont {field}.</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>Garder {value} sources et tout ce qui est entier, et réécrire la fin de l’annexe. Ce qui a été reçu est deviné là où sa liste est perdue&#xa0;: des zéros dans les données sont un indice, pas une preuve.</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>Remettre l’annexe plus ancienne de {at} après les données. Les parties reçues depuis ne sont pas dans sa liste.</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>Écrire une nouvelle annexe à partir du lien pour un fichier de {value} octets. Ce qui a été reçu est deviné d’après les données.</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>Écrire une nouvelle annexe à partir de l’état de cette tâche dans giFT, qui dit ce qui manquait encore des {value} octets.</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>Écrire une nouvelle annexe à partir de l’enregistrement {field}, dont l’empreinte concorde avec les 300 premiers Kio des données.</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>Écrire une nouvelle annexe pour un fichier de {value} octets, comme le disent ses propres premiers octets. Son nom et son empreinte restent perdus.</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>Restaurer la marque de {value} emplacements dont les enregistrements sont entiers.</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>Corriger la longueur de {value} enregistrements jusqu’à leur fin réelle.</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>Retirer {size} à {at}, qui décalent les emplacements suivants.</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>Mettre des zéros à {at}, où {size} manquent, pour que les emplacements suivants retrouvent leur place.</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>Ramener les emplacements à leur place&#xa0;: à {value} endroits, il y a trop d’octets, qui sont retirés, ou pas assez, remplacés par des zéros.</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>Corriger le nombre de balises de {value} enregistrements d’après ce qui s’y trouve jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>Écrire une copie compacte qui contient ce qui a été supprimé ({value})&#xa0;: les enregistrements des emplacements libérés, et les balises que des enregistrements plus longs ont laissées derrière de plus courts. Ce qui en a été écrasé est mis à zéro&#xa0;; les emplacements libres sont omis.</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>Compléter avec des zéros le dernier emplacement, dont l’enregistrement est entier ({size}).</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>Couper {size} à la fin, qui ne font pas une entrée entière.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>Omettre {value} entrées qu’aucun ordinateur ne peut avoir eues.</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>Omettre {value} entrées présentes deux fois.</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>Écrire les {value} entrées de 9 octets comme entrées de 12, comme les versions ultérieures en avaient. Leurs trois derniers octets, que personne ne comprend, sont perdus&#xa0;; charge et heure deviennent 0.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>cohérent</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>la somme de contrôle concorde&#xa0;; par hasard, ce serait le cas une fois sur %1 recherches de ce genre</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>la somme de contrôle concorde, mais tant d’essais ont été faits que cela ne prouve rien</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>la structure concorde&#xa0;; aucune somme de contrôle ne le confirme</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>aucune somme de contrôle ne le confirme</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>L’empreinte concorde avec l’une des %1 combinaisons&#xa0;; ses choix sont marqués *.</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>Sur les 300 premiers Kio, elle a 128 bits, ce n’est donc pas un hasard.</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>Au-delà des 300 premiers Kio, elle a 32 bits&#xa0;; par hasard, elle concorderait une fois sur %1 recherches de ce genre.</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>Corriger le bit {value} de l’octet à {at}, dans {field}.</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>Corriger l’octet à {at}, dans {field}.</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>Réparation possible, pour autant que la structure le montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>Un bit est faux&#xa0;: le bit %1 à %2, dans %3. La réparation est prouvée.</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>Un octet est faux&#xa0;: celui à %1, dans %2. La réparation est prouvée.</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>La réparation est prouvée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>L’état précédent du fichier est gardé dans %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Rien d’anormal.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>Octets modifiés</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>Segments avant et après</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>Ce qui reste anormal ou perdu</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>Rien d’anormal n’a été trouvé dans le résultat.</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>Réparation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>Réparation de %n fichier</numerusform>
            <numerusform>Réparation de %n fichiers</numerusform>
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
        <translation>le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>la nouvelle copie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>le fichier de récupération «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>la sauvegarde «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>un autre programme a modifié le fichier depuis qu’il a été lu&#xa0;; relisez-le</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>un autre programme écrit %1&#xa0;; attendez qu’il ait fini, ou fermez-le</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>une écriture précédente de ce fichier a été interrompue&#xa0;; terminez-la ou annulez-la d’abord</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1 n’est plus là&#xa0;; enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 existe déjà&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>ce contenu est décompressé ou a été déposé et n’a pas de fichier à lui&#xa0;; enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>impossible d’écrire %1&#xa0;; modifiez les droits d’accès ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1 est sur un support en lecture seule&#xa0;; enregistrez ailleurs</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>il n’y a pas de place pour %1&#xa0;; libérez-en ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>impossible de lire %1 en entier&#xa0;; faites-en d’abord une copie sur un disque sain</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 présente des dégâts</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1 appartient à un autre contenu que celui-ci</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>le système a échoué avec %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>Le fichier est écrit, mais sa conservation n’est pas certaine.</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>L’écriture s’est arrêtée en chemin&#xa0;; le fichier de récupération à côté du fichier permet de la terminer ou de l’annuler.</translation>
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
        <translation>Une écriture de ce fichier a été interrompue avant d’avoir modifié un octet. Elle peut être terminée ou abandonnée.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>Une écriture de ce fichier a été interrompue alors que tout était écrit. Elle peut être gardée ou annulée.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>Une écriture de ce fichier a été interrompue en chemin. Elle peut être terminée ou annulée, exactement dans les deux cas.</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>Une écriture de ce fichier a été interrompue, et un autre programme y a écrit depuis. Ce que contient le fichier de récupération ne convient plus.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>La taille concorde (%1). Rien d’autre n’est connu pour comparer.</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>La taille (%1) et les 300 premiers Kio concordent avec les données disponibles.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>%1 emplacement</numerusform>
            <numerusform>%1 emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>1 supernœud</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>%1 supernœud</numerusform>
            <numerusform>%1 supernœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 lien</numerusform>
            <numerusform>%1 liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>Rien d’anormal trouvé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>Aucun format connu de ce programme ne correspond au contenu.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fichier inconnu</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>Le téléchargement est complet ; seul son nom n’a jamais été changé. Son contenu n’a pas été vérifié à l’ouverture.</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>Rien d’anormal trouvé dans la description du téléchargement. Son contenu n’a pas été vérifié à l’ouverture.</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>Corriger la somme de contrôle</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
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
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
</TS>
