<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open files. Nothing in them is changed</source>
        <translation>ファイルを開きます。中身は何も変わりません</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>フォルダーを開く(&amp;F)...</translation>
    </message>
    <message>
        <source>List everything in a folder and below it</source>
        <translation>フォルダーとその下にあるものをすべて一覧にします</translation>
    </message>
    <message>
        <source>&amp;Explore the samples</source>
        <translation>サンプルを見る(&amp;E)</translation>
    </message>
    <message>
        <source>A few small files, made for looking around</source>
        <translation>見て回るために作った小さなファイルです</translation>
    </message>
    <message>
        <source>Open &amp;link from the clipboard</source>
        <translation>クリップボードのリンクを開く(&amp;L)</translation>
    </message>
    <message>
        <source>A sig2dat or magnet link that was copied</source>
        <translation>コピーした sig2dat または magnet リンク</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the changes to the file</source>
        <translation>変更をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>コピーを保存(&amp;Y)...</translation>
    </message>
    <message>
        <source>Write what is shown to another file</source>
        <translation>表示中の内容を別のファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved state</source>
        <translation>保存時の状態に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Take back every change that was not saved. Can be undone</source>
        <translation>保存していない変更をすべて取り消します。元に戻せます</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>メモを追加(&amp;N)</translation>
    </message>
    <message>
        <source>Mark where you look, and write a line about it. The file stays as it is</source>
        <translation>見ている場所に印を付け、一行書き添えます。ファイルは変わりません</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>変更を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Files are read-only until this is switched on; the file itself changes when you save</source>
        <translation>これをオンにするまでファイルは読み取り専用です。ファイル自体は保存時に変わります</translation>
    </message>
    <message>
        <source>Change &amp;only what I type</source>
        <translation>入力した箇所だけ変更(&amp;O)</translation>
    </message>
    <message>
        <source>Counts, lengths and checksums stay as they are, right or wrong</source>
        <translation>個数、長さ、チェックサムは正誤にかかわらずそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Where you looked before</source>
        <translation>前に見ていた場所</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>移動(&amp;G)...</translation>
    </message>
    <message>
        <source>An offset or the path of a field</source>
        <translation>オフセットまたはフィールドのパス</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>次の所見(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>前の所見(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repair...</source>
        <translation>修復(&amp;R)...</translation>
    </message>
    <message>
        <source>See what can be done about what is wrong</source>
        <translation>問題に対して何ができるかを見ます</translation>
    </message>
    <message>
        <source>&amp;Change many files...</source>
        <translation>多数のファイルを変更(&amp;C)...</translation>
    </message>
    <message>
        <source>Another path, another state, fewer sources for many downloads at once</source>
        <translation>多数のダウンロードのパス、状態、ソースを一度に変更します</translation>
    </message>
    <message>
        <source>&amp;Journal...</source>
        <translation>変更履歴(&amp;J)...</translation>
    </message>
    <message>
        <source>What was done to this file since it was opened</source>
        <translation>開いてからこのファイルに行われたこと</translation>
    </message>
    <message>
        <source>Next f&amp;ile</source>
        <translation>次のファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Previous fil&amp;e</source>
        <translation>前のファイル(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>所見(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>バイト(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>10 進オフセット(&amp;D)</translation>
    </message>
    <message>
        <source>Offsets as 238100 instead of 0x3a214</source>
        <translation>オフセットを 0x3a214 ではなく 238100 のように表示します</translation>
    </message>
    <message>
        <source>Times in the zone of this computer instead of UTC</source>
        <translation>時刻を UTC ではなくこのコンピューターのタイムゾーンで表示します</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About FastTrack Workbench</source>
        <translation>FastTrack Workbench について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Local ti&amp;me</source>
        <translation>現地時刻(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Values as stored</source>
        <translation>格納された値(&amp;V)</translation>
    </message>
    <message>
        <source>Numbers as the file holds them: no names, no units, no dates</source>
        <translation>数値をファイルのまま表示します。名前、単位、日付は付けません</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>仕上げ(&amp;F)...</translation>
    </message>
    <message>
        <source>Make complete downloads the files they were to become</source>
        <translation>完了したダウンロードを本来のファイルにします</translation>
    </message>
    <message>
        <source>&amp;Merge downloads...</source>
        <translation>ダウンロードを結合(&amp;M)...</translation>
    </message>
    <message>
        <source>Put together what several downloads of one file have received</source>
        <translation>一つのファイルの複数のダウンロードが受信したものをまとめます</translation>
    </message>
    <message>
        <source>Fill &amp;gaps...</source>
        <translation>欠落部を補う(&amp;G)...</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>足りないものを完全なコピーから取ります</translation>
    </message>
    <message>
        <source>&amp;New download from link...</source>
        <translation>リンクから新しいダウンロード(&amp;N)...</translation>
    </message>
    <message>
        <source>Make a download of what a link or a record says</source>
        <translation>リンクやレコードの示すもののダウンロードを作ります</translation>
    </message>
    <message>
        <source>&amp;Extract what is there...</source>
        <translation>あるものを取り出す(&amp;E)...</translation>
    </message>
    <message>
        <source>Take out of a download what it has received</source>
        <translation>ダウンロードから受信済みのものを取り出します</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Put on paper, or into a PDF, what has the keyboard</source>
        <translation>キーボードの対象になっているものを紙か PDF に出力します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>キーボードショートカット(&amp;K)...</translation>
    </message>
    <message>
        <source>Other keys for what the menus offer</source>
        <translation>メニューの項目に別のキーを割り当てます</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>Code page, times, folders, theme</source>
        <translation>コードページ、時刻、フォルダー、テーマ</translation>
    </message>
    <message>
        <source>Find &amp;anything...</source>
        <translation>何でも検索(&amp;A)...</translation>
    </message>
    <message>
        <source>Type part of the name of a command, a document, a field or a finding</source>
        <translation>コマンド、ドキュメント、フィールド、所見の名前の一部を入力します</translation>
    </message>
    <message>
        <source>&amp;Write a report...</source>
        <translation>報告書を書き込む(&amp;W)...</translation>
    </message>
    <message>
        <source>What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON</source>
        <translation>表示中のものに見つかったことを、各ファイルの SHA-256 とともに、ページ、PDF、JSON にします</translation>
    </message>
    <message>
        <source>Save a &amp;bundle...</source>
        <translation>一式を保存(&amp;B)...</translation>
    </message>
    <message>
        <source>What is shown as one zip file: the files, a report on them, notes and journals</source>
        <translation>表示中のものを一つの zip ファイルにします: ファイル、その報告書、メモ、変更履歴</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>高コントラスト、ライト(&amp;C)</translation>
    </message>
    <message>
        <source>High c&amp;ontrast, dark</source>
        <translation>高コントラスト、ダーク(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>The page about what has the keyboard</source>
        <translation>キーボードの対象になっているものについてのページです</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初の手順(&amp;F)</translation>
    </message>
    <message>
        <source>A tour of the samples</source>
        <translation>サンプルを巡る案内です</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>これは何か(&amp;W)</translation>
    </message>
    <message>
        <source>Click something to read about it</source>
        <translation>何かをクリックすると説明を表示します</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Fields that change</source>
        <translation>変わるフィールド</translation>
    </message>
</context>
<context>
    <name>ChunkState</name>
    <message>
        <source>received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>present, not listed</source>
        <translation>あるが記載なし</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>listed, but not there</source>
        <translation>記載あるが実体なし</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>余分</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>付録</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>末尾ブロック</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, and the data is in this file.</source>
        <translation>付録に完了と記載され、データもこのファイルにあります。</translation>
    </message>
    <message>
        <source>There are bytes in this file, but the appendix does not list them as complete. They may be data that came late, zeros, or what the disk held before.</source>
        <translation>このファイルにバイトはありますが、付録には完了と記載されていません。遅れて届いたデータ、ゼロ、または以前ディスクにあったものかもしれません。</translation>
    </message>
    <message>
        <source>Not received: not listed, and this file ends before it.</source>
        <translation>未受信: 記載がなく、ファイルはその手前で終わっています。</translation>
    </message>
    <message>
        <source>Listed as complete in the appendix, but the data in this file ends before it.</source>
        <translation>付録に完了と記載されていますが、このファイルのデータはその手前で終わっています。</translation>
    </message>
    <message>
        <source>In this file, but behind the end of the download or behind the trailer.</source>
        <translation>このファイルにありますが、ダウンロードの終わりまたは末尾ブロックより後ろです。</translation>
    </message>
    <message>
        <source>The job&apos;s own record, which moves on as the data grows.</source>
        <translation>ジョブ自身の記録です。データが増えると後ろへ移ります。</translation>
    </message>
    <message>
        <source>The last ten bytes: mark, size and checksum of the appendix.</source>
        <translation>最後の10バイト: 付録のマーク、サイズ、チェックサム。</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>アンドラ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>アフガニスタン</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>アンティグア・バーブーダ</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>アングイラ</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>アルバニア</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>アルメニア</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>アンゴラ</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南極大陸</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>アルゼンチン</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>米領サモア</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>アルーバ</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>オーランド諸島</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>アゼルバイジャン</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>ボスニア・ヘルツェゴビナ</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>バルバドス</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>バングラデシュ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>ブルキナファソ</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>ブルガリア</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>バーレーン</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>ブルンジ</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>ベナン</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>サンバルテルミ</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>バーミューダ</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>ブルネイ</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>ボリビア</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>オランダ領カリブ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>バハマ</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>ブータン</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>ブーベ島</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>ボツワナ</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>ベラルーシ</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>ベリーズ</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>ココス諸島</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>コンゴ民主共和国</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中央アフリカ共和国</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>コンゴ共和国</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>コートジボワール</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>クック諸島</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>チリ</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>カメルーン</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>コロンビア</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>コスタリカ</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>キューバ</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>カーボヴェルデ</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>キュラソー</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>クリスマス島</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>キプロス</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>ジブチ</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>デンマーク</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>ドミニカ</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>アルジェリア</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>エクアドル</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>エストニア</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>エジプト</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>西サハラ</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>エリトリア国</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>エチオピア</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>フィンランド</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>フィジー</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>フォークランド諸島</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ミクロネシア</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>フェロー諸島</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>ガボン</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>グレナダ</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>グルジア</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>仏領ギアナ</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>ガーンジー</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>ガーナ</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>ジブラルタル</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>グリーンランド</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>ガンビア</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>ギニア</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>グアドループ</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>赤道ギニア</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>サウスジョージア及びサウスサンドウィッチ諸島</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>グアテマラ</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>グアム</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>ギニアビサウ</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>ガイアナ</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>ハード島及びマクドナルド諸島</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>ホンジュラス</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>クロアチア</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>ハイチ</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>ハンガリー</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>マン島</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>英国インド洋領土</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>イラク</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>イラン</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>アイスランド</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>ジャージー</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ジャマイカ</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ヨルダン</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>ケニア</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>キルギスタン</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>カンボジア</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>キリバス</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>コモロ</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>セントクリストファー・ネーヴィス</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>北朝鮮</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>クウェート</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>ケイマン諸島</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>カザフスタン</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ラオス</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>レバノン</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>セントルシア</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>リヒテンシュタイン</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>スリランカ</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>リベリア</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>レソト</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>リトアニア</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>ルクセンブルク</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>ラトビア</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>リビア</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>モロッコ</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>モナコ</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>モルドバ</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>モンテネグロ</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>サン・マルタン</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>マダガスカル</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>マーシャル諸島</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北マケドニア</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>マリ</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ミャンマー</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>モンゴル国</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>マカオ</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>北マリアナ諸島</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>マルティニーク</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>モーリタニア</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>モントセラト</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>マルタ</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>モーリシャス</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>モルディブ</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>マラウイ</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>モザンビーク</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ナミビア</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>ニューカレドニア</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>ニジェール</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>ノーフォーク島</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ナイジェリア</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>ニカラグア</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>ネパール</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ナウル</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>ニウエ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>オマーン</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>パナマ</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>ペルー</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>仏領ポリネシア</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>パプアニューギニア</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>パキスタン</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>サンピエール及びミクロン</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>ピトケアン</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>プエルトリコ</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>パレスチナ</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>パラオ</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>パラグアイ</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>カタール</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>レユニオン</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ルーマニア</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>セルビア</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>ルワンダ</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>ソロモン諸島</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>セーシェル</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>スーダン</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>セントヘレナ</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>スロベニア</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>スヴァールバル及びヤンマイエン</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>スロバキア</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>シエラレオネ</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>サンマリノ</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>セネガル</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>ソマリア</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>スリナム</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南スーダン</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>サントメ・プリンシペ</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>エルサルバドル</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>シント・マールテン</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>シリア</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>エスワティニ</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>タークス及びカイコス諸島</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>チャド</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>フランス南方領土</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>トーゴ</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>タジキスタン</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>トケラウ</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>東ティモール</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>トルクメニスタン</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>チュニジア</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>トンガ</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>トリニダード・トバゴ</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>ツバル</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>タンザニア</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>ウガンダ</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>アメリカ領有小離島</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>ウルグアイ</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ウズベキスタン</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>バチカン市国</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>セントビンセント及びグレナディーン諸島</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ベネズエラ</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>イギリス領ヴァージン諸島</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>アメリカ領ヴァージン諸島</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>バヌアツ</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>ワリー及びフテュナ</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>サモア</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>コソボ</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>イエメン</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>マヨット</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>ザンビア</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>ジンバブエ</translation>
    </message>
</context>
<context>
    <name>FolderBatch</name>
    <message>
        <source>The file has changed since it was looked at. Nothing was changed.</source>
        <translation>調べた後にファイルが変わっています。何も変更していません。</translation>
    </message>
    <message>
        <source>The folder for the copy cannot be made. Nothing was changed.</source>
        <translation>コピー用のフォルダーを作れません。何も変更していません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>取り消しました。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>FolderReading</name>
    <message>
        <source>link or device</source>
        <translation>リンクまたはデバイス</translation>
    </message>
    <message>
        <source>It is shown, never followed.</source>
        <translation>表示するだけで、たどりません。</translation>
    </message>
    <message>
        <source>It leads to %1. It is shown, never followed.</source>
        <translation>%1 につながっています。表示するだけで、たどりません。</translation>
    </message>
</context>
<context>
    <name>HashWindows</name>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>there, not judged</source>
        <translation>あるが判定なし</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they agree with it.</source>
        <translation>ハッシュはこのバイトを見ており、一致しています。</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they contradict it. Behind the first 300 KiB all windows share one checksum: at least one of them is wrong, which one cannot be told.</source>
        <translation>ハッシュはこのバイトを見ており、矛盾しています。最初の 300 KiB より後ろではすべての窓が一つのチェックサムを共有します。少なくとも一つが誤りですが、どれかはわかりません。</translation>
    </message>
    <message>
        <source>The hash looks at these bytes and they are there, but their checksum is shared with windows that are missing.</source>
        <translation>ハッシュはこのバイトを見ており、バイトもありますが、チェックサムを欠落した窓と共有しています。</translation>
    </message>
    <message>
        <source>The hash looks at these bytes, and they were not received.</source>
        <translation>ハッシュはこのバイトを見ていますが、受信されていません。</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>最初の %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最後の %1</translation>
    </message>
    <message>
        <source>window at %1</source>
        <translation>%1 の窓</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>never looked at by the hash</source>
        <translation>ハッシュが見ない部分</translation>
    </message>
    <message numerus="yes">
        <source>%n hash window(s): %1</source>
        <translation>
            <numerusform>ハッシュの窓 %n 個: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hash window “%1”: %2</source>
        <translation>ハッシュの窓「%1」: %2</translation>
    </message>
    <message>
        <source>The hash looks at %1 % of the file. Its windows: %2</source>
        <translation>ハッシュはファイルの %1&#xa0;% を見ています。窓: %2</translation>
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
        <translation>すべてのバイトがハッシュと一致します。</translation>
    </message>
    <message>
        <source>All that the hash looks at agrees.</source>
        <translation>ハッシュが見る部分はすべて一致します。</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash.</source>
        <translation>先頭はハッシュと一致します。</translation>
    </message>
    <message>
        <source>The beginning agrees with the hash, the rest contradicts it.</source>
        <translation>先頭はハッシュと一致しますが、残りは矛盾します。</translation>
    </message>
    <message>
        <source>The beginning contradicts the hash.</source>
        <translation>先頭がハッシュと矛盾します。</translation>
    </message>
    <message>
        <source>Nothing can be said: the beginning was not received whole.</source>
        <translation>判定できません。先頭がすべて受信されていません。</translation>
    </message>
    <message>
        <source>Other contents, or damage, within the first 300 KiB.</source>
        <translation>最初の 300 KiB の内容が別物か、損傷しています。</translation>
    </message>
    <message>
        <source>The parts that the short hash looks at agree; the damage lies between them, as the hash over every byte shows.</source>
        <translation>短いハッシュが見る部分は一致します。損傷はその間にあり、全バイトのハッシュからわかります。</translation>
    </message>
    <message>
        <source>At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one it is cannot be told.</source>
        <translation>最初の 300 KiB より後ろの少なくとも一か所が損傷しています。チェックサムを共有するため、どこかはわかりません。</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸.</source>
        <translation>偶然に起こるのは 10³⁸ 回に一回未満です。</translation>
    </message>
    <message>
        <source>By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.</source>
        <translation>偶然に起こるのは、最初の 300 KiB では 10³⁸ 回に一回未満、残りでは 4 294 967 296 回に一回です。</translation>
    </message>
    <message>
        <source>Proved: %1. %2</source>
        <translation>証明済み: %1。%2</translation>
    </message>
    <message>
        <source>Needed for more, but not received: %1.</source>
        <translation>さらに判定するために必要な未受信分: %1。</translation>
    </message>
    <message>
        <source>There, but not to be judged alone: %1.</source>
        <translation>ありますが単独では判定できません: %1。</translation>
    </message>
    <message>
        <source>Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.</source>
        <translation>ハッシュが見ない部分: %1。正しいか誤りか、このハッシュではわかりません。</translation>
    </message>
    <message>
        <source>Whoever made this hash used %1.</source>
        <translation>このハッシュの作成者が使った方法: %1。</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>レコードが選ばれていません。</translation>
    </message>
    <message>
        <source>Choose one in the table to see its hash.</source>
        <translation>表で一つ選ぶとハッシュが表示されます。</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>ここにデータはありません。</translation>
    </message>
    <message>
        <source>This names a file and holds nothing of it. Open the file itself, or a partial download of it, to hold it against this hash.</source>
        <translation>これはファイルを指すだけで、中身を含みません。このハッシュと比べるには、ファイル自体か途中のダウンロードを開いてください。</translation>
    </message>
    <message>
        <source>This download names no hash.</source>
        <translation>このダウンロードにはハッシュの記載がありません。</translation>
    </message>
    <message>
        <source>Paste one below to hold the data against it.</source>
        <translation>データと比べるには、下に貼り付けてください。</translation>
    </message>
    <message>
        <source>This is what the file itself hashes to.</source>
        <translation>ファイル自体から計算したハッシュです。</translation>
    </message>
    <message>
        <source>Paste a hash or a link below to hold the file against it.</source>
        <translation>ファイルと比べるには、下にハッシュかリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>データを読み込んでいます。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Nothing can be said before all parts are read.</source>
        <translation>すべての部分を読むまで判定できません。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.</source>
        <translation>オフセット %1 で読み込みに失敗しました。媒体が損傷しているか、途中でファイルが変わった可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>ソース %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Shows what the FastTrack network left on disks.</source>
        <translation>FastTrack ネットワークがディスクに残したものを表示します。</translation>
    </message>
    <message>
        <source>Open a window of its own even if one is open already.</source>
        <translation>すでに開いていても、別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Open a window and the files, report on standard output, end.</source>
        <translation>ウィンドウとファイルを開き、標準出力に報告して終了します。</translation>
    </message>
    <message>
        <source>Files and folders to open.</source>
        <translation>開くファイルとフォルダー。</translation>
    </message>
    <message>
        <source>Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG.</source>
        <translation>途中のダウンロードのチャンクマップを幅 SIZE ピクセルで書き込みます: --thumbnail SIZE DOWNLOAD PNG.</translation>
    </message>
    <message>
        <source>Open what was open last time.</source>
        <translation>前回開いていたものを開きます。</translation>
    </message>
    <message>
        <source>Write the manual as web pages into a folder, end.</source>
        <translation>マニュアルを Web ページとしてフォルダーに書き込み、終了します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Code `%1`, usually: %2</source>
        <comment>word of a finding, error or warning or note</comment>
        <translation>コード `%1`、通常: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>[All findings](findings.md)</source>
        <comment>Markdown: keep the name in the round brackets</comment>
        <translation>[すべての所見](findings.md)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts.</source>
        <translation>ファイルの読み込みで指摘されうることのすべてです。コードは変わりません。コマンドラインの JSON やスクリプトで使われるためです。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. These kinds are known:</source>
        <translation>ファイルの種類は内容で決まります。知られている種類は次のとおりです:</translation>
    </message>
</context>
<context>
    <name>ManualExport</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 を書き込めません: %2</translation>
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
        <translation>%2° で %1 km</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>インデックスノード</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>可用性 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>load %1 %</source>
        <translation>負荷 %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) before</source>
        <translation>
            <numerusform>%n 分前に確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>ノード %1 個</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more countries</source>
        <translation>
            <numerusform>ほか %n か国</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>1 か国</translation>
    </message>
    <message>
        <source>in %1 countries</source>
        <translation>%1 か国</translation>
    </message>
    <message>
        <source>%1 nodes %2</source>
        <translation>ノード %1 個、%2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes %3</source>
        <translation>ノード %2 個中 %1 個、%3</translation>
    </message>
    <message>
        <source>No countries: the database of places could not be read (%1).</source>
        <translation>国は不明: 位置データベースを読み込めませんでした (%1)。</translation>
    </message>
    <message>
        <source>Countries as a database of %1 knows them, which may differ from those of the list&apos;s own time.</source>
        <translation>国は %1 のデータベースによるもので、リストの時代とは異なる場合があります。</translation>
    </message>
    <message>
        <source>Within a country the points are only spread out; none is a known place.</source>
        <translation>国の中では点を散らして置いているだけで、既知の場所ではありません。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>banned: %1</source>
        <translation>禁止: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>NodeCharts</name>
    <message>
        <source>%1 without %2</source>
        <translation>%2なし %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 から %2&#xa0;%</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation>最終確認 (UTC)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>大陸</translation>
    </message>
    <message>
        <source>Networks of providers (/8)</source>
        <translation>プロバイダーのネットワーク (/8)</translation>
    </message>
    <message>
        <source>Networks of providers (/16)</source>
        <translation>プロバイダーのネットワーク (/16)</translation>
    </message>
    <message>
        <source>Ports; 1214 was Kazaa&apos;s own</source>
        <translation>ポート。1214 は Kazaa のもの</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Load (%)</source>
        <translation>負荷 (%)</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>load 0 – 24 %</source>
        <translation>負荷 0 – 24&#xa0;%</translation>
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
        <translation>負荷不明</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>インデックスノード</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>class unknown</source>
        <translation>クラス不明</translation>
    </message>
    <message>
        <source>newest 10 minutes</source>
        <translation>最新の 10 分</translation>
    </message>
    <message>
        <source>up to 1 hour older</source>
        <translation>1 時間以内</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>1 日以内</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation>1 週間以内</translation>
    </message>
    <message>
        <source>older</source>
        <translation>それより古い</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>国不明</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>behind a provider&apos;s NAT</source>
        <translation>プロバイダーの NAT の内側</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>このコンピューター自身</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>リンクローカルアドレス</translation>
    </message>
    <message>
        <source>reserved for examples</source>
        <translation>例示用の予約</translation>
    </message>
    <message>
        <source>multicast address</source>
        <translation>マルチキャストアドレス</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>ありえないアドレス</translation>
    </message>
    <message>
        <source>host name or damage</source>
        <translation>ホスト名または損傷</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>%1 だけ</translation>
    </message>
    <message>
        <source>in several lists</source>
        <translation>複数のリスト</translation>
    </message>
    <message>
        <source>in the ban list</source>
        <translation>禁止リストにあり</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>禁止リストになし</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Ban list</source>
        <translation>禁止リスト</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>アフリカ</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南極</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>アジア</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>北アメリカ</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>オセアニア</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>南アメリカ</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 and %2 will be opened</source>
        <translation>%1と%2を開きます</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>フォルダー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened</source>
        <translation>
            <numerusform>ファイルを %n 個開きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) will be opened</source>
        <translation>
            <numerusform>フォルダーを %n 個開きます</numerusform>
        </translation>
    </message>
    <message>
        <source>The link will be read</source>
        <translation>リンクを読み込みます</translation>
    </message>
    <message>
        <source>This cannot be opened here</source>
        <translation>ここでは開けません</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り %1 時間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>古い記録</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>PrintedRows</name>
    <message>
        <source>The first %1 of %2 rows. An export writes all of them.</source>
        <translation>%2 行のうち最初の %1 行です。書き出しではすべてを書き込みます。</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>listed as %1</source>
        <translation>%1 として記載</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>Offset %1</source>
        <translation>オフセット %1</translation>
    </message>
    <message>
        <source>named in the range states</source>
        <translation>範囲の状態に記載</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>所見: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1 on</source>
        <translation>%1 から受信済み</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>%1 まで受信済み</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 増</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 減</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>範囲 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>欠落部 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, whole size unknown</source>
        <translation>%1、全体のサイズは不明</translation>
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
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>RepairClue</name>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>リンク: %1, %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>リンク: %1</translation>
    </message>
    <message>
        <source>This is no database (.dbb), no job state (.state) and no link.</source>
        <translation>データベース (.dbb)、ジョブ状態 (.state)、リンクのいずれでもありません。</translation>
    </message>
    <message>
        <source>Database: %1, %2</source>
        <translation>データベース: %1, %2</translation>
    </message>
    <message>
        <source>Job state: %1</source>
        <translation>ジョブ状態: %1</translation>
    </message>
    <message>
        <source>This job state names no hash or no size.</source>
        <translation>このジョブ状態にはハッシュまたはサイズの記載がありません。</translation>
    </message>
    <message>
        <source>This is no link and no hash.</source>
        <translation>リンクでもハッシュでもありません。</translation>
    </message>
    <message>
        <source>This link does not say how large the file is; without that, no job can be built from it.</source>
        <translation>このリンクにはファイルのサイズがありません。サイズがないとジョブを組み立てられません。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 を開けませんでした: %2</translation>
    </message>
</context>
<context>
    <name>RepairReportFile</name>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>取り消しました。報告書は書き込まれていません。</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>報告書を書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>RepairVerdict</name>
    <message>
        <source>Not recognised.</source>
        <translation>認識できません。</translation>
    </message>
    <message>
        <source>no repair found</source>
        <translation>修復方法なし</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>認識できない</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>RescuedFile</name>
    <message>
        <source>Its name and all numbered ones are taken in that folder.</source>
        <translation>その名前と番号付きの名前は、フォルダー内ですべて使われています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>取り消しました。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
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
        <translation>ほか %1 行は印刷しません</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>It is encrypted. Unpack it with its password first.</source>
        <translation>暗号化されています。先にパスワードで展開してください。</translation>
    </message>
    <message>
        <source>It is packed in a way that this program cannot unpack.</source>
        <translation>このプログラムでは展開できない方法で圧縮されています。</translation>
    </message>
    <message>
        <source>The archive is cut off within it: the end is missing.</source>
        <translation>アーカイブはこの途中で切れています。終わりがありません。</translation>
    </message>
    <message>
        <source>The archive is damaged here: what follows cannot be unpacked.</source>
        <translation>アーカイブはここで損傷しています。以降は展開できません。</translation>
    </message>
    <message>
        <source>It unpacks to another size than the archive says.</source>
        <translation>展開後のサイズがアーカイブの記載と異なります。</translation>
    </message>
    <message>
        <source>Its checksum is wrong: it is not what was packed.</source>
        <translation>チェックサムが違います。圧縮されたものではありません。</translation>
    </message>
    <message>
        <source>It uses the bytes of another file of the archive, as traps do. It is not unpacked.</source>
        <translation>罠のように、アーカイブ内の別ファイルのバイトを使っています。展開しません。</translation>
    </message>
    <message>
        <source>It is larger than what is unpacked into memory here. Unpack it to a folder first.</source>
        <translation>ここでメモリーに展開する上限を超えています。先にフォルダーへ展開してください。</translation>
    </message>
    <message>
        <source>It would grow a thousandfold, as traps and filler do. It is not unpacked.</source>
        <translation>罠や埋め草のように千倍に膨らみます。展開しません。</translation>
    </message>
    <message>
        <source>The files before it are as much as is unpacked of one archive. Unpack it to a folder first.</source>
        <translation>これより前のファイルで、一つのアーカイブから展開する上限に達しました。先にフォルダーへ展開してください。</translation>
    </message>
    <message>
        <source>The archive holds more files than can be listed.</source>
        <translation>アーカイブには一覧にできる数を超えるファイルがあります。</translation>
    </message>
    <message>
        <source>An archive is opened inside one other, not deeper. Unpack the outer one first.</source>
        <translation>アーカイブの中のアーカイブは一段だけ開けます。先に外側を展開してください。</translation>
    </message>
    <message>
        <source>The medium does not give its bytes back.</source>
        <translation>媒体からバイトを読み出せません。</translation>
    </message>
    <message>
        <source>This is a folder or a link; there is nothing to read.</source>
        <translation>フォルダーまたはリンクです。読むものがありません。</translation>
    </message>
    <message>
        <source>This is no archive.</source>
        <translation>アーカイブではありません。</translation>
    </message>
    <message>
        <source>The archive holds no file of that name.</source>
        <translation>アーカイブにその名前のファイルはありません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>The file is damaged; repair it first.</source>
        <translation>ファイルが損傷しています。先に修復してください。</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <comment>labels of fields</comment>
        <translation>連動: %1</translation>
    </message>
    <message>
        <source>has no path</source>
        <translation>パスがありません</translation>
    </message>
    <message>
        <source>does not begin with %1</source>
        <translation>%1 で始まっていません</translation>
    </message>
    <message>
        <source>is not readable in the code page %1</source>
        <translation>コードページ %1 では読めません</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>すでにそうなっています</translation>
    </message>
    <message>
        <source>one is kept, since it names the file</source>
        <translation>ファイルを指すため一つ残します</translation>
    </message>
    <message>
        <source>none is dead</source>
        <translation>死んだものはありません</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>到達できない</translation>
    </message>
    <message>
        <source>no speed measured</source>
        <translation>速度の測定なし</translation>
    </message>
    <message>
        <source>measured too long ago</source>
        <translation>測定が古すぎる</translation>
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
        <translation>ファイルが 4 GiB を超えており、zip ファイルに収まりません</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>JSON Lines on standard output, one object per file</source>
        <translation>標準出力に JSON Lines、ファイルごとに一つのオブジェクト</translation>
    </message>
    <message>
        <source>Windows code page of the texts in the files (windows-1252)</source>
        <translation>ファイル内のテキストの Windows コードページ (windows-1252)</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command</source>
        <translation>このヘルプ。コマンドの後に付けるとそのコマンドのヘルプ</translation>
    </message>
    <message>
        <source>The version of the program</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>%1; see `%2`</source>
        <translation>%1。`%2` を参照</translation>
    </message>
    <message>
        <source>unknown code page “%1”; known are %2 and others</source>
        <translation>不明なコードページ「%1」。%2 などが使えます</translation>
    </message>
    <message>
        <source>no file named</source>
        <translation>ファイルの指定がありません</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] %1 [OPTIONS] %2</source>
        <translation>使い方: ftwb [オプション] %1 [オプション] %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...</source>
        <translation>使い方: ftwb [オプション] コマンド [オプション] ファイル...</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network (Kazaa) left on disks.</source>
        <translation>FastTrack ネットワーク (Kazaa) がディスクに残したものを表示します。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be read, or nothing was done.</source>
        <translation>終了コード: 0 問題なし、1 入力に問題あり、2 入力を読めないか何も行わなかった。</translation>
    </message>
    <message>
        <source>no command named</source>
        <translation>コマンドの指定がありません</translation>
    </message>
    <message>
        <source>unknown command “%1”</source>
        <translation>不明なコマンド「%1」</translation>
    </message>
    <message>
        <source>the output could not be written (%1)</source>
        <translation>出力を書き込めませんでした (%1)</translation>
    </message>
    <message>
        <source>holds no table; `ftwb inspect` shows what is in it</source>
        <translation>表がありません。`ftwb inspect` で中身を表示します</translation>
    </message>
    <message>
        <source>--to takes csv, tsv, json or html</source>
        <translation>--to には csv、tsv、json、html を指定します</translation>
    </message>
    <message>
        <source>--json reports on standard output; name a file for the table with -o</source>
        <translation>--json は標準出力に報告します。表のファイルは -o で指定してください</translation>
    </message>
    <message>
        <source>csv, tsv, json or html; sizes and counts are plain numbers in all but html</source>
        <translation>csv、tsv、json、html。サイズと個数は html 以外では単なる数値</translation>
    </message>
    <message>
        <source>Read the files as this format, whatever they look like</source>
        <translation>見かけにかかわらず、この形式としてファイルを読む</translation>
    </message>
    <message>
        <source>Of several possible readings take this one (ranges=ends)</source>
        <translation>可能な読み方のうちこれを使う (ranges=ends)</translation>
    </message>
    <message>
        <source>Leave texts alone that a spreadsheet would run as formulas (else: &apos; before them in csv and tsv)</source>
        <translation>表計算ソフトが数式として実行しうるテキストをそのままにする (通常は csv と tsv で前に &apos; を付ける)</translation>
    </message>
    <message>
        <source>Write the result to this file</source>
        <translation>結果をこのファイルに書き込む</translation>
    </message>
    <message>
        <source>Overwrite OUT if it exists</source>
        <translation>OUT が存在すれば上書きする</translation>
    </message>
    <message>
        <source>Writes the table of databases and lists; several files become one table.</source>
        <translation>データベースやリストの表を書き込みます。複数のファイルは一つの表になります。</translation>
    </message>
    <message>
        <source>what is there and what is not: %1</source>
        <translation>あるものとないもの: %1</translation>
    </message>
    <message>
        <source>name a folder that exists with -d</source>
        <translation>-d で存在するフォルダーを指定してください</translation>
    </message>
    <message>
        <source>The folder for the files; nothing is written outside of it</source>
        <translation>ファイルを置くフォルダー。その外には何も書き込まない</translation>
    </message>
    <message>
        <source>One file with gaps, and beside it a map of them for GNU ddrescue (.map)</source>
        <translation>欠落部のある一つのファイルと、GNU ddrescue 用のマップ (.map)</translation>
    </message>
    <message>
        <source>Takes out what a download has received: each finished range as a file, or one file with gaps.</source>
        <translation>ダウンロードが受信したものを取り出します。完了した範囲ごとに一つ、または欠落部のある一つのファイルにします。</translation>
    </message>
    <message>
        <source>Lists every field: offset, size, path, value, grade. Together they cover each byte once.</source>
        <translation>すべてのフィールドを一覧にします: オフセット、サイズ、パス、値、確度。合わせて全バイトを一度ずつ覆います。</translation>
    </message>
    <message>
        <source>the hash does not verify it, so nothing was written; leave out `--verify require` to write it all the same</source>
        <translation>ハッシュで確認できないため何も書き込んでいません。それでも書き込むには `--verify require` を外してください</translation>
    </message>
    <message>
        <source>The job names no hash, so nothing was verified.</source>
        <translation>ジョブにハッシュの記載がないため、何も確認していません。</translation>
    </message>
    <message>
        <source>--verify takes “require” or “report”</source>
        <translation>--verify には「require」か「report」を指定します</translation>
    </message>
    <message>
        <source>report (default): say what the hash proves; require: write only what it verifies</source>
        <translation>report (既定): ハッシュで証明されることを報告。require: 確認できたものだけ書き込む</translation>
    </message>
    <message>
        <source>Makes complete downloads the files they were to become, under their own names.</source>
        <translation>完了したダウンロードを、本来の名前のファイルにします。</translation>
    </message>
    <message>
        <source>it could not be read from offset %1 on; it may have changed meanwhile</source>
        <translation>オフセット %1 から読み込めませんでした。途中で変わった可能性があります</translation>
    </message>
    <message>
        <source>it changed while it was read, so that its hash is of no use; try again</source>
        <translation>読み込み中に変わったため、ハッシュは使えません。もう一度試してください</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ファイル ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>The hash follows its rule all the same.</source>
        <translation>それでもハッシュは規則どおりです。</translation>
    </message>
    <message>
        <source>Computes the hashes of files: UUHash, kzhash, file id, link.</source>
        <translation>ファイルのハッシュを計算します: UUHash、kzhash、ファイル ID、リンク。</translation>
    </message>
    <message>
        <source>Shows what a file is, everything in it, and what is wrong with it.</source>
        <translation>ファイルが何か、何が入っているか、どこに問題があるかを表示します。</translation>
    </message>
    <message>
        <source>Reads hash texts and download links of any form.</source>
        <translation>あらゆる形のハッシュとダウンロードリンクを読みます。</translation>
    </message>
    <message>
        <source>name one link, and the output with -o</source>
        <translation>リンクを一つ、出力を -o で指定してください</translation>
    </message>
    <message>
        <source>%1: a job for %2</source>
        <translation>%1: %2 のジョブ</translation>
    </message>
    <message>
        <source>Write the job to this file</source>
        <translation>ジョブをこのファイルに書き込む</translation>
    </message>
    <message>
        <source>Overwrite it if it exists</source>
        <translation>存在すれば上書きする</translation>
    </message>
    <message>
        <source>Makes a job that has received nothing yet from a link.</source>
        <translation>リンクから、まだ何も受信していないジョブを作ります。</translation>
    </message>
    <message>
        <source>--prefer takes one of the inputs</source>
        <translation>--prefer には入力の一つを指定します</translation>
    </message>
    <message>
        <source>  %1: %2 differ</source>
        <translation>  %1: %2 が相違</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %3 バイト中 %2</translation>
    </message>
    <message>
        <source>not all bytes could be read; copy the files to a sound disk and try again</source>
        <translation>読めないバイトがありました。ファイルを正常なディスクにコピーしてもう一度試してください</translation>
    </message>
    <message>
        <source>the files contradict each other and nothing was written; say with --prefer FILE which one is right</source>
        <translation>ファイルが互いに矛盾するため何も書き込んでいません。どれが正しいか --prefer FILE で指定してください</translation>
    </message>
    <message>
        <source>name the output with -o</source>
        <translation>出力を -o で指定してください</translation>
    </message>
    <message>
        <source>name a partial download and a complete copy</source>
        <translation>途中のダウンロードと完全なコピーを指定してください</translation>
    </message>
    <message>
        <source>name two partial downloads or more</source>
        <translation>途中のダウンロードを二つ以上指定してください</translation>
    </message>
    <message>
        <source>Which input is right where they contradict each other</source>
        <translation>矛盾するとき正しいとする入力</translation>
    </message>
    <message>
        <source>Joins what several partial downloads of one file have received.</source>
        <translation>一つのファイルの途中のダウンロード複数が受信したものを結合します。</translation>
    </message>
    <message>
        <source>Fills the gaps of a partial download from a complete copy.</source>
        <translation>途中のダウンロードの欠落部を完全なコピーから補います。</translation>
    </message>
    <message>
        <source>“%1” is no country; give two letters of ISO 3166, such as DE</source>
        <translation>「%1」は国ではありません。DE のような ISO 3166 の二文字を指定してください</translation>
    </message>
    <message>
        <source>“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA</source>
        <translation>「%1」は大陸ではありません。AF、AN、AS、EU、NA、OC、SA が使えます</translation>
    </message>
    <message>
        <source>--%1 takes a number of at most %2</source>
        <translation>--%1 には %2 以下の数を指定します</translation>
    </message>
    <message>
        <source>is too large for a ban list</source>
        <translation>禁止リストとしては大きすぎます</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were no ranges and are passed over</source>
        <translation>
            <numerusform>範囲でない %n 行を読み飛ばしました</numerusform>
        </translation>
    </message>
    <message>
        <source>--to takes kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>--to には kazaanet、reg、reg4、nodes、kzn、csv、json を指定します</translation>
    </message>
    <message>
        <source>holds no list of supernodes</source>
        <translation>スーパーノードのリストがありません</translation>
    </message>
    <message>
        <source>countries are not known: %1</source>
        <translation>国は不明: %1</translation>
    </message>
    <message>
        <source>is no registry hive with a KazaaNet value that can be replaced</source>
        <translation>置き換えられる KazaaNet 値を持つレジストリハイブではありません</translation>
    </message>
    <message>
        <source>the hive is damaged; nothing can be written into a copy of it</source>
        <translation>ハイブが損傷しています。そのコピーには何も書き込めません</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>ノード %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a name and no address, and are left out</source>
        <translation>
            <numerusform>名前だけでアドレスのないノード %n 個を除きます</numerusform>
        </translation>
    </message>
    <message>
        <source>--into writes a copy; name it with -o</source>
        <translation>--into はコピーを書き込みます。-o で名前を指定してください</translation>
    </message>
    <message>
        <source>Keep nodes of these countries (two letters)</source>
        <translation>これらの国のノードを残す (二文字)</translation>
    </message>
    <message>
        <source>Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA</source>
        <translation>これらの大陸のノードを残す: AF、AN、AS、EU、NA、OC、SA</translation>
    </message>
    <message>
        <source>Keep nodes with a load of at most N percent</source>
        <translation>負荷が N パーセント以下のノードを残す</translation>
    </message>
    <message>
        <source>Keep nodes known at this time or later (seconds since 1970)</source>
        <translation>この時刻以降に確認されたノードを残す (1970 年からの秒数)</translation>
    </message>
    <message>
        <source>Leave out what a list of ranges names (description:first-last)</source>
        <translation>範囲のリストにあるものを除く (説明:先頭-末尾)</translation>
    </message>
    <message>
        <source>Keep the first node of each country</source>
        <translation>各国の最初のノードを残す</translation>
    </message>
    <message>
        <source>Keep at most N nodes; 200 for what the old client reads</source>
        <translation>ノードを最大 N 個残す。旧クライアントが読むのは 200</translation>
    </message>
    <message>
        <source>Give all nodes the present time</source>
        <translation>すべてのノードに現在の時刻を付ける</translation>
    </message>
    <message>
        <source>Write kazaanet, reg, reg4, nodes, kzn, csv or json</source>
        <translation>kazaanet、reg、reg4、nodes、kzn、csv、json で書き込む</translation>
    </message>
    <message>
        <source>Write a copy of a registry hive with the nodes as its KazaaNet value</source>
        <translation>ノードを KazaaNet 値にしたレジストリハイブのコピーを書き込む</translation>
    </message>
    <message>
        <source>The new file; without it the list goes to standard output</source>
        <translation>新しいファイル。指定しなければ標準出力へ</translation>
    </message>
    <message>
        <source>Take the place of a file that is there</source>
        <translation>既存のファイルと置き換える</translation>
    </message>
    <message>
        <source>Joins, filters and converts lists of supernodes.</source>
        <translation>スーパーノードのリストを結合、選別、変換します。</translation>
    </message>
    <message>
        <source>exists already; choose another name or give --force</source>
        <translation>すでに存在します。別の名前にするか --force を付けてください</translation>
    </message>
    <message>
        <source>an earlier write was interrupted; settle it with `ftwb restore --finish` or `--undo`</source>
        <translation>前の書き込みが中断されています。`ftwb restore --finish` か `--undo` で片付けてください</translation>
    </message>
    <message>
        <source>name either an output with -o or --in-place</source>
        <translation>-o で出力を指定するか --in-place を付けてください</translation>
    </message>
    <message>
        <source>-o takes one input; use --in-place or call the program once for each</source>
        <translation>-o の入力は一つです。--in-place を使うか、一つずつ実行してください</translation>
    </message>
    <message>
        <source>unknown grade “%1”; known are proved, consistent and guessed</source>
        <translation>不明な確度「%1」。proved、consistent、guessed が使えます</translation>
    </message>
    <message>
        <source>is no job state of giFT: it names no hash (FTH:) or no total size</source>
        <translation>giFT のジョブ状態ではありません。ハッシュ (FTH:) か全体サイズがありません</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to repair</source>
        <translation>ファイルが空です。修復するものがありません</translation>
    </message>
    <message>
        <source>not recognised; if you know what it is, name the format with `--as`</source>
        <translation>認識できません。何かわかるなら `--as` で形式を指定してください</translation>
    </message>
    <message>
        <source>no repair was found; nothing was written</source>
        <translation>修復方法が見つかりません。何も書き込んでいません</translation>
    </message>
    <message>
        <source>no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed</source>
        <translation>十分に確かな案がなく、何も書き込んでいません。--list で表示し、--accept guessed で最良の案を使います</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>The search ended before everything had been tried.</source>
        <translation>すべてを試す前に探索が終わりました。</translation>
    </message>
    <message>
        <source>findings: %1 before, %2 after; bytes changed: %3</source>
        <translation>所見: 前 %1、後 %2。変更バイト数: %3</translation>
    </message>
    <message>
        <source>Show the plans, write nothing</source>
        <translation>案を表示し、何も書き込まない</translation>
    </message>
    <message>
        <source>A link to the file that the job was to fetch, for jobs that have lost their appendix</source>
        <translation>ジョブが取得するはずだったファイルへのリンク。付録を失ったジョブ用</translation>
    </message>
    <message>
        <source>A database of shared files that may have a record of it</source>
        <translation>そのレコードがあるかもしれない共有ファイルのデータベース</translation>
    </message>
    <message>
        <source>The job state (.state) that giFT kept beside the data</source>
        <translation>giFT がデータのそばに置いたジョブ状態 (.state)</translation>
    </message>
    <message>
        <source>Write the result in place of the input</source>
        <translation>入力の場所に結果を書き込む</translation>
    </message>
    <message>
        <source>Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)</source>
        <translation>--in-place で置き換えるものを残さない (通常は FILE~ または FILE.tail~)</translation>
    </message>
    <message>
        <source>Finds what can be done about damage, how sure it is, and does the best of it.</source>
        <translation>損傷に対して何ができるか、どれほど確かかを調べ、最良のものを行います。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no write of this file was interrupted</source>
        <translation>このファイルの書き込みは中断されていません</translation>
    </message>
    <message>
        <source>Say which with --finish or --undo.</source>
        <translation>--finish か --undo のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>has no backup beside it; name one with --from</source>
        <translation>そばにバックアップがありません。--from で指定してください</translation>
    </message>
    <message>
        <source>--finish, --undo and --from exclude each other</source>
        <translation>--finish、--undo、--from は同時に使えません</translation>
    </message>
    <message>
        <source>--from takes one file</source>
        <translation>--from のファイルは一つです</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <translation>%1: %2 から復元しました</translation>
    </message>
    <message>
        <source>The backup to restore from (else: the newest one beside the file)</source>
        <translation>復元元のバックアップ (指定しなければそばの最新のもの)</translation>
    </message>
    <message>
        <source>Finish a write that was interrupted</source>
        <translation>中断された書き込みを完了する</translation>
    </message>
    <message>
        <source>Undo a write that was interrupted</source>
        <translation>中断された書き込みを取り消す</translation>
    </message>
    <message>
        <source>Makes files what they were before they were written, from their backups; settles writes that were interrupted.</source>
        <translation>バックアップからファイルを書き込み前の状態に戻し、中断された書き込みを片付けます。</translation>
    </message>
    <message>
        <source>“%1” is not of the form PATH=VALUE</source>
        <translation>「%1」は PATH=VALUE の形ではありません</translation>
    </message>
    <message>
        <source>a file and at least one path are needed</source>
        <translation>ファイルとパスが一つ以上必要です</translation>
    </message>
    <message>
        <source>Change only what is named: counts, lengths and checksums do not follow</source>
        <translation>指定したものだけ変更する。個数、長さ、チェックサムは連動しない</translation>
    </message>
    <message>
        <source>A record that outgrows its slot moves to this database of larger slots</source>
        <translation>スロットに収まらないレコードを、より大きいスロットのこのデータベースへ移す</translation>
    </message>
    <message>
        <source>Changes fields; counts, lengths and the checksum follow.</source>
        <translation>フィールドを変更します。個数、長さ、チェックサムが連動します。</translation>
    </message>
    <message>
        <source>Inserts empty elements into lists; counts and the checksum follow.</source>
        <translation>リストに空の要素を挿入します。個数とチェックサムが連動します。</translation>
    </message>
    <message>
        <source>Removes elements from lists; counts and the checksum follow.</source>
        <translation>リストから要素を取り除きます。個数とチェックサムが連動します。</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>そのようなファイルはありません。名前を確かめてください</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>フォルダーです。中のファイルを指定してください</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check its permissions</source>
        <translation>ファイルを読み込めません (%1)。アクセス権を確かめてください</translation>
    </message>
    <message>
        <source>this is no regular file; copy what it holds to a file first</source>
        <translation>通常のファイルではありません。先に中身をファイルにコピーしてください</translation>
    </message>
    <message>
        <source>reading failed (%1); copy the file to a sound disk and try again</source>
        <translation>読み込みに失敗しました (%1)。ファイルを正常なディスクにコピーしてもう一度試してください</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are %2</source>
        <translation>不明な形式「%1」。%2 が使えます</translation>
    </message>
    <message>
        <source>unknown reading “%1”; known are %2</source>
        <translation>不明な読み方「%1」。%2 が使えます</translation>
    </message>
    <message>
        <source>the file is empty; there is nothing to read</source>
        <translation>ファイルが空です。読むものがありません</translation>
    </message>
    <message>
        <source>this is an archive; name a file in it, as in %1</source>
        <translation>アーカイブです。%1 のように中のファイルを指定してください</translation>
    </message>
    <message>
        <source>the job names no hash; give one with --hash</source>
        <translation>ジョブにハッシュの記載がありません。--hash で指定してください</translation>
    </message>
    <message>
        <source>the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash</source>
        <translation>ジョブにファイルのサイズがないため、ハッシュがどこを見るかわかりません。--hash でリンクを指定してください</translation>
    </message>
    <message>
        <source>not a partial download, so give the hash to hold it against with --hash</source>
        <translation>途中のダウンロードではないので、比べるハッシュを --hash で指定してください</translation>
    </message>
    <message>
        <source>it changed while it was read, so that nothing can be said; try again</source>
        <translation>読み込み中に変わったため、何も言えません。もう一度試してください</translation>
    </message>
    <message>
        <source>A hash or link of any form to hold the files against</source>
        <translation>ファイルと比べる、任意の形のハッシュまたはリンク</translation>
    </message>
    <message>
        <source>Holds a complete file against a hash, or a partial download against its own.</source>
        <translation>完全なファイルをハッシュと、途中のダウンロードを自身のハッシュと比べます。</translation>
    </message>
    <message>
        <source>markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex</source>
        <translation>markdown (既定)、Kaitai Struct 用の ksy、ImHex 用の hexpat</translation>
    </message>
    <message>
        <source>unknown form “%1”; known are markdown, ksy and hexpat</source>
        <translation>不明な形「%1」。markdown、ksy、hexpat が使えます</translation>
    </message>
    <message>
        <source>Describes a file format: every field, with grade and source.</source>
        <translation>ファイル形式の全フィールドを、確度と出典とともに記述します。</translation>
    </message>
    <message>
        <source>Keep it in this folder instead of beside the file</source>
        <translation>ファイルのそばではなくこのフォルダーに保管する</translation>
    </message>
    <message>
        <source>The time of the file&apos;s last change stays as it is</source>
        <translation>ファイルの最終更新時刻をそのままにする</translation>
    </message>
    <message>
        <source>nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept</source>
        <translation>問題がないため何も書き込んでいません。--list でできることを表示し、--accept で実行します</translation>
    </message>
    <message>
        <source>The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not wrong is put in order too</source>
        <translation>実行する案の最低の確度: proved、consistent (既定)、guessed。指定すると、誤りでないものも整えます</translation>
    </message>
    <message>
        <source>name a file for the bundle with -o</source>
        <translation>-o で一式のファイル名を指定してください</translation>
    </message>
    <message>
        <source>it exists; --force overwrites it</source>
        <translation>既にあります。--force で上書きします</translation>
    </message>
    <message>
        <source>The zip file to write</source>
        <translation>書き込む zip ファイル</translation>
    </message>
    <message>
        <source>Packs files and a report on them into one zip file.</source>
        <translation>ファイルとその報告書を一つの zip ファイルにまとめます。</translation>
    </message>
    <message>
        <source>Write the report to this file; as JSON where it ends with .json</source>
        <translation>報告書をこのファイルに書き込む。名前が .json で終われば JSON</translation>
    </message>
    <message>
        <source>Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered.</source>
        <translation>報告書を書き込みます: SHA-256、見つかったこと、データベースの内容、消失したもの、復元したもの。</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>in this file and others</source>
        <translation>このファイルと他のファイル</translation>
    </message>
    <message>
        <source>in other files</source>
        <translation>他のファイル</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>freed slot</source>
        <translation>解放されたスロット</translation>
    </message>
    <message>
        <source>record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>recovered record</source>
        <translation>復元したレコード</translation>
    </message>
    <message>
        <source>download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>サイズ相違</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message numerus="yes">
        <source>%1 of %n byte(s)</source>
        <translation>
            <numerusform>%n バイト中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>「%1」を %2 に設定</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n 件を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>character, its code</comment>
        <translation>「%1」(%2)</translation>
    </message>
    <message>
        <source>This has no value of its own; change its parts.</source>
        <translation>それ自体に値はありません。部分を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are needed, with commas between them.</source>
        <translation>
            <numerusform>数が %n 個必要です。コンマで区切ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>a number or one of: %1</source>
        <comment>names of values</comment>
        <translation>数または次のどれか: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970</source>
        <translation>2003-02-11 14:03:05 (UTC) のような時刻、または 1970 年からの秒数</translation>
    </message>
    <message>
        <source>an address such as 192.0.2.17</source>
        <translation>192.0.2.17 のようなアドレス</translation>
    </message>
    <message>
        <source>a duration such as 4:32, or seconds</source>
        <translation>4:32 のような長さ、または秒数</translation>
    </message>
    <message>
        <source>a number of bytes, such as 4096, 0x1000 or 3.4 MB</source>
        <translation>4096、0x1000、3.4 MB のようなバイト数</translation>
    </message>
    <message>
        <source>a number, such as 17 or 0x11</source>
        <translation>17 や 0x11 のような数</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>「%1」は%2ではありません。</translation>
    </message>
    <message>
        <source>Bytes are written as pairs of hex digits, such as 0a ff 3c.</source>
        <translation>バイトは 0a ff 3c のような 16 進数字の対で書きます。</translation>
    </message>
    <message>
        <source>%1 does not exist in the code page %2. Choose another code page, or write it differently.</source>
        <translation>%1 はコードページ %2 にありません。別のコードページを選ぶか、書き方を変えてください。</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>このファイルに %1 という場所はありません。</translation>
    </message>
    <message>
        <source>%1 cannot take a value of that kind.</source>
        <translation>%1 はその種類の値をとれません。</translation>
    </message>
    <message>
        <source>%1 would be %2, but can be at most %3.</source>
        <translation>%1 は %2 になりますが、最大は %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 always has %n byte(s).</source>
        <translation>
            <numerusform>%1 は常に %n バイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has room for %2 bytes; that would be %3.</source>
        <translation>%1 に入るのは %2 バイトですが、%3 になります。</translation>
    </message>
    <message>
        <source>The character %1 would end the text in %2; leave it out.</source>
        <translation>文字 %1 は %2 のテキストを終わらせるので、省いてください。</translation>
    </message>
    <message>
        <source>%1 follows from other fields. Choose to change only what you type if you want it wrong.</source>
        <translation>%1 は他のフィールドから決まります。あえて誤らせるなら、入力した箇所だけの変更を選んでください。</translation>
    </message>
    <message>
        <source>%1 has its place: it cannot grow, shrink or move.</source>
        <translation>%1 の場所は決まっています。伸縮も移動もできません。</translation>
    </message>
    <message>
        <source>With that value, %1 would be read as something else.</source>
        <translation>その値では %1 が別のものとして読まれます。</translation>
    </message>
    <message>
        <source>That would damage the file (%1).</source>
        <translation>ファイルが損傷します (%1)。</translation>
    </message>
    <message>
        <source>The record would fit into a slot of %1 bytes: it can move to %2.</source>
        <translation>レコードは %1 バイトのスロットに収まり、%2 へ移せます。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The record needs slots of %1 bytes, as those of %2.</source>
        <translation>レコードには %2 のような %1 バイトのスロットが必要です。</translation>
    </message>
    <message>
        <source>Its last slot is cut off. Repair it first.</source>
        <translation>最後のスロットが切れています。先に修復してください。</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>The job lists nothing as received. If it is damaged, repair it first.</source>
        <translation>ジョブには受信済みの記載がありません。損傷しているなら先に修復してください。</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>unexpected value</source>
        <translation>予期しない値</translation>
    </message>
    <message>
        <source>[{place}: ]The value is {found}, where {expected} was expected[ ({detail})].</source>
        <translation>[{place}: ]値は {found} ですが、{expected} のはずです[ ({detail})]。</translation>
    </message>
    <message>
        <source>A field that holds the same value in every file we know holds another one here. That need not be damage: a program we do not know may have written it. The value is kept as it is.</source>
        <translation>知られているすべてのファイルで同じ値のフィールドに、別の値があります。損傷とは限らず、未知のプログラムが書いたのかもしれません。値はそのまま残します。</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>範囲外の値</translation>
    </message>
    <message>
        <source>[{place}: ]{found} is outside of what this value can be; the highest is {expected}.</source>
        <translation>[{place}: ]{found} はこの値のとりうる範囲を外れています。最大は {expected} です。</translation>
    </message>
    <message>
        <source>A number lies outside of what its meaning allows, such as a load of more than 100 percent. Either the number is damaged, or the bytes around it are not what they seem.</source>
        <translation>100 パーセントを超える負荷のように、意味上ありえない数です。数が損傷しているか、周囲のバイトが見かけと異なります。</translation>
    </message>
    <message>
        <source>impossible address</source>
        <translation>ありえないアドレス</translation>
    </message>
    <message>
        <source>[{place}: ]No computer on the internet can have the address {found}.</source>
        <translation>[{place}: ]インターネット上のどのコンピューターも {found} というアドレスを持てません。</translation>
    </message>
    <message>
        <source>The address belongs to a private, reserved or multicast network. Programs that make downloads up from a link write such an address on purpose; elsewhere it points to damage, or to a node behind a router.</source>
        <translation>プライベート、予約済み、またはマルチキャストのアドレスです。リンクからダウンロードを作るプログラムは意図してこう書きます。それ以外では損傷か、ルーターの内側のノードを示します。</translation>
    </message>
    <message>
        <source>impossible port</source>
        <translation>ありえないポート</translation>
    </message>
    <message>
        <source>[{place}: ]{found} cannot be a port. Ports are numbers from 1 to 65535.</source>
        <translation>[{place}: ]{found} はポートになりえません。ポートは 1 から 65535 です。</translation>
    </message>
    <message>
        <source>A port is a 16-bit number. In a download file it takes four bytes, so that a larger number shows damage.</source>
        <translation>ポートは 16 ビットの数です。ダウンロードファイルでは 4 バイトを占めるため、より大きい数は損傷を示します。</translation>
    </message>
    <message>
        <source>implausible time</source>
        <translation>ありそうにない時刻</translation>
    </message>
    <message>
        <source>[{place}: ]The time {found} lies outside the years of the network.</source>
        <translation>[{place}: ]時刻 {found} はネットワークが存在した年から外れています。</translation>
    </message>
    <message>
        <source>FastTrack lived from 2001 on. A time before that, or long after, points to a wrong clock, to damage, or to a field that is no time at all.</source>
        <translation>FastTrack は 2001 年からありました。それより前やずっと後の時刻は、時計の狂い、損傷、または時刻ではないフィールドを示します。</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>形の崩れた数</translation>
    </message>
    <message>
        <source>[{place}: ]No number can be read here[; the text is “{detail}”].</source>
        <translation>[{place}: ]ここに数を読み取れません[。テキストは「{detail}」です]。</translation>
    </message>
    <message>
        <source>A place for digits holds something else, or more digits than a number can have.</source>
        <translation>数字の場所に別のもの、または数として多すぎる桁があります。</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>マークがない</translation>
    </message>
    <message>
        <source>[{place}: ]The mark that identifies this part is not there[; “{detail}” was expected].</source>
        <translation>[{place}: ]この部分を示すマークがありません[。「{detail}」のはずです]。</translation>
    </message>
    <message>
        <source>Fixed bytes that identify the file or one of its parts are missing. What follows is read all the same, and may be wrong.</source>
        <translation>ファイルやその一部を示す固定バイトがありません。以降も読みますが、誤りかもしれません。</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>[{place}: ]The end is missing[: {expected} needed, {found} there][; the packed contents ({detail}) end too early].</source>
        <translation>[{place}: ]終わりがありません[: {expected} 必要ですが {found} しかありません][。圧縮された内容 ({detail}) が早く終わっています]。</translation>
    </message>
    <message>
        <source>The file, or the part around the field, ends before the field does. The missing bytes are lost unless another copy has them.</source>
        <translation>ファイルまたは周囲の部分が、フィールドより先に終わっています。欠けたバイトは、別のコピーになければ失われています。</translation>
    </message>
    <message>
        <source>count too large</source>
        <translation>個数が大きすぎる</translation>
    </message>
    <message>
        <source>[{place}: ]The count says {found}, but {expected} is the most that fits.</source>
        <translation>[{place}: ]個数は {found} ですが、入るのは最大 {expected} です。</translation>
    </message>
    <message>
        <source>A list cannot have as many elements as its count says. As many as fit are read; the count can be corrected.</source>
        <translation>リストには個数の示すだけの要素が入りません。入るだけ読みます。個数は訂正できます。</translation>
    </message>
    <message>
        <source>length too large</source>
        <translation>長さが大きすぎる</translation>
    </message>
    <message>
        <source>[{place}: ]The length says {found}, but there is room for {expected} only.</source>
        <translation>[{place}: ]長さは {found} ですが、{expected} しか入りません。</translation>
    </message>
    <message>
        <source>A length reaches beyond the part around it. What is there is read; the length can be corrected.</source>
        <translation>長さが周囲の部分を越えています。あるだけ読みます。長さは訂正できます。</translation>
    </message>
    <message>
        <source>bytes left over</source>
        <translation>残ったバイト</translation>
    </message>
    <message>
        <source>[{place}: ]No field is known for {found} at {offset}.</source>
        <translation>[{place}: ]{offset} の {found} に当たるフィールドがありません。</translation>
    </message>
    <message>
        <source>Bytes remain where the format knows none. They are kept. A wrong count before them is a common reason.</source>
        <translation>形式の知らない場所にバイトが残っています。保持します。その前の個数の誤りがよくある原因です。</translation>
    </message>
    <message>
        <source>incomplete last entry</source>
        <translation>最後の項目が不完全</translation>
    </message>
    <message>
        <source>[{place}: ]The list ends with {found}; a whole entry has {expected}.</source>
        <translation>[{place}: ]リストは {found} で終わりますが、項目一つは {expected} です。</translation>
    </message>
    <message>
        <source>All entries of this list have the same size, and its length is no multiple of it. The list was cut off, or something was put into it.</source>
        <translation>このリストの項目はすべて同じサイズですが、長さがその倍数ではありません。切れたか、何かが挿入されました。</translation>
    </message>
    <message>
        <source>text without end</source>
        <translation>終わりのないテキスト</translation>
    </message>
    <message>
        <source>[{place}: ]The text has no end mark within its part.</source>
        <translation>[{place}: ]テキストの終わりの印がこの部分にありません。</translation>
    </message>
    <message>
        <source>A text ends with a zero byte. Without one it runs into whatever follows, so that the fields behind it may be wrong.</source>
        <translation>テキストはゼロバイトで終わります。それがないと後ろに続いてしまい、以降のフィールドが誤る可能性があります。</translation>
    </message>
    <message>
        <source>characters not in the code page</source>
        <translation>コードページにない文字</translation>
    </message>
    <message>
        <source>[{place}: ]Some bytes of this text are no characters in {codepage}. Another code page may show it rightly.</source>
        <translation>[{place}: ]このテキストの一部のバイトは {codepage} の文字ではありません。別のコードページなら正しく表示されるかもしれません。</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written. Choose the one of the country the file comes from. The bytes stay as they are.</source>
        <translation>テキストがどのコードページで書かれたか、ファイルには記録がありません。ファイルの出た国のものを選んでください。バイトはそのままです。</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>最後まで読んでいない</translation>
    </message>
    <message>
        <source>[The packed contents ({detail}) are larger than what is unpacked. ]From {offset} on nothing is read: there is a limit to what one file may take.</source>
        <translation>[圧縮された内容 ({detail}) は展開の上限を超えています。]{offset} 以降は読みません。一つのファイルが占める量には上限があります。</translation>
    </message>
    <message>
        <source>There is a limit to the fields of one file and to the size of what is unpacked, so that a damaged count or a malicious archive cannot fill the memory. No file of the network that we know reaches it.</source>
        <translation>損傷した個数や悪意あるアーカイブがメモリーを埋めないよう、一つのファイルのフィールド数と展開サイズには上限があります。知られているファイルで達するものはありません。</translation>
    </message>
    <message>
        <source>more findings</source>
        <translation>さらに所見あり</translation>
    </message>
    <message>
        <source>More findings that are not listed: {found}.</source>
        <translation>一覧にない所見: {found}。</translation>
    </message>
    <message>
        <source>A badly damaged file has more findings than anyone reads. The first ones are listed, the others counted.</source>
        <translation>ひどく損傷したファイルには読み切れないほどの所見があります。最初のものを一覧にし、残りは数だけ示します。</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>読めないバイト</translation>
    </message>
    <message>
        <source>[Not readable, and shown as zeros: {size} at {offset}. ][The packed contents ({detail}) could not be unpacked any further. ]The medium is damaged, or the file is.</source>
        <translation>[読めないためゼロで表示: {offset} の {size}。][圧縮された内容 ({detail}) はそれ以上展開できませんでした。]媒体かファイルが損傷しています。</translation>
    </message>
    <message>
        <source>The system did not give these bytes: a scratched disc, a lost network drive, or a file that became shorter while it was open. Copy the file to a sound disk and try again.</source>
        <translation>システムがこのバイトを返しませんでした。傷のあるディスク、切れたネットワークドライブ、開いている間に短くなったファイルなどです。正常なディスクにコピーしてもう一度試してください。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to read.</source>
        <translation>ファイルが空です。読むものがありません。</translation>
    </message>
    <message>
        <source>The file has no bytes at all. It was created and never written, or its contents were lost.</source>
        <translation>ファイルに 1 バイトもありません。作られただけで書かれなかったか、内容が失われました。</translation>
    </message>
    <message>
        <source>one of several readings</source>
        <translation>複数の読み方の一つ</translation>
    </message>
    <message>
        <source>{detail}; another reading is possible.</source>
        <translation>{detail}。別の読み方も可能です。</translation>
    </message>
    <message>
        <source>The format is only half known here, and there are two or more ways to read it. The one that the contents speak for was taken; you can choose another.</source>
        <translation>この形式は半ばしか知られておらず、読み方が二つ以上あります。内容が支持するものを採りました。別のものも選べます。</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>チェックサムの不一致</translation>
    </message>
    <message>
        <source>The stored checksum is {found}, the contents give {expected}. At least one byte was changed.</source>
        <translation>格納されたチェックサムは {found}、内容からは {expected} です。少なくとも 1 バイトが変わっています。</translation>
    </message>
    <message>
        <source>The checksum covers the whole description at the end of a partial download. Where it differs, the description was changed after it was written, or the checksum itself was. The file is read all the same.</source>
        <translation>チェックサムは途中のダウンロードの末尾にある記述全体を対象とします。異なる場合は、記述が後で変わったか、チェックサム自体が変わりました。それでもファイルは読みます。</translation>
    </message>
    <message>
        <source>other form of checksum</source>
        <translation>別の形のチェックサム</translation>
    </message>
    <message>
        <source>The checksum {found} fits, in a form that few files have[: {detail}].</source>
        <translation>チェックサム {found} は、少数のファイルだけが持つ形で一致します[: {detail}]。</translation>
    </message>
    <message>
        <source>Files differ in how the checksum is made: with or without a final inversion, and from which byte on. This one agrees in another form than the usual one.</source>
        <translation>チェックサムの作り方はファイルにより異なります。最後の反転の有無と、どのバイトから始めるかです。これは通常と別の形で一致します。</translation>
    </message>
    <message>
        <source>wrong size of the description</source>
        <translation>記述のサイズの誤り</translation>
    </message>
    <message>
        <source>The trailer says that the description of the download has {found}; it has {expected}.</source>
        <translation>末尾ブロックではダウンロードの記述が {found} ですが、実際は {expected} です。</translation>
    </message>
    <message>
        <source>The trailer counts the bytes of the description before it. With the wrong count the description would be looked for in the wrong place; it was found by its shape.</source>
        <translation>末尾ブロックはその前の記述のバイト数を示します。誤っていると別の場所を探してしまいます。形から見つけました。</translation>
    </message>
    <message>
        <source>damaged mark</source>
        <translation>マークの損傷</translation>
    </message>
    <message>
        <source>The mark “KAZA” before the end of the file is damaged; the trailer was recognised by what surrounds it.</source>
        <translation>ファイル末尾の前のマーク「KAZA」が損傷しています。末尾ブロックは周囲から認識しました。</translation>
    </message>
    <message>
        <source>Each partial download ends with the mark KAZA, the size of the description and its checksum. The mark is damaged, the rest agrees.</source>
        <translation>途中のダウンロードは必ずマーク KAZA、記述のサイズ、チェックサムで終わります。マークは損傷していますが、残りは一致します。</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>終わりの後ろのバイト</translation>
    </message>
    <message>
        <source>[Behind the end of the download, from {offset} on, lies something else: {found}.][Something follows the packed contents ({detail}).] That does not belong to the file.</source>
        <translation>[ダウンロードの終わりより後ろ、{offset} から別のものがあります: {found}。][圧縮された内容 ({detail}) の後に何か続いています。]ファイルの一部ではありません。</translation>
    </message>
    <message>
        <source>Bytes were added to the file: rest of a disk cluster, padding of a copy program, or something attached. The download before them is whole.</source>
        <translation>ファイルにバイトが付け足されています。ディスククラスターの残り、コピープログラムの詰め物、または付加物です。その前のダウンロードは完全です。</translation>
    </message>
    <message>
        <source>trailer missing</source>
        <translation>末尾ブロックがない</translation>
    </message>
    <message>
        <source>The trailer that ends every partial download is not there. The end of the file was cut off or overwritten.</source>
        <translation>途中のダウンロードを締めくくる末尾ブロックがありません。ファイルの終わりが切れたか上書きされました。</translation>
    </message>
    <message>
        <source>Without its last ten bytes the program that wrote the file would not recognise it. What was found of the description is shown.</source>
        <translation>最後の 10 バイトがないと、書いたプログラムはこのファイルを認識しません。見つかった記述を表示します。</translation>
    </message>
    <message>
        <source>description missing</source>
        <translation>記述がない</translation>
    </message>
    <message>
        <source>No description of the download was found. Only its data is there.</source>
        <translation>ダウンロードの記述が見つかりません。データだけがあります。</translation>
    </message>
    <message>
        <source>Sources, hash, name and the list of completed parts are stored behind the data. Here they are gone; an older copy inside the data, a database of shared files or a link can bring some of it back.</source>
        <translation>ソース、ハッシュ、名前、完了部分のリストはデータの後ろにあります。ここでは失われています。データ内の古いコピー、共有ファイルのデータベース、リンクから一部を取り戻せることがあります。</translation>
    </message>
    <message>
        <source>older description inside the data</source>
        <translation>データ内の古い記述</translation>
    </message>
    <message>
        <source>An older description of the download lies at {offset}.</source>
        <translation>ダウンロードの古い記述が {offset} にあります。</translation>
    </message>
    <message>
        <source>A growing download writes its description again further behind, and the older one stays until data overwrites it. Where this one lies, data is still missing, or the list of completed parts is wrong.</source>
        <translation>ダウンロードが大きくなると記述は後ろに書き直され、古いものはデータに上書きされるまで残ります。これがある所ではデータがまだ欠けているか、完了部分のリストが誤りです。</translation>
    </message>
    <message>
        <source>description unreadable</source>
        <translation>読めない記述</translation>
    </message>
    <message>
        <source>The description of the download cannot be read as a whole[ ({detail})]. What could be recognised is shown.</source>
        <translation>ダウンロードの記述全体は読めません[ ({detail})]。認識できたものを表示します。</translation>
    </message>
    <message>
        <source>The description begins or ends in the wrong place, or its contents were overwritten. What was recognised by its shape is shown.</source>
        <translation>記述の始まりか終わりの位置が誤っているか、内容が上書きされています。形から認識できたものを表示します。</translation>
    </message>
    <message>
        <source>sent as text</source>
        <translation>テキストとして転送</translation>
    </message>
    <message>
        <source>The file was sent or copied as if it were text: all of the first {found} line feeds in its data follow a carriage return.</source>
        <translation>ファイルはテキストとして送信またはコピーされました。データ内の最初の改行 {found} 個がすべて復帰の後にあります。</translation>
    </message>
    <message>
        <source>A transfer in text mode puts a carriage return before each line feed, or stops at the first end-of-text byte. The first can be undone and proved by the checksum; what is lost by the second is lost.</source>
        <translation>テキストモードの転送は改行の前に復帰を挿入するか、最初のテキスト終端バイトで止まります。前者は元に戻してチェックサムで証明できます。後者で失われたものは戻りません。</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>部分の重なり</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it ends at {expected}.</source>
        <translation>[{place}: ]この部分は {found} から始まりますが、前の部分は {expected} で終わります。</translation>
    </message>
    <message>
        <source>A byte is listed as completed twice. The parts can be joined without loss.</source>
        <translation>同じバイトが二度完了と記載されています。部分は損失なくつなげます。</translation>
    </message>
    <message>
        <source>parts out of order</source>
        <translation>部分の順序の乱れ</translation>
    </message>
    <message>
        <source>[{place}: ]This part begins at {found}, before the one that precedes it in the list, at {expected}.</source>
        <translation>[{place}: ]この部分は {found} から始まり、リストで前にある部分の {expected} より手前です。</translation>
    </message>
    <message>
        <source>The list of completed parts is usually sorted. It can be sorted without loss.</source>
        <translation>完了部分のリストは通常並べ替えられています。損失なく並べ替えられます。</translation>
    </message>
    <message>
        <source>part beyond the end</source>
        <translation>終わりを越える部分</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but the complete file has {expected} bytes.</source>
        <translation>[{place}: ]この部分は {found} で終わりますが、完全なファイルは {expected} バイトです。</translation>
    </message>
    <message>
        <source>A completed part reaches beyond the end of the complete file. One of the two numbers is damaged.</source>
        <translation>完了部分が完全なファイルの終わりを越えています。二つの数のどちらかが損傷しています。</translation>
    </message>
    <message>
        <source>part without data</source>
        <translation>データのない部分</translation>
    </message>
    <message>
        <source>[{place}: ]This part ends at {found}, but data is there only up to {expected}.</source>
        <translation>[{place}: ]この部分は {found} で終わりますが、データは {expected} までしかありません。</translation>
    </message>
    <message>
        <source>A part is listed as completed, and the file ends before it. The data was cut off, or the list is wrong. What lies beyond the data counts as missing.</source>
        <translation>完了と記載された部分の前でファイルが終わっています。データが切れたか、リストが誤りです。データを越える部分は欠落とみなします。</translation>
    </message>
    <message>
        <source>hashes differ</source>
        <translation>ハッシュの相違</translation>
    </message>
    <message>
        <source>[{place}: ]This hash is not the one that {expected} of {found} sources and tags give.</source>
        <translation>[{place}: ]このハッシュは、ソースとタグ {found} 件中 {expected} 件が示すものと違います。</translation>
    </message>
    <message>
        <source>All sources and the hash tag of a download name the same contents. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>ダウンロードのすべてのソースとハッシュタグは同じ内容を指します。異なるものは損傷しているか、別のファイルのものです。</translation>
    </message>
    <message>
        <source>sizes differ</source>
        <translation>サイズの相違</translation>
    </message>
    <message>
        <source>[{place}: ]The size is given as {found}, elsewhere as {expected}.</source>
        <translation>[{place}: ]サイズは {found} とありますが、他では {expected} です。</translation>
    </message>
    <message>
        <source>All sources of a download name the same size of the complete file. Where one differs it is damaged, or it belongs to another file.</source>
        <translation>ダウンロードのすべてのソースは完全なファイルの同じサイズを示します。異なるものは損傷しているか、別のファイルのものです。</translation>
    </message>
    <message>
        <source>file id does not fit</source>
        <translation>ファイル ID の不一致</translation>
    </message>
    <message>
        <source>[{place}: ]The file id is {found}, but the hash gives {expected}. One of them is damaged.</source>
        <translation>[{place}: ]ファイル ID は {found} ですが、ハッシュからは {expected} です。どちらかが損傷しています。</translation>
    </message>
    <message>
        <source>The file id is a short checksum of the content hash. Where they disagree, one of them is damaged.</source>
        <translation>ファイル ID は内容ハッシュの短いチェックサムです。一致しなければ、どちらかが損傷しています。</translation>
    </message>
    <message>
        <source>hash and size disagree</source>
        <translation>ハッシュとサイズの不一致</translation>
    </message>
    <message>
        <source>[{place}: ]This hash belongs to a file of {expected}; the download has {found}.</source>
        <translation>[{place}: ]このハッシュは {expected} のファイルのものですが、ダウンロードは {found} です。</translation>
    </message>
    <message>
        <source>The hash of a file of up to 300 KiB contains its size. Where it names another one, the hash or the size is damaged.</source>
        <translation>300 KiB 以下のファイルのハッシュはサイズを含みます。異なるサイズを示すなら、ハッシュかサイズが損傷しています。</translation>
    </message>
    <message>
        <source>data contradicts the hash</source>
        <translation>データとハッシュの矛盾</translation>
    </message>
    <message>
        <source>[{place}: ]The first {found} of the data are all there, and contradict this hash.</source>
        <translation>[{place}: ]データの最初の {found} はすべてあり、このハッシュと矛盾します。</translation>
    </message>
    <message>
        <source>The beginning of a file can be judged alone: its MD5 is part of the content hash. Where it contradicts, the data is damaged or belongs to another file, or the hash does. A hash that other sources give and that agrees speaks for the data.</source>
        <translation>ファイルの先頭は単独で判定できます。その MD5 が内容ハッシュの一部だからです。矛盾するなら、データが損傷しているか別のファイルのもの、あるいはハッシュがそうです。他のソースのハッシュが一致するなら、データは正しいと考えられます。</translation>
    </message>
    <message>
        <source>windows contradict the hash</source>
        <translation>窓とハッシュの矛盾</translation>
    </message>
    <message>
        <source>[{place}: ]The beginning of the data agrees with this hash, but {found} that it covers further on contradict it together.</source>
        <translation>[{place}: ]データの先頭はこのハッシュと一致しますが、その先で覆う {found} は合わせて矛盾します。</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB the content hash covers single stretches of the file, and has one checksum for all of them. Where it disagrees, one of them is damaged or the hash is; which one cannot be told.</source>
        <translation>最初の 300 KiB より後ろでは、内容ハッシュは飛び飛びの区間を覆い、全体で一つのチェックサムを持ちます。一致しなければ区間の一つかハッシュが損傷していますが、どれかはわかりません。</translation>
    </message>
    <message>
        <source>variant of the hash</source>
        <translation>ハッシュの変種</translation>
    </message>
    <message>
        <source>[{place}: ]This hash was made by another rule than that of the network ({detail}).</source>
        <translation>[{place}: ]このハッシュはネットワークと別の規則で作られています ({detail})。</translation>
    </message>
    <message>
        <source>Some programs made content hashes differently: “loose” hashes one stretch more, “head-only” and “untailed” never looked behind the first 300 KiB. The contents agree as far as such a hash reaches, but the network knows the file by another one.</source>
        <translation>一部のプログラムは内容ハッシュを別の方法で作りました。「loose」は一区間多く、「head-only」と「untailed」は最初の 300 KiB より後ろを見ません。その範囲で内容は一致しますが、ネットワークは別のハッシュでファイルを知っています。</translation>
    </message>
    <message>
        <source>download complete</source>
        <translation>ダウンロード完了</translation>
    </message>
    <message>
        <source>All {expected} of the file are there. The download is complete, only its name was never changed.</source>
        <translation>ファイルの {expected} がすべてあります。ダウンロードは完了し、名前だけが変更されていません。</translation>
    </message>
    <message>
        <source>All parts are listed as completed, yet the description still hangs on the file. A known error of the program left such files behind.</source>
        <translation>すべての部分が完了と記載されているのに、記述がまだ付いています。プログラムの既知の不具合でこうしたファイルが残りました。</translation>
    </message>
    <message>
        <source>unknown tag</source>
        <translation>未知のタグ</translation>
    </message>
    <message>
        <source>[{place}: ]Nobody knows what tag {found} means. Its bytes are kept.</source>
        <translation>[{place}: ]タグ {found} の意味は知られていません。バイトは保持します。</translation>
    </message>
    <message>
        <source>Tags carry facts about the file. Some of their numbers were never explained; they are shown as number, text or bytes by their shape.</source>
        <translation>タグはファイルの情報です。番号の一部は説明されたことがなく、形に応じて数、テキスト、バイトとして表示します。</translation>
    </message>
    <message>
        <source>malformed tag</source>
        <translation>形の崩れたタグ</translation>
    </message>
    <message>
        <source>[{place}: ]The value of tag {found} has another size than this tag should have.</source>
        <translation>[{place}: ]タグ {found} の値のサイズが、あるべきものと違います。</translation>
    </message>
    <message>
        <source>A tag of known meaning holds a value of another shape, such as a number of three bytes. It is shown as bytes.</source>
        <translation>意味のわかるタグに、3 バイトの数のような別の形の値があります。バイトとして表示します。</translation>
    </message>
    <message>
        <source>damaged slot</source>
        <translation>損傷したスロット</translation>
    </message>
    <message>
        <source>[{place}: ]This slot does not begin with its mark[ ({detail})]. The slots around it are not affected.</source>
        <translation>[{place}: ]このスロットはマークで始まっていません[ ({detail})]。周囲のスロットに影響はありません。</translation>
    </message>
    <message>
        <source>The database consists of slots of one size, each with a mark at its start. In this one the mark is damaged, or its record is longer than the slot.</source>
        <translation>データベースは同じサイズのスロットからなり、それぞれ先頭にマークがあります。ここではマークが損傷しているか、レコードがスロットより長いです。</translation>
    </message>
    <message>
        <source>slots shifted</source>
        <translation>スロットのずれ</translation>
    </message>
    <message>
        <source>From {offset} on the slots lie {found} beside their places.</source>
        <translation>{offset} からスロットが本来の位置より {found} ずれています。</translation>
    </message>
    <message>
        <source>Bytes were lost or put in, so that the slots behind no longer begin where they should. They are found by their marks.</source>
        <translation>バイトが失われたか挿入され、後ろのスロットが本来の位置から始まっていません。マークから見つけます。</translation>
    </message>
    <message>
        <source>rest of an earlier record</source>
        <translation>以前のレコードの残り</translation>
    </message>
    <message>
        <source>[{place}: ]Behind the record lies the rest of a longer, earlier one ({size}).</source>
        <translation>[{place}: ]レコードの後ろに、以前の長いレコードの残りがあります ({size})。</translation>
    </message>
    <message>
        <source>A shorter record written over a longer one leaves its end behind. Whole tags in it can still be read.</source>
        <translation>長いレコードの上に短いものを書くと、終わりが残ります。その中の完全なタグはまだ読めます。</translation>
    </message>
    <message>
        <source>implausible entry</source>
        <translation>ありそうにない項目</translation>
    </message>
    <message>
        <source>[{place}: ]This entry can hardly be a node of the network[: {detail}].</source>
        <translation>[{place}: ]この項目はネットワークのノードとは考えにくいです[: {detail}]。</translation>
    </message>
    <message>
        <source>Address, port, load and time of the entry do not go together. The entry is damaged, or the list is of another kind than it was read as.</source>
        <translation>項目のアドレス、ポート、負荷、時刻がかみ合いません。項目が損傷しているか、リストの種類が読み方と違います。</translation>
    </message>
    <message>
        <source>entry given twice</source>
        <translation>重複した項目</translation>
    </message>
    <message>
        <source>[{place}: ]The same node is listed before, as entry {found}.</source>
        <translation>[{place}: ]同じノードが前に項目 {found} としてあります。</translation>
    </message>
    <message>
        <source>A node stands in the list more than once.</source>
        <translation>ノードがリストに二度以上あります。</translation>
    </message>
    <message>
        <source>damaged line</source>
        <translation>損傷した行</translation>
    </message>
    <message>
        <source>This line at {offset} cannot be read[: “{detail}”]. The others are not affected.</source>
        <translation>{offset} のこの行は読めません[:「{detail}」]。他の行に影響はありません。</translation>
    </message>
    <message>
        <source>A line of the list has not the shape that lines of this format have. It is skipped and kept.</source>
        <translation>リストの行が、この形式の行の形をしていません。読み飛ばして保持します。</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>The file is compressed[ ({detail})]. Its contents of {found} are shown; all offsets are within them.</source>
        <translation>ファイルは圧縮されています[ ({detail})]。{found} の内容を表示します。オフセットはすべてその中のものです。</translation>
    </message>
    <message>
        <source>A compressed file is unpacked in memory and read as what is inside. The file itself stays as it is.</source>
        <translation>圧縮ファイルはメモリーに展開し、中身として読みます。ファイル自体は変わりません。</translation>
    </message>
    <message>
        <source>name and contents disagree</source>
        <translation>名前と内容の不一致</translation>
    </message>
    <message>
        <source>By its name the file would be something else[: {detail}].</source>
        <translation>名前からすると別のファイルのはずです[: {detail}]。</translation>
    </message>
    <message>
        <source>What a file is, is decided by its contents. Its name speaks for another kind here.</source>
        <translation>ファイルが何かは内容で決まります。名前は別の種類を示しています。</translation>
    </message>
    <message>
        <source>file of another program</source>
        <translation>別のプログラムのファイル</translation>
    </message>
    <message>
        <source>The file belongs to another program[: {detail}].</source>
        <translation>ファイルは別のプログラムのものです[: {detail}]。</translation>
    </message>
    <message>
        <source>Other programs used the same kind of container. What is known of it is shown.</source>
        <translation>他のプログラムも同種の容れ物を使いました。わかることを表示します。</translation>
    </message>
    <message>
        <source>nothing of FastTrack</source>
        <translation>FastTrack のものなし</translation>
    </message>
    <message>
        <source>Nothing of FastTrack was found in it[ ({detail})].</source>
        <translation>FastTrack のものは見つかりませんでした[ ({detail})]。</translation>
    </message>
    <message>
        <source>The file is of a kind that can hold traces of the network, such as a registry file, and was searched; this one has none.</source>
        <translation>レジストリファイルのようにネットワークの痕跡を含みうる種類なので調べましたが、これにはありません。</translation>
    </message>
</context>
<context>
    <name>findings_page</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Everything that reading a file can remark on. The codes are stable: they stand in the JSON of the command line and in scripts. The severity is the usual one; a format may grade a remark differently.</source>
        <translation>ファイルの読み込みで指摘しうるすべてです。コードは変わらず、コマンドラインの JSON やスクリプトで使えます。重大度は通常のもので、形式によって変わることがあります。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>finishing</name>
    <message>
        <source>The job does not say how large its file is. Repair it first.</source>
        <translation>ジョブにファイルのサイズがありません。先に修復してください。</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 are missing. Merge it with another partial download, or fill it from a copy.</source>
        <translation>未完了: %2 のうち %1 が欠けています。別の途中のダウンロードと結合するか、コピーから補ってください。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No format that this program knows fits these bytes.</source>
        <translation>このプログラムの知る形式はどれもこのバイトに合いません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Minutes before the message</source>
        <translation>メッセージの何分前か</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>Supernode list from the wire</source>
        <translation>通信中のスーパーノードリスト</translation>
    </message>
    <message>
        <source>Message 0x00 of the network, decrypted</source>
        <translation>ネットワークのメッセージ 0x00 (復号済み)</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>supernode</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>index node</source>
        <translation>インデックスノード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>アドレスまたは名前</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>0: unknown</source>
        <translation>0: 不明</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Added by converters</source>
        <translation>変換プログラムが追加</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Node list of giFT</source>
        <translation>giFT のノードリスト</translation>
    </message>
    <message>
        <source>Text, one node a line; MLDonkey&apos;s are compressed</source>
        <translation>一行に一ノードのテキスト。MLDonkey のものは圧縮</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>内容ハッシュ</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64</source>
        <translation>&apos;=&apos; と Base64</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Job state of giFT</source>
        <translation>giFT のジョブ状態</translation>
    </message>
    <message>
        <source>Text beside a partial download of giFT</source>
        <translation>giFT の途中のダウンロードのそばのテキスト</translation>
    </message>
    <message>
        <source>active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>more sources needed</source>
        <translation>ソース不足</translation>
    </message>
    <message>
        <source>state 3</source>
        <translation>状態 3</translation>
    </message>
    <message>
        <source>state 4</source>
        <translation>状態 4</translation>
    </message>
    <message>
        <source>IPv4 address; the first octet is stored last</source>
        <translation>IPv4 アドレス。最初のオクテットを最後に格納</translation>
    </message>
    <message>
        <source>IPv4 address, read with its first octet first</source>
        <translation>IPv4 アドレス。最初のオクテットから読む</translation>
    </message>
    <message>
        <source>Supernode</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Usually only in the first source</source>
        <translation>通常は最初のソースだけ</translation>
    </message>
    <message>
        <source>Download URL</source>
        <translation>ダウンロード URL</translation>
    </message>
    <message>
        <source>Almost always empty</source>
        <translation>ほとんど常に空</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ファイル ID</translation>
    </message>
    <message>
        <source>14 bits: CRC-16/XMODEM of the hash; 0 in files made by sig2dat</source>
        <translation>14 ビット: ハッシュの CRC-16/XMODEM。sig2dat のファイルでは 0</translation>
    </message>
    <message>
        <source>UUHash of the whole file</source>
        <translation>ファイル全体の UUHash</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>In the low word</source>
        <translation>下位ワード</translation>
    </message>
    <message>
        <source>Supernode port</source>
        <translation>スーパーノードのポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Ends at the NUL; what follows is random filler, kept byte for byte</source>
        <translation>NUL で終わる。以降は不規則な埋め草で、そのまま保持</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>速度の測定時刻</translation>
    </message>
    <message>
        <source>Unknown 1</source>
        <translation>不明 1</translation>
    </message>
    <message>
        <source>Source group?</source>
        <translation>ソースのグループ?</translation>
    </message>
    <message>
        <source>Retries?</source>
        <translation>再試行回数?</translation>
    </message>
    <message>
        <source>Unknown 2</source>
        <translation>不明 2</translation>
    </message>
    <message>
        <source>Unknown 3</source>
        <translation>不明 3</translation>
    </message>
    <message>
        <source>Unknown 4</source>
        <translation>不明 4</translation>
    </message>
    <message>
        <source>Perhaps an end mark</source>
        <translation>おそらく終わりの印</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Offset behind the last byte</source>
        <translation>最後のバイトの次のオフセット</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>ファイル内のオフセット</translation>
    </message>
    <message>
        <source>Completed part</source>
        <translation>完了部分</translation>
    </message>
    <message>
        <source>Part in work</source>
        <translation>作業中の部分</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>一つ目の数</translation>
    </message>
    <message>
        <source>0; 0xFFFFFFFF while nothing has been downloaded</source>
        <translation>0。何も受信していない間は 0xFFFFFFFF</translation>
    </message>
    <message>
        <source>Of the whole file; 1 in files made by sig2dat</source>
        <translation>ファイル全体のもの。sig2dat のファイルでは 1</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>二つ目の数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>0 and 1 are certain; 2 to 4 were seen and are not understood</source>
        <translation>0 と 1 は確実。2 から 4 は見られたが未解明</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>ソースの数</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Computers that had the file</source>
        <translation>ファイルを持っていたコンピューター</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>タグの数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What the network knew about the file</source>
        <translation>ネットワークがファイルについて知っていたこと</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Of the job or of its search result</source>
        <translation>ジョブまたはその検索結果のもの</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Path when complete</source>
        <translation>完了後のパス</translation>
    </message>
    <message>
        <source>Where the file goes when it is complete</source>
        <translation>完了したファイルの置き場所</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>0 or a time</source>
        <translation>0 または時刻</translation>
    </message>
    <message>
        <source>Number of completed parts</source>
        <translation>完了部分の数</translation>
    </message>
    <message>
        <source>Completed parts</source>
        <translation>完了部分</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全範囲</translation>
    </message>
    <message>
        <source>Range shift</source>
        <translation>範囲のずれ</translation>
    </message>
    <message>
        <source>Parts in work</source>
        <translation>作業中の部分</translation>
    </message>
    <message>
        <source>Pairs up to the first whose second number is 0; some files end without any</source>
        <translation>二つ目の数が 0 の対まで。それがないファイルもある</translation>
    </message>
    <message>
        <source>Appendix size</source>
        <translation>付録のサイズ</translation>
    </message>
    <message>
        <source>Bytes from the state up to the mark</source>
        <translation>状態からマークまでのバイト数</translation>
    </message>
    <message>
        <source>Appendix checksum</source>
        <translation>付録のチェックサム</translation>
    </message>
    <message>
        <source>CRC-32/JAMCRC over the appendix</source>
        <translation>付録の CRC-32/JAMCRC</translation>
    </message>
    <message>
        <source>File data</source>
        <translation>ファイルデータ</translation>
    </message>
    <message>
        <source>At its final place; received or not yet received</source>
        <translation>最終的な位置にある。受信済みまたは未受信</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>付録</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>ジョブの状態</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>末尾ブロック</translation>
    </message>
    <message>
        <source>Partial download</source>
        <translation>途中のダウンロード</translation>
    </message>
    <message>
        <source>start and size</source>
        <translation>始まりとサイズ</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>始まりと終わり</translation>
    </message>
    <message>
        <source>first octet stored last</source>
        <translation>最初のオクテットが最後</translation>
    </message>
    <message>
        <source>first octet stored first</source>
        <translation>最初のオクテットが最初</translation>
    </message>
    <message>
        <source>Completed parts are</source>
        <translation>完了部分の表し方は</translation>
    </message>
    <message>
        <source>Addresses have their</source>
        <translation>アドレスの並びは</translation>
    </message>
    <message>
        <source>File data, the state of the job, and a trailer with a checksum</source>
        <translation>ファイルデータ、ジョブの状態、チェックサム付きの末尾ブロック</translation>
    </message>
    <message>
        <source>sharing stopped</source>
        <translation>共有停止</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有中</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Normally without a backslash at the end</source>
        <translation>通常は末尾に円記号なし</translation>
    </message>
    <message>
        <source>File time</source>
        <translation>ファイルの時刻</translation>
    </message>
    <message>
        <source>Last modification</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>最後に利用可能</translation>
    </message>
    <message>
        <source>0 while the file exists; else the time of the scan that found it gone</source>
        <translation>ファイルがある間は 0。なければ、消失を確認した走査の時刻</translation>
    </message>
    <message>
        <source>Mostly 0, sometimes 1</source>
        <translation>たいてい 0、ときに 1</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bytes in use behind this number; 0: a free slot</source>
        <translation>この数の後ろで使われるバイト数。0 は空きスロット</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Behind the record</source>
        <translation>レコードの後ろ</translation>
    </message>
    <message>
        <source>Zeros in a fresh slot, else what a longer record left behind</source>
        <translation>新しいスロットではゼロ。それ以外は長いレコードの残り</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Slots of 256 + 8 bytes</source>
        <translation>256 + 8 バイトのスロット</translation>
    </message>
    <message>
        <source>Slots of 1024 + 8 bytes</source>
        <translation>1024 + 8 バイトのスロット</translation>
    </message>
    <message>
        <source>Slots of 2048 + 8 bytes</source>
        <translation>2048 + 8 バイトのスロット</translation>
    </message>
    <message>
        <source>Slots of 4096 + 8 bytes</source>
        <translation>4096 + 8 バイトのスロット</translation>
    </message>
    <message>
        <source>Database of shared files</source>
        <translation>共有ファイルのデータベース</translation>
    </message>
    <message>
        <source>Slots have</source>
        <translation>スロットの形は</translation>
    </message>
    <message>
        <source>Slots of equal size, one for each file that was shared</source>
        <translation>共有ファイルごとに一つの、同じサイズのスロット</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>バージョン 0</translation>
    </message>
    <message>
        <source>version 1</source>
        <translation>バージョン 1</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>being probed</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>IPv4; the first octet is stored last</source>
        <translation>IPv4。最初のオクテットを最後に格納</translation>
    </message>
    <message>
        <source>Percent, lower is better; one author reads it as free capacity</source>
        <translation>パーセント、低いほど良い。空き容量と読む著者もいる</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Supernode cache</source>
        <translation>スーパーノードのキャッシュ</translation>
    </message>
    <message>
        <source>The registry value KazaaNet</source>
        <translation>レジストリ値 KazaaNet</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 バイト</translation>
    </message>
    <message>
        <source>9 bytes</source>
        <translation>9 バイト</translation>
    </message>
    <message>
        <source>Entries have</source>
        <translation>項目のサイズは</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>text with variables</source>
        <translation>変数入りテキスト</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>複数のテキスト</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>長い数</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>KaZuperNodes list</source>
        <translation>KaZuperNodes のリスト</translation>
    </message>
    <message>
        <source>KaZuperNodes favourites</source>
        <translation>KaZuperNodes のお気に入り</translation>
    </message>
    <message>
        <source>Text, one node a line</source>
        <translation>一行に一ノードのテキスト</translation>
    </message>
    <message>
        <source>Damaged line</source>
        <translation>損傷した行</translation>
    </message>
    <message>
        <source>Fits no form that is known here</source>
        <translation>知られているどの形にも合わない</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Raw or percent-encoded</source>
        <translation>そのまま、またはパーセント符号化</translation>
    </message>
    <message>
        <source>&apos;=&apos; and 28 characters of Base64</source>
        <translation>&apos;=&apos; と Base64 の 28 文字</translation>
    </message>
    <message>
        <source>Rounded size</source>
        <translation>概略サイズ</translation>
    </message>
    <message>
        <source>The length in kilobytes, rounded down; often left out</source>
        <translation>切り捨てたキロバイト単位の長さ。省略が多い</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>終わりの印</translation>
    </message>
    <message>
        <source>kzhash</source>
        <translation>kzhash</translation>
    </message>
    <message>
        <source>72 hex digits</source>
        <translation>16 進数字 72 桁</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Other parameter</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>magnet リンク</translation>
    </message>
    <message>
        <source>Clipboard block</source>
        <translation>クリップボード用ブロック</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>その他の行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Download links</source>
        <translation>ダウンロードリンク</translation>
    </message>
    <message>
        <source>sig2dat and magnet links in a text</source>
        <translation>テキスト中の sig2dat と magnet リンク</translation>
    </message>
    <message>
        <source>7 bits a byte, low bits first; may as well be part of a text</source>
        <translation>1 バイトに 7 ビット、下位から。テキストの一部かもしれない</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Packed numbers</source>
        <translation>詰めた数</translation>
    </message>
    <message>
        <source>Bytes in use behind this number</source>
        <translation>この数の後ろで使われるバイト数</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>埋め草</translation>
    </message>
    <message>
        <source>Skype database</source>
        <translation>Skype のデータベース</translation>
    </message>
    <message>
        <source>The container of Kazaa&apos;s databases with contents of Skype</source>
        <translation>Kazaa のデータベースと同じ容れ物の Skype の内容</translation>
    </message>
    <message>
        <source>264 bytes</source>
        <translation>264 バイト</translation>
    </message>
    <message>
        <source>1032 bytes</source>
        <translation>1032 バイト</translation>
    </message>
    <message>
        <source>2056 bytes</source>
        <translation>2056 バイト</translation>
    </message>
    <message>
        <source>4104 bytes</source>
        <translation>4104 バイト</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>とても悪い</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>優秀</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均的</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>In network records; a .dbb has a field of its own for it</source>
        <translation>ネットワークの記録内。.dbb には専用のフィールドがある</translation>
    </message>
    <message>
        <source>UUHash of the file</source>
        <translation>ファイルの UUHash</translation>
    </message>
    <message>
        <source>&apos;=&apos; and Base64, as some writers store it</source>
        <translation>&apos;=&apos; と Base64。一部のプログラムの格納形式</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Or author</source>
        <translation>または著者</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Unknown (9)</source>
        <translation>不明 (9)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Category or genre</source>
        <translation>カテゴリーまたはジャンル</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>色深度</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>ピクセル当たりのビット数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Such as Video Clip or Thesis</source>
        <translation>Video Clip や Thesis など</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Bit rate in kbit/s</source>
        <translation>ビットレート (kbit/s)</translation>
    </message>
    <message>
        <source>Unknown (25)</source>
        <translation>不明 (25)</translation>
    </message>
    <message>
        <source>0, or like a time</source>
        <translation>0、または時刻のような値</translation>
    </message>
    <message>
        <source>Or description</source>
        <translation>または説明</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>In search queries</source>
        <translation>検索要求内</translation>
    </message>
    <message>
        <source>Type (34)</source>
        <translation>種類 (34)</translation>
    </message>
    <message>
        <source>Hash as text?</source>
        <translation>テキストのハッシュ?</translation>
    </message>
    <message>
        <source>Unknown (37)</source>
        <translation>不明 (37)</translation>
    </message>
    <message>
        <source>Unknown (40)</source>
        <translation>不明 (40)</translation>
    </message>
    <message>
        <source>Unknown (45)</source>
        <translation>不明 (45)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Set on *.kpl files</source>
        <translation>*.kpl ファイルで設定</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>The user&apos;s judgement of the file</source>
        <translation>ファイルに対するユーザーの判定</translation>
    </message>
    <message>
        <source>UUHash and the root of an MD5 tree over the whole file</source>
        <translation>UUHash とファイル全体の MD5 木の根</translation>
    </message>
    <message>
        <source>Unknown tag, read as a number</source>
        <translation>未知のタグ、数として読む</translation>
    </message>
    <message>
        <source>Unknown tag, read as text</source>
        <translation>未知のタグ、テキストとして読む</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>未知のタグ</translation>
    </message>
    <message>
        <source>Tag id</source>
        <translation>タグ ID</translation>
    </message>
    <message>
        <source>What the value is about</source>
        <translation>値が何についてのものか</translation>
    </message>
    <message>
        <source>Bytes of the value alone</source>
        <translation>値だけのバイト数</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Left-over tag</source>
        <translation>残ったタグ</translation>
    </message>
    <message>
        <source>Of a longer record that stood here before</source>
        <translation>以前ここにあった長いレコードのもの</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>マイナーバージョン</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>メジャーバージョン</translation>
    </message>
    <message>
        <source>First data block</source>
        <translation>最初のデータブロック</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>0 in every file we saw</source>
        <translation>見たファイルではすべて 0</translation>
    </message>
    <message>
        <source>Number of data blocks</source>
        <translation>データブロックの数</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Size of the list of keys</source>
        <translation>キーのリストのサイズ</translation>
    </message>
    <message>
        <source>Entry of the root</source>
        <translation>ルートの項目</translation>
    </message>
    <message>
        <source>Offset in the list</source>
        <translation>リスト内のオフセット</translation>
    </message>
    <message>
        <source>First free entry</source>
        <translation>最初の空き項目</translation>
    </message>
    <message>
        <source>Rest of the list&apos;s header</source>
        <translation>リストのヘッダーの残り</translation>
    </message>
    <message>
        <source>Of the key&apos;s name</source>
        <translation>キーの名前のもの</translation>
    </message>
    <message>
        <source>Next free entry</source>
        <translation>次の空き項目</translation>
    </message>
    <message>
        <source>Key around it</source>
        <translation>上位のキー</translation>
    </message>
    <message>
        <source>Offset in the list; FFFFFFFF: none</source>
        <translation>リスト内のオフセット。FFFFFFFF はなし</translation>
    </message>
    <message>
        <source>First key in it</source>
        <translation>中の最初のキー</translation>
    </message>
    <message>
        <source>Next key beside it</source>
        <translation>隣の次のキー</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Of its record: number in the block, and of the block</source>
        <translation>レコードのもの: ブロック内の番号とブロックの番号</translation>
    </message>
    <message>
        <source>With this header</source>
        <translation>このヘッダーを含む</translation>
    </message>
    <message>
        <source>Unused bytes</source>
        <translation>使われていないバイト数</translation>
    </message>
    <message>
        <source>First free record</source>
        <translation>最初の空きレコード</translation>
    </message>
    <message>
        <source>Offset in the block; FFFFFFFF: none</source>
        <translation>ブロック内のオフセット。FFFFFFFF はなし</translation>
    </message>
    <message>
        <source>Highest number of a record</source>
        <translation>レコードの最大番号</translation>
    </message>
    <message>
        <source>First free number</source>
        <translation>最初の空き番号</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>ヘッダーの残り</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>名前の長さ</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>データの長さ</translation>
    </message>
    <message>
        <source>Empty: the default value</source>
        <translation>空: 既定値</translation>
    </message>
    <message>
        <source>Of the record, with the space behind it</source>
        <translation>レコードと後ろの余白を合わせたもの</translation>
    </message>
    <message>
        <source>Number in the block, and of the block; FFFFFFFF: the record is free</source>
        <translation>ブロック内の番号とブロックの番号。FFFFFFFF は空きレコード</translation>
    </message>
    <message>
        <source>Size in use</source>
        <translation>使用中のサイズ</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>Its last word</source>
        <translation>最後のワード</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>余り</translation>
    </message>
    <message>
        <source>What was in the record before</source>
        <translation>以前レコードにあったもの</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>キーのリスト</translation>
    </message>
    <message>
        <source>Keys in their order</source>
        <translation>順に並んだキー</translation>
    </message>
    <message>
        <source>Rest of the list of keys</source>
        <translation>キーのリストの残り</translation>
    </message>
    <message>
        <source>Less than an entry</source>
        <translation>一項目に満たない</translation>
    </message>
    <message>
        <source>Data block</source>
        <translation>データブロック</translation>
    </message>
    <message>
        <source>Free record</source>
        <translation>空きレコード</translation>
    </message>
    <message>
        <source>Of a key that was deleted, or of none</source>
        <translation>削除されたキーのもの、またはどれでもない</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読んでいない</translation>
    </message>
    <message>
        <source>No record begins here</source>
        <translation>ここから始まるレコードはない</translation>
    </message>
    <message>
        <source>Registry hive of Windows 9x</source>
        <translation>Windows 9x のレジストリファイル</translation>
    </message>
    <message>
        <source>Registry of Windows 95, 98 and Me</source>
        <translation>Windows 95、98、Me のレジストリ</translation>
    </message>
    <message>
        <source>Nothing or (3): binary</source>
        <translation>なしまたは (3): バイナリ</translation>
    </message>
    <message>
        <source>As the registry editor writes it</source>
        <translation>レジストリエディターの書き方</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>既定値</translation>
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
        <translation>レジストリの書き出し</translation>
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
        <translation>Windows のレジストリエディターが書いたテキスト</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>一つ目の連番</translation>
    </message>
    <message>
        <source>Differs from the second while a write is not finished</source>
        <translation>書き込みが終わるまで二つ目と異なる</translation>
    </message>
    <message>
        <source>Second sequence number</source>
        <translation>二つ目の連番</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最終書き込み</translation>
    </message>
    <message>
        <source>FILETIME: 100 ns since 1601</source>
        <translation>FILETIME: 1601 年からの 100 ns 単位</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Root cell</source>
        <translation>ルートセル</translation>
    </message>
    <message>
        <source>Offset behind the header</source>
        <translation>ヘッダーの後ろからのオフセット</translation>
    </message>
    <message>
        <source>Size of the bins</source>
        <translation>ビンのサイズ</translation>
    </message>
    <message>
        <source>Clustering factor</source>
        <translation>クラスター係数</translation>
    </message>
    <message>
        <source>The last characters of it, UTF-16</source>
        <translation>その最後の文字、UTF-16</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>ヘッダーのチェックサム</translation>
    </message>
    <message>
        <source>XOR of the 127 numbers before it</source>
        <translation>前にある 127 個の数の XOR</translation>
    </message>
    <message>
        <source>With the highest bit set, the data stands in the next field</source>
        <translation>最上位ビットが立っていれば、データは次のフィールドにある</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>Offset of its cell behind the header; or the data, up to 4 bytes</source>
        <translation>ヘッダーの後ろからのセルのオフセット、または 4 バイトまでのデータ</translation>
    </message>
    <message>
        <source>1: the name is in Latin-1, else in UTF-16</source>
        <translation>1: 名前は Latin-1、それ以外は UTF-16</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Hive bins</source>
        <translation>ハイブのビン</translation>
    </message>
    <message>
        <source>Keys, and values of other programs</source>
        <translation>キーと、他のプログラムの値</translation>
    </message>
    <message>
        <source>Text of a value</source>
        <translation>値のテキスト</translation>
    </message>
    <message>
        <source>Data of a value</source>
        <translation>値のデータ</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>レジストリハイブ</translation>
    </message>
    <message>
        <source>the hive was in use; its last changes are in log files</source>
        <translation>ハイブは使用中でした。最後の変更はログファイルにあります</translation>
    </message>
    <message>
        <source>the hive is too large to be searched</source>
        <translation>ハイブが大きすぎて調べられません</translation>
    </message>
    <message>
        <source>this program was built without hivex and looks for the marks of KazaaNet only</source>
        <translation>このプログラムは hivex なしで作られており、KazaaNet の印だけを探します</translation>
    </message>
    <message>
        <source>the tree of keys has no end; looked for the marks of KazaaNet only</source>
        <translation>キーの木に終わりがありません。KazaaNet の印だけを探しました</translation>
    </message>
    <message>
        <source>the tree of keys is damaged; looked for the marks of KazaaNet only</source>
        <translation>キーの木が損傷しています。KazaaNet の印だけを探しました</translation>
    </message>
    <message>
        <source>Registry of Windows NT and later, as it lies on disk</source>
        <translation>ディスク上の Windows NT 以降のレジストリ</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Bytes behind what the format accounts for</source>
        <translation>形式で説明できる範囲より後ろのバイト</translation>
    </message>
    <message>
        <source>Bytes that could not be understood</source>
        <translation>理解できなかったバイト</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>再生時間</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>秒単位</translation>
    </message>
</context>
<context>
    <name>format_reference</name>
    <message>
        <source>frejon55, “KaZaA P2P FastTrack File Formats” (2003-2005)</source>
        <translation>frejon55「KaZaA P2P FastTrack File Formats」(2003-2005)</translation>
    </message>
    <message>
        <source>idleloop, DATview, “structure of .dat files”</source>
        <translation>idleloop, DATview「structure of .dat files」</translation>
    </message>
    <message>
        <source>S. Bunting, experiments on real .dbb files</source>
        <translation>S. Bunting、本物の .dbb ファイルでの実験</translation>
    </message>
    <message>
        <source>giFT-FastTrack&apos;s protocol notes and captured traffic</source>
        <translation>giFT-FastTrack のプロトコル覚書と採取した通信</translation>
    </message>
    <message>
        <source>a third-party writer of such files, of unclear provenance: facts only</source>
        <translation>そうしたファイルを書く出所不明の第三者プログラム。事実のみ</translation>
    </message>
    <message>
        <source>J. Metz, “Windows 9x/Me Registry File (CREG) format”</source>
        <translation>J. Metz「Windows 9x/Me Registry File (CREG) format」</translation>
    </message>
    <message>
        <source>M. Suhanov, “Windows registry file format specification”</source>
        <translation>M. Suhanov「Windows registry file format specification」</translation>
    </message>
    <message>
        <source>Usual names: %1.</source>
        <translation>通常の名前: %1.</translation>
    </message>
    <message>
        <source>Rival readings (%1): %2 %3. The evidence in a file decides; the first is taken where it says nothing.</source>
        <translation>競合する読み方 (%1): %2&#xa0;%3。ファイル内の手がかりで決まり、なければ最初のものを使います。</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>、または </translation>
    </message>
    <message>
        <source>Located from the end of the file.</source>
        <translation>ファイルの終わりから見つけます。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>合えば</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>%1 が %2 なら</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>%1 として読む</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>各 %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>終わりまで</translation>
    </message>
    <message>
        <source>to the NUL</source>
        <translation>NUL まで</translation>
    </message>
    <message>
        <source>to an end mark</source>
        <translation>終わりの印まで</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation>%1 の示すとおり</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>up to a 0 at the end of one</source>
        <translation>末尾が 0 のものまで</translation>
    </message>
    <message>
        <source>while it fits</source>
        <translation>合う間</translation>
    </message>
    <message>
        <source>anywhere in the rest</source>
        <translation>残りのどこか</translation>
    </message>
    <message>
        <source>7 bits each</source>
        <translation>各 7 ビット</translation>
    </message>
    <message>
        <source>. See “%1”</source>
        <translation>。「%1」を参照</translation>
    </message>
    <message>
        <source>The first that fits: %1</source>
        <translation>最初に合うもの: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>a public address, or 0</source>
        <translation>公開アドレス、または 0</translation>
    </message>
    <message>
        <source>an address or the name of a computer</source>
        <translation>アドレスまたはコンピューター名</translation>
    </message>
    <message>
        <source>1 to 65535, or 0</source>
        <translation>1 から 65535、または 0</translation>
    </message>
    <message>
        <source>within the life of the network, or 0</source>
        <translation>ネットワークの存続期間内、または 0</translation>
    </message>
</context>
<context>
    <name>ft::About</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>About FastTrack Workbench</source>
        <translation>FastTrack Workbench について</translation>
    </message>
    <message>
        <source>Shows what the FastTrack network left on disks: partial downloads, databases of shared files, lists of supernodes.</source>
        <translation>FastTrack ネットワークがディスクに残したもの、途中のダウンロード、共有ファイルのデータベース、スーパーノードのリストを表示します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降による自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用したもの</translation>
    </message>
</context>
<context>
    <name>ft::AlsoIn</name>
    <message>
        <source>also in %1</source>
        <translation>%1 にもあり</translation>
    </message>
    <message numerus="yes">
        <source>also in %1, and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件にもあり</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file. Click to go there; the page “Hash” lists all places.</source>
        <translation>同じファイルです。クリックすると移動します。「ハッシュ」ページにすべての場所があります。</translation>
    </message>
</context>
<context>
    <name>ft::AlsoInList</name>
    <message>
        <source>Also in</source>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>the same hash</source>
        <translation>同じハッシュ</translation>
    </message>
    <message>
        <source>the same size and name</source>
        <translation>同じサイズと名前</translation>
    </message>
</context>
<context>
    <name>ft::AppendixSearch</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>ソース %n 件</numerusform>
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
        <translation>フォルダーを作れないか、別の場所につながっています。</translation>
    </message>
</context>
<context>
    <name>ft::ArrangePanel</name>
    <message>
        <source>One per country</source>
        <translation>一国に一つ</translation>
    </message>
    <message>
        <source>Present time for all</source>
        <translation>すべて現在の時刻にする</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Nodes that stay</source>
        <translation>残すノード</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>リストの順</translation>
    </message>
    <message>
        <source>Farthest first</source>
        <translation>遠い順</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>近い順</translation>
    </message>
    <message>
        <source>Lowest load first</source>
        <translation>負荷の低い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>国別</translation>
    </message>
    <message>
        <source>Far and near are measured from the first node that is selected, else from the first of the list</source>
        <translation>遠近は最初に選んだノードから、なければリストの最初から測ります</translation>
    </message>
    <message>
        <source>At most </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>ノードの最大数</translation>
    </message>
    <message>
        <source>The old client kept 200</source>
        <translation>旧クライアントは 200 個を保持しました</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <source>What is not selected</source>
        <translation>選んでいないもの</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more countries</source>
        <translation>
            <numerusform>ほか %n か国</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay</source>
        <translation>%2 個中 %1 個が残ります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes the list; Undo takes it back</source>
        <translation>リストを変更します。元に戻せます</translation>
    </message>
    <message>
        <source>The file is read-only: switch that off in the status line</source>
        <translation>ファイルは読み取り専用です。ステータス行で解除できます</translation>
    </message>
    <message>
        <source>Rearrange supernodes</source>
        <translation>スーパーノードの並べ替え</translation>
    </message>
    <message>
        <source>Without the ban list</source>
        <translation>禁止リストを除く</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>形式を指定して保存</translation>
    </message>
    <message>
        <source>Writes what would stay into a new file; this one stays as it is</source>
        <translation>残るものを新しいファイルに書き込みます。このファイルはそのままです</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>負荷の制限なし</translation>
    </message>
    <message>
        <source>Load up to </source>
        <translation>負荷の上限 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Highest load</source>
        <translation>最高負荷</translation>
    </message>
    <message>
        <source>Age of entries</source>
        <translation>項目の古さ</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>古さの制限なし</translation>
    </message>
    <message>
        <source>Newest hour</source>
        <translation>最新の 1 時間</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>最新の 1 日</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>最新の 1 週間</translation>
    </message>
    <message>
        <source>Newest 30 days</source>
        <translation>最新の 30 日</translation>
    </message>
    <message>
        <source>Counted back from the newest entry of the list</source>
        <translation>リストで最も新しい項目からさかのぼって数えます</translation>
    </message>
    <message>
        <source>In a list of lines the times stay as they are; a new file gets the present time</source>
        <translation>行のリストでは時刻は変わりません。新しいファイルには現在の時刻が付きます</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 だけ</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>At the end of the list; type its address into the fields</source>
        <translation>リストの末尾に追加します。アドレスはフィールドに入力します</translation>
    </message>
</context>
<context>
    <name>ft::BackupMenu</name>
    <message>
        <source>%1, of %2</source>
        <comment>name and time of a backup</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>ファイルを復元</translation>
    </message>
    <message>
        <source>Whenever a file is saved</source>
        <translation>ファイルを保存するたびに</translation>
    </message>
    <message>
        <source>Keep the backup &amp;beside it</source>
        <translation>バックアップをそばに置く(&amp;B)</translation>
    </message>
    <message>
        <source>Keep the backup in a &amp;folder...</source>
        <translation>バックアップをフォルダーに置く(&amp;F)...</translation>
    </message>
    <message>
        <source>Keep the backup in the &amp;folder %1...</source>
        <translation>バックアップをフォルダー %1 に置く(&amp;F)...</translation>
    </message>
    <message>
        <source>Keep the &amp;time of its last change</source>
        <translation>最終更新時刻をそのままにする(&amp;T)</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>バックアップはありません</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>バックアップ用のフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>ft::BatchDialog</name>
    <message>
        <source>No files are chosen.</source>
        <translation>ファイルが選ばれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many files</source>
        <translation>多数のファイルを変更</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>フォルダーを選ぶ(&amp;F)...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take all &amp;back</source>
        <translation>すべて取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Each file keeps a backup beside it. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>どのファイルにもそばにバックアップを残します。ウィンドウで編集中のものはそこで変わり、保存すると書き込まれます。</translation>
    </message>
    <message>
        <source>Choose a folder with downloads</source>
        <translation>ダウンロードのあるフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>changed in the window; save it there</source>
        <translation>ウィンドウ内で変更済み。そこで保存してください</translation>
    </message>
    <message>
        <source>was changed since; undo it in the window</source>
        <translation>その後変更されています。ウィンドウ内で元に戻してください</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>ダウンロードを探しています</translation>
    </message>
    <message>
        <source>Looking at downloads: %1</source>
        <translation>ダウンロードを調べています: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>書き込み中: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>取り消し中: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>調べていないファイルがあります。</translation>
    </message>
    <message>
        <source>There are no partial downloads here.</source>
        <translation>ここに途中のダウンロードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s). Choose what shall change.</source>
        <translation>
            <numerusform>ダウンロード %n 件。変更するものを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>ファイルを %n 個書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) were changed and wait to be saved.</source>
        <translation>
            <numerusform>開いているファイル %n 個を変更しました。保存待ちです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as they were.</source>
        <translation>
            <numerusform>ファイル %n 個を元の状態にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>ファイル %n 個で失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left as they are.</source>
        <translation>
            <numerusform>ファイル %n 個はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change.</source>
        <translation>
            <numerusform>ファイル %n 個が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be changed as asked.</source>
        <translation>
            <numerusform>ファイル %n 個はそのようには変更できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n download(s).</source>
        <translation>
            <numerusform>ダウンロード %n 件では何も変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個を変更(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Each file keeps a backup in the folder %1. What is being edited in the window is changed there, and written when you save it.</source>
        <translation>どのファイルもフォルダー %1 にバックアップを残します。ウィンドウで編集中のものはそこで変わり、保存すると書き込まれます。</translation>
    </message>
</context>
<context>
    <name>ft::BatchModel</name>
    <message>
        <source>changes</source>
        <translation>変わる</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>変更済み、未保存</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>連動する変更、またはできない理由</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparison</name>
    <message>
        <source>Bytes before and after</source>
        <translation>前後のバイト</translation>
    </message>
</context>
<context>
    <name>ft::ByteComparisonModel</name>
    <message>
        <source>%1 the same</source>
        <translation>同じ %1</translation>
    </message>
    <message>
        <source>%1 more put in</source>
        <translation>ほか %1 挿入</translation>
    </message>
    <message>
        <source>%1 more taken out</source>
        <translation>ほか %1 除去</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>ft::Casebook</name>
    <message>
        <source>JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;ページ (*.html);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>変更履歴の書き出し</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>%1 の変更履歴</translation>
    </message>
</context>
<context>
    <name>ft::Changing</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>コピーを %1 として保存しました</translation>
    </message>
    <message>
        <source>Forget that write</source>
        <translation>その書き込みを忘れる</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>完了させる</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <comment>name and extension of a copied file</comment>
        <translation>%1 のコピー.%2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 saved. What it was before is kept in %2</source>
        <translation>%1 を保存しました。以前の内容は %2 にあります</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>コピーを保存...</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>A file is being written. Try again in a moment.</source>
        <translation>ファイルを書き込み中です。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is what it was. Your changes are still here, and not saved</source>
        <translation>%1 は元どおりです。変更はまだここにあり、保存されていません</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the write, and save again.</source>
        <translation>%1 はその後変わっています。書き込みを元に戻し、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>ft::ChartPanel</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take back the filter that this chart is</source>
        <translation>このグラフのフィルターを解除します</translation>
    </message>
    <message>
        <source>The same as rows</source>
        <translation>同じものを行で表示</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
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
        <translation>矢印キーで段階を移動し、Shift で複数を選びます。Enter で絞り込み、Escape で解除します。</translation>
    </message>
</context>
<context>
    <name>ft::ChartsPage</name>
    <message>
        <source>Save or print</source>
        <translation>保存または印刷</translation>
    </message>
    <message>
        <source>%1-charts</source>
        <comment>name of a file</comment>
        <translation>%1-グラフ</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>name of a file</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Nothing here differs enough for a chart.</source>
        <translation>グラフにできるほどの違いはありません。</translation>
    </message>
</context>
<context>
    <name>ft::ChunkComparison</name>
    <message>
        <source>Parts that differ</source>
        <translation>異なる部分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>The same parts before and after: what was received is not touched.</source>
        <translation>部分は前後で同じです。受信したものには触れません。</translation>
    </message>
</context>
<context>
    <name>ft::ChunkDifferencesModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>ft::ChunkPair</name>
    <message>
        <source>Parts of the file before and after</source>
        <translation>ファイルの部分の前後</translation>
    </message>
    <message>
        <source>The same parts before and after.</source>
        <translation>部分は前後で同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) differ.</source>
        <translation>
            <numerusform>%n 区間が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ClueRow</name>
    <message>
        <source>A link to the file: sig2dat, magnet, or its hash with the size</source>
        <translation>ファイルへのリンク: sig2dat、magnet、またはハッシュとサイズ</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>ファイルへのリンク</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Database or job state...</source>
        <translation>データベースまたはジョブ状態(&amp;D)...</translation>
    </message>
    <message>
        <source>Add what else you have; the search runs again with it. It can be pasted or dropped here.</source>
        <translation>ほかにあるものを追加すると、もう一度探します。ここに貼り付けるかドロップできます。</translation>
    </message>
    <message>
        <source>Database or job state</source>
        <translation>データベースまたはジョブ状態</translation>
    </message>
    <message>
        <source>Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)</source>
        <translation>データベースとジョブ状態 (*.dbb *.dbb.gz *.state);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ft::CollectionModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>同じ内容</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>記載元</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>最後に利用可能</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Content no.</source>
        <translation>内容 No.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
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
        <translation>フォルダーと比較(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Look under other names</source>
        <translation>別の名前でも探す(&amp;L)</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>開いているものすべて</translation>
    </message>
    <message>
        <source>See which of these files lie in a folder of this computer. Nothing is changed</source>
        <translation>これらのファイルのどれがこのコンピューターのフォルダーにあるかを調べます。何も変更しません</translation>
    </message>
    <message>
        <source>Read the windows of the hash of files that have the size of a missing one</source>
        <translation>見つからないファイルと同じサイズのファイルで、ハッシュの窓を読みます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>レコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered record(s)</source>
        <translation>
            <numerusform>復元したレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>ダウンロード %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>リンク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>他のファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>まだ探しています。</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked through.</source>
        <translation>中止しました。すべては調べていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: %1</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み込めませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open file(s) name no shared file.</source>
        <translation>
            <numerusform>開いている %Ln 個のファイルには共有ファイルの記載がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open names a shared file.</source>
        <translation>開いているものに共有ファイルの記載はありません。</translation>
    </message>
    <message>
        <source>Everything open was looked through.</source>
        <translation>開いているものをすべて調べました。</translation>
    </message>
    <message>
        <source>In %1: %2 there, %3 moved, %4 of another size, %5 gone.</source>
        <translation>%1 の中: あり %2、移動 %3、サイズ相違 %4、消失 %5。</translation>
    </message>
    <message>
        <source>Stopped; the others were not looked for.</source>
        <translation>中止しました。残りは探していません。</translation>
    </message>
    <message>
        <source>The folder holds more files than can be listed.</source>
        <translation>フォルダーのファイルが多く、一覧に収まりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of that folder could not be read.</source>
        <translation>
            <numerusform>そのフォルダーの %Ln 個のファイルを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>Compare with the files of a folder</source>
        <translation>フォルダーのファイルと比較</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
</context>
<context>
    <name>ft::CollectionView</name>
    <message>
        <source>Files that everything open names</source>
        <translation>開いているものすべてに記載されたファイル</translation>
    </message>
    <message>
        <source>everything open</source>
        <translation>開いているものすべて</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named</source>
        <translation>
            <numerusform>記載されたファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different content(s)</source>
        <translation>
            <numerusform>異なる内容 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named more than once</source>
        <translation>
            <numerusform>うち %Ln 個は複数回記載</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Type a command, a document, a field, a finding</source>
        <translation>コマンド、ドキュメント、フィールド、所見を入力</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>該当するもの</translation>
    </message>
</context>
<context>
    <name>ft::CompareBox</name>
    <message>
        <source>Paste a hash or a link of any form</source>
        <translation>任意の形のハッシュまたはリンクを貼り付け</translation>
    </message>
    <message>
        <source>Hash or link to compare with</source>
        <translation>比べるハッシュまたはリンク</translation>
    </message>
    <message>
        <source>Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood.</source>
        <translation>16 進、Base64、kzhash、sig2dat と magnet のリンクがわかります。</translation>
    </message>
    <message>
        <source>It names a file of %1; this one has %2.</source>
        <translation>%1 のファイルを指していますが、これは %2 です。</translation>
    </message>
    <message>
        <source>There is no hash here to compare it with.</source>
        <translation>比べるハッシュがここにありません。</translation>
    </message>
    <message>
        <source>The same hash.</source>
        <translation>同じハッシュです。</translation>
    </message>
    <message>
        <source>Another hash, of a file that begins with the same 300 KiB.</source>
        <translation>別のハッシュですが、先頭の 300 KiB が同じファイルのものです。</translation>
    </message>
    <message>
        <source>Another hash: it belongs to another file.</source>
        <translation>別のハッシュです。別のファイルのものです。</translation>
    </message>
</context>
<context>
    <name>ft::ComparedFields</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>ft::ComparisonList</name>
    <message>
        <source>Nodes that differ between the two lists</source>
        <translation>二つのリストで異なるノード</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>%1 から %2 へ: %3</translation>
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
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>ft::ConflictModel</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>正しいもの</translation>
    </message>
    <message>
        <source>the hash agrees</source>
        <translation>ハッシュが一致</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ft::ConflictTable</name>
    <message>
        <source>Where the copies disagree</source>
        <translation>コピーの食い違う場所</translation>
    </message>
</context>
<context>
    <name>ft::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>行を JSON でコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy offset</source>
        <translation>オフセットをコピー</translation>
    </message>
</context>
<context>
    <name>ft::CopyRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
クリックでコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ft::Customising</name>
    <message>
        <source>the language of the system</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>ft::DiagnosisPage</name>
    <message>
        <source>Stop looking</source>
        <translation>探すのをやめる</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>何が問題か</translation>
    </message>
    <message>
        <source>Looking for what can be done</source>
        <translation>何ができるかを調べています</translation>
    </message>
    <message>
        <source>There is nothing to do: nothing is wrong, and nothing more can be had.</source>
        <translation>することはありません。問題はなく、これ以上得られるものもありません。</translation>
    </message>
    <message>
        <source>No repair was found. The file stays as it is; what can be read of it is shown in the window.</source>
        <translation>修復方法が見つかりませんでした。ファイルはそのままです。読めるものはウィンドウに表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. There may be better repairs than the %n that were found.</source>
        <translation>
            <numerusform>中止しました。見つかった %n 個より良い修復方法があるかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to repair it were found.</source>
        <translation>
            <numerusform>修復方法が %n 個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair was found so far. If you have a link to the file, a database or a job state, go on.</source>
        <translation>まだ修復方法が見つかりません。ファイルへのリンク、データベース、ジョブ状態があれば、先へ進んでください。</translation>
    </message>
</context>
<context>
    <name>ft::DifferencesModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
</context>
<context>
    <name>ft::Document</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻した操作: %1</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>保存時の状態に戻す</translation>
    </message>
</context>
<context>
    <name>ft::DocumentBand</name>
    <message>
        <source>Checking records</source>
        <translation>レコードを調べています</translation>
    </message>
</context>
<context>
    <name>ft::DocumentMenus</name>
    <message>
        <source>&amp;Open as</source>
        <translation>形式を指定して開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Code page</source>
        <translation>コードページ(&amp;C)</translation>
    </message>
    <message>
        <source>What its contents say</source>
        <translation>内容から判断</translation>
    </message>
    <message>
        <source>by evidence (%1)</source>
        <translation>手がかりから (%1)</translation>
    </message>
    <message>
        <source>Read&amp;ing</source>
        <translation>読み方(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ft::DraggedFiles</name>
    <message>
        <source>Unpacking what was dragged</source>
        <translation>ドラッグされたファイルを展開しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be unpacked. %1</source>
        <translation>
            <numerusform>%n 個のファイルを展開できませんでした。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::DropArea</name>
    <message>
        <source>Drop downloads, databases, supernode lists, links or whole folders</source>
        <translation>ダウンロード、データベース、スーパーノードのリスト、リンク、フォルダーをドロップ</translation>
    </message>
    <message>
        <source>Opens a dialog in which files can be chosen</source>
        <translation>ファイルを選ぶダイアログを開きます</translation>
    </message>
    <message>
        <source>or click to choose. Opening changes nothing.</source>
        <translation>またはクリックして選びます。開いても何も変わりません。</translation>
    </message>
</context>
<context>
    <name>ft::DropTarget</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変わりません。</translation>
    </message>
</context>
<context>
    <name>ft::ElementActions</name>
    <message>
        <source>Insert behind</source>
        <translation>後ろに挿入</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are not removed at once.</source>
        <translation>
            <numerusform>一度に削除できるのは %n 行までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::Elsewhere</name>
    <message>
        <source>%1, record %2</source>
        <translation>%1、レコード %2</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1、リンク %2</translation>
    </message>
</context>
<context>
    <name>ft::ExtractDialog</name>
    <message>
        <source>Extract what is there</source>
        <translation>あるものを取り出す</translation>
    </message>
    <message>
        <source>What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.</source>
        <translation>%1 が受信したものを別のファイルに書き込みます。何も判断せず、ダウンロードは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>取り出す(&amp;E)</translation>
    </message>
    <message>
        <source>Each finished &amp;range as a file</source>
        <translation>完了した範囲をそれぞれファイルにする(&amp;R)</translation>
    </message>
    <message>
        <source>One file with &amp;gaps, and beside it a map of them for GNU ddrescue</source>
        <translation>欠落部のある一つのファイルと GNU ddrescue 用のマップ(&amp;G)</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>Looking at the download</source>
        <translation>ダウンロードを調べています</translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1.</source>
        <translation>
            <numerusform>完了した範囲 %n 個、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished range(s), %1 of %2.</source>
        <translation>
            <numerusform>完了した範囲 %n 個、%2 のうち %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>取り出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetModel</name>
    <message>
        <source>nothing odd</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>ほか %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::FacetView</name>
    <message>
        <source>Narrow to</source>
        <translation>絞り込み</translation>
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
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ft::FieldEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Values that have names</source>
        <translation>名前のある値</translation>
    </message>
    <message>
        <source>Move the record to larger slots (Enter)</source>
        <translation>レコードを大きいスロットに移動 (Enter)</translation>
    </message>
</context>
<context>
    <name>ft::FieldOutlook</name>
    <message>
        <source>This follows:</source>
        <translation>連動して変わるもの:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: move it there. You are asked first.</source>
        <translation>Enter: そこへ移動します。先に確認します。</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeModel</name>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>findings inside</source>
        <translation>中に所見あり</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>オフセット %1、%2</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>確度: %1</translation>
    </message>
    <message>
        <source>Grade: %1 (source: %2)</source>
        <translation>確度: %1 (出典: %2)</translation>
    </message>
    <message>
        <source>Changed. In the saved file: %1</source>
        <translation>変更済み。保存されたファイルでは: %1</translation>
    </message>
    <message>
        <source>Not in the saved file</source>
        <translation>保存されたファイルにはありません</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>ft::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>ft::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 を絞り込む</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>「%1」を左へ</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>「%1」を右へ</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>「%1」で並べ替え、昇順</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>「%1」で並べ替え、降順</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>並べ替えなし</translation>
    </message>
</context>
<context>
    <name>ft::FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>全列を絞り込む</translation>
    </message>
    <message>
        <source>Rows in which this occurs in any column, case ignored</source>
        <translation>どれかの列にこれを含む行。大文字と小文字は区別しません</translation>
    </message>
    <message>
        <source>%1 · filter on %2</source>
        <translation>%1 · %2 を絞り込み</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ft::FilteredTable</name>
    <message>
        <source>Export...</source>
        <translation>書き出し...</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were copied</source>
        <translation>最初の %1 行だけコピーしました</translation>
    </message>
    <message>
        <source>preparing the filter, %1 %</source>
        <translation>フィルターを準備中、%1&#xa0;%</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>任意の列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>絞り込み中…</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>並べ替え中…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>exporting, %1 %</source>
        <translation>書き出し中、%1&#xa0;%</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>印刷...</translation>
    </message>
</context>
<context>
    <name>ft::Finder</name>
    <message>
        <source>Open</source>
        <comment>kind of thing: a file that is open</comment>
        <translation>開いているもの</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>kind of thing: a page of the file</comment>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ft::FindingsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
</context>
<context>
    <name>ft::FindingsView</name>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>エラー %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>警告 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>注記 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>注記 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>表示または非表示にする</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものなし</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>何も調べていません</translation>
    </message>
    <message>
        <source>Nothing wrong found so far</source>
        <translation>これまで問題なし</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>The findings there are have been hidden above.</source>
        <translation>所見は上で非表示にされています。</translation>
    </message>
    <message>
        <source>The format of this file is not known. What could be wrong in it cannot be told.</source>
        <translation>このファイルの形式は不明です。何が問題かはわかりません。</translation>
    </message>
    <message>
        <source>%1 of %2 records have been checked.</source>
        <translation>%2 レコード中 %1 を調べました。</translation>
    </message>
    <message>
        <source>Each byte of the structure was read, and its checksums, counts and values fit together.</source>
        <translation>構造の全バイトを読みました。チェックサム、個数、値は整合しています。</translation>
    </message>
    <message>
        <source>The file data itself was not judged: comparing it with its hash is a step of its own.</source>
        <translation>ファイルデータ自体は判定していません。ハッシュとの比較は別の手順です。</translation>
    </message>
</context>
<context>
    <name>ft::FinishDialog</name>
    <message>
        <source>The job names no hash, so nothing is verified.</source>
        <translation>ジョブにハッシュがないため、何も確認しません。</translation>
    </message>
    <message>
        <source>The job calls it %1, which is not safe.</source>
        <translation>ジョブでの名前は %1 ですが、安全ではありません。</translation>
    </message>
    <message>
        <source>Finish downloads</source>
        <translation>ダウンロードの仕上げ</translation>
    </message>
    <message>
        <source>A complete download becomes the file it was to be, under its own name. The download stays as it is.</source>
        <translation>完了したダウンロードを本来の名前のファイルにします。ダウンロードは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>仕上げる(&amp;F)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>できるファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>Looking at the downloads</source>
        <translation>ダウンロードを調べています</translation>
    </message>
    <message>
        <source>Tick the download if it is to be finished.</source>
        <translation>ダウンロードを仕上げる場合は選択してください。</translation>
    </message>
    <message>
        <source>Tick the downloads that are to be finished.</source>
        <translation>仕上げるダウンロードを選択してください。</translation>
    </message>
    <message>
        <source>None of these downloads is complete.</source>
        <translation>完了したダウンロードはありません。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げています</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be finished; the list says why.</source>
        <translation>
            <numerusform>%n 個のダウンロードを仕上げられませんでした。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Written. %1</source>
        <translation>書き込み済み。%1</translation>
    </message>
</context>
<context>
    <name>ft::FolderChoicePage</name>
    <message>
        <source>What changes</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>変わるファイル</translation>
    </message>
    <message numerus="yes">
        <source>Repair all that is &amp;proved: %n file(s)</source>
        <translation>
            <numerusform>証明済みの修復をすべて行う(&amp;P): ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair what agrees with the &amp;structure too: %n file(s)</source>
        <translation>
            <numerusform>構造と一致する修復も行う(&amp;S): ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that change in %1</source>
        <translation>%1 で変わるフィールド</translation>
    </message>
</context>
<context>
    <name>ft::FolderModel</name>
    <message>
        <source>%1 received, %2 missing</source>
        <translation>%1 受信済み、%2 欠落</translation>
    </message>
    <message>
        <source>name leads out of the folder</source>
        <translation>名前がフォルダーの外を指している</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message numerus="yes">
        <source>same hash as %n other(s)</source>
        <translation>
            <numerusform>ほか %n 個と同じハッシュ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files not here</source>
        <translation>%2 ファイル中 %1 はここにない</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>本当の名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>あるもの</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>他との関係</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>ft::FolderOutcomePage</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Outcome of each file</source>
        <translation>各ファイルの結果</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個を書き込み中</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>何も書き込んでいません</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) repaired.</source>
        <translation>
            <numerusform>ファイルを %n 個修復しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) repaired.</source>
        <translation>
            <numerusform>ファイル %n 個中 %1 個を修復しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are in %1</source>
        <translation>コピーは %1 にあります</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 報告書</translation>
    </message>
    <message>
        <source>repaired; nothing wrong remains</source>
        <translation>修復済み。問題は残っていません</translation>
    </message>
    <message numerus="yes">
        <source>repaired; %n finding(s) remain</source>
        <translation>
            <numerusform>修復済み。所見が %n 件残っています</numerusform>
        </translation>
    </message>
    <message>
        <source> · kept in %1</source>
        <translation> · 以前の内容は %1</translation>
    </message>
</context>
<context>
    <name>ft::FolderPage</name>
    <message>
        <source>&amp;Extract...</source>
        <translation>展開(&amp;E)...</translation>
    </message>
    <message>
        <source>Unpack the selected files to a folder, or all that are shown if none is selected</source>
        <translation>選んだファイルをフォルダーに展開します。選んでいなければ表示中のすべてです</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Archive (%1), read-only</source>
        <translation>アーカイブ (%1)、読み取り専用</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>ファイルの一覧</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>まだ探しています。</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>ここにファイルはありません。</translation>
    </message>
    <message>
        <source>Nothing wrong found at first sight.</source>
        <translation>ざっと見たところ問題ありません。</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %n file(s).</source>
        <translation>
            <numerusform>ファイル %n 個に問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files than this list holds.</source>
        <translation>この一覧に収まらない数のファイルがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
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
            <numerusform>既知の種類 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Extract to a folder</source>
        <translation>フォルダーに展開</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) extracted.</source>
        <translation>
            <numerusform>ファイルを %n 個展開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the others were not written.</source>
        <translation>中止しました。残りは書き込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not: %1</source>
        <translation>
            <numerusform>展開できないファイル %n 個: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish all that are complete...</source>
        <translation>完了したものをすべて仕上げる...</translation>
    </message>
</context>
<context>
    <name>ft::FolderRepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>%1 の修復</translation>
    </message>
</context>
<context>
    <name>ft::FolderSurveyPage</name>
    <message>
        <source>Stop looking</source>
        <translation>探すのをやめる</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>何が問題か</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %1: %2 of %n file(s).</source>
        <translation>
            <numerusform>%1 を調べています: %n 個中 %2 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: nobody has looked at %n file(s).</source>
        <translation>
            <numerusform>中止しました。ファイル %n 個は調べていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) can be proved.</source>
        <translation>
            <numerusform>ファイル %n 個の修復は証明できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repair of %n file(s) agrees with the structure, which proves less.</source>
        <translation>
            <numerusform>ファイル %n 個の修復は構造と一致しますが、証明としては弱いです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n file(s) there are only guesses: open these one by one.</source>
        <translation>
            <numerusform>ファイル %n 個には推測しかありません。一つずつ開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be repaired.</source>
        <translation>修復できるものはありません。</translation>
    </message>
</context>
<context>
    <name>ft::FolderTargetPage</name>
    <message>
        <source>downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (修復済み)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (修復済み %2)</translation>
    </message>
    <message>
        <source>Write repaired &amp;copies into a folder</source>
        <translation>修復したコピーをフォルダーに書き込む(&amp;C)</translation>
    </message>
    <message>
        <source>Change the &amp;files themselves</source>
        <translation>ファイル自体を変更する(&amp;F)</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>コピーのフォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>選ぶ(&amp;H)...</translation>
    </message>
    <message>
        <source>What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>置き換えるものは先に各ファイルのそばに残すので、元に戻せます。いつ停電しても、古いファイルか新しいファイルが残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to %1; gaps take no room. The files stay as they are.</source>
        <translation>
            <numerusform>ファイル %n 個、最大 %1。欠落部は場所をとりません。ファイルはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>コピー用のフォルダー</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another folder.</source>
        <translation>同じ名前のファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another folder; nothing is overwritten.</source>
        <translation>%1 はすでにあります。別のフォルダーを選んでください。何も上書きしません。</translation>
    </message>
</context>
<context>
    <name>ft::FolderView</name>
    <message>
        <source>Files of the folder</source>
        <translation>フォルダーのファイル</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>ファイル %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 読み込み済み</translation>
    </message>
    <message>
        <source>stopped: %1 not read</source>
        <translation>中止: %1 は未読</translation>
    </message>
    <message>
        <source>the folder holds more than can be listed</source>
        <translation>フォルダーには一覧にできる以上のものがあります</translation>
    </message>
</context>
<context>
    <name>ft::GoToBar</name>
    <message>
        <source>This file has no bytes.</source>
        <translation>このファイルに 1 バイトもありません。</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>最後のバイトは %1 にあります。</translation>
    </message>
    <message>
        <source>That is before the first byte.</source>
        <translation>最初のバイトより前です。</translation>
    </message>
    <message>
        <source>No field is called %1.</source>
        <translation>%1 というフィールドはありません。</translation>
    </message>
    <message>
        <source>Type an offset, a distance or the path of a field.</source>
        <translation>オフセット、距離、またはフィールドのパスを入力してください。</translation>
    </message>
    <message>
        <source>Offset 0x3a214, distance +16, or a field such as appendix.state</source>
        <translation>オフセット 0x3a214、距離 +16、または appendix.state のようなフィールド</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>ft::HashForms</name>
    <message>
        <source>Hexadecimal</source>
        <translation>16 進</translation>
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
        <translation>ファイル ID</translation>
    </message>
    <message>
        <source>sig2dat link</source>
        <translation>sig2dat リンク</translation>
    </message>
    <message>
        <source>sig2dat block</source>
        <translation>sig2dat ブロック</translation>
    </message>
    <message>
        <source>Magnet link</source>
        <translation>magnet リンク</translation>
    </message>
</context>
<context>
    <name>ft::HashPage</name>
    <message>
        <source>Sources disagree</source>
        <translation>ソースの不一致</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The hash this download names</source>
        <translation>このダウンロードに記載のハッシュ</translation>
    </message>
    <message>
        <source>The hash it names</source>
        <translation>記載のハッシュ</translation>
    </message>
    <message>
        <source>The hash of the data</source>
        <translation>データのハッシュ</translation>
    </message>
    <message>
        <source>Named by %1.</source>
        <translation>記載元: %1。</translation>
    </message>
    <message>
        <source>Go to the field that names it</source>
        <translation>記載のあるフィールドへ移動</translation>
    </message>
    <message>
        <source>Hold the data against it</source>
        <translation>データと比べる</translation>
    </message>
</context>
<context>
    <name>ft::HeaderBand</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>ft::HexEditor</name>
    <message>
        <source>Bytes are typed as hex digits here, and as characters in the column of text.</source>
        <translation>ここではバイトを 16 進数字で、テキスト列では文字で入力します。</translation>
    </message>
    <message>
        <source>Insert bytes</source>
        <translation>バイトの挿入</translation>
    </message>
    <message>
        <source>Overwrite bytes</source>
        <translation>バイトの上書き</translation>
    </message>
    <message>
        <source>Insert characters</source>
        <translation>文字の挿入</translation>
    </message>
    <message>
        <source>Overwrite characters</source>
        <translation>文字の上書き</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is pasted at once.</source>
        <translation>一度に貼り付けられる上限の %1 を超えています。</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>テキストの貼り付け</translation>
    </message>
    <message>
        <source>The clipboard holds no hex digits. In the column of text it is pasted as characters.</source>
        <translation>クリップボードに 16 進数字がありません。テキスト列では文字として貼り付けます。</translation>
    </message>
    <message>
        <source>Paste bytes</source>
        <translation>バイトの貼り付け</translation>
    </message>
    <message>
        <source>Remove bytes</source>
        <translation>バイトの削除</translation>
    </message>
    <message>
        <source>That is more than %1, the most that is filled at once.</source>
        <translation>一度に埋められる上限の %1 を超えています。</translation>
    </message>
    <message>
        <source>Fill with %1</source>
        <translation>%1 で埋める</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>埋める</translation>
    </message>
    <message>
        <source>Byte to fill with, as two hex digits:</source>
        <translation>埋めるバイト (16 進数字二つ):</translation>
    </message>
    <message>
        <source>A byte is two hex digits, such as 0a.</source>
        <translation>バイトは 0a のような 16 進数字二つです。</translation>
    </message>
    <message>
        <source>The file ends here. While inserting (Ins) it grows.</source>
        <translation>ファイルはここで終わります。挿入モード (Ins) では伸びます。</translation>
    </message>
    <message>
        <source>While overwriting every byte stays where it is. Insert mode (Ins) removes bytes, too.</source>
        <translation>上書きではどのバイトも動きません。挿入モード (Ins) では削除もできます。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ill with 00</source>
        <translation>00 で埋める(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;with...</source>
        <translation>指定して埋める(&amp;W)...</translation>
    </message>
    <message>
        <source>I&amp;nsert mode</source>
        <translation>挿入モード(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ft::HexNotice</name>
    <message>
        <source>Nothing was typed: the file is read-only.</source>
        <translation>何も入力していません。ファイルは読み取り専用です。</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>The checksum no longer agrees: only what was typed changed.</source>
        <translation>チェックサムが合わなくなりました。入力した箇所だけが変わっています。</translation>
    </message>
</context>
<context>
    <name>ft::HexOverview</name>
    <message>
        <source>Overview of the file</source>
        <translation>ファイルの全体図</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>ft::HexView</name>
    <message>
        <source>Typing inserts bytes</source>
        <translation>入力でバイトを挿入</translation>
    </message>
    <message>
        <source>Typing overwrites bytes</source>
        <translation>入力でバイトを上書き</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>This file has no bytes.</source>
        <translation>このファイルに 1 バイトもありません。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Copied the first %1 of the selection.</source>
        <translation>選択範囲の最初の %1 をコピーしました。</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>16 進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>C の配列でコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;offset</source>
        <translation>オフセットをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit bytes to the width</source>
        <translation>バイトを幅に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>10 進オフセット(&amp;D)</translation>
    </message>
    <message>
        <source>Field &amp;names</source>
        <translation>フィールド名(&amp;L)</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes.</source>
        <translation>%2 バイトのうち最初の %1 バイトです。</translation>
    </message>
    <message>
        <source>Bytes from %1 of %2</source>
        <translation>%2 の %1 からのバイト</translation>
    </message>
</context>
<context>
    <name>ft::InspectorView</name>
    <message>
        <source>Data inspector</source>
        <translation>データの解釈</translation>
    </message>
    <message>
        <source>The bytes as numbers</source>
        <translation>数としてのバイト</translation>
    </message>
    <message>
        <source>Show all readings in both byte orders</source>
        <translation>両方のバイト順ですべての読み方を表示</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>すべての読み方</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>読み方</translation>
    </message>
</context>
<context>
    <name>ft::JoinDialog</name>
    <message>
        <source>Several partial downloads of one file become one that has all they have. They stay as they are.</source>
        <translation>一つのファイルの途中のダウンロード複数を、すべてを含む一つにします。元のダウンロードは変わりません。</translation>
    </message>
    <message>
        <source>The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.</source>
        <translation>途中のダウンロードの欠落部を、そのファイルの完全なコピーから補います。どちらも変わりません。</translation>
    </message>
    <message>
        <source>Merge downloads</source>
        <translation>ダウンロードの結合</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>欠落部の補完</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>結合する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>補う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add downloads...</source>
        <translation>ダウンロードを追加(&amp;A)...</translation>
    </message>
    <message>
        <source>C&amp;omplete copy...</source>
        <translation>完全なコピー(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>一覧から外す(&amp;R)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Which copy is right</source>
        <translation>正しいコピー</translation>
    </message>
    <message>
        <source>Choose partial downloads</source>
        <translation>途中のダウンロードを選択</translation>
    </message>
    <message>
        <source>Choose a complete copy</source>
        <translation>完全なコピーを選択</translation>
    </message>
    <message>
        <source>Downloads (*.dat);;All files (*)</source>
        <translation>ダウンロード (*.dat);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>結合済み</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>補完済み</translation>
    </message>
    <message>
        <source>&amp;Download...</source>
        <translation>ダウンロード(&amp;D)...</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where they disagree, the hash decides</source>
        <translation>食い違う場所ではハッシュで決める</translation>
    </message>
    <message>
        <source>Where they disagree, %1 is right</source>
        <translation>食い違う場所では %1 が正しい</translation>
    </message>
    <message>
        <source>Together they hold %1 of %2.</source>
        <translation>合わせて %2 のうち %1 があります。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>欠けているものはありません。</translation>
    </message>
    <message>
        <source>%1 stay missing.</source>
        <translation>%1 が欠けたままです。</translation>
    </message>
    <message>
        <source>None of them names a hash, so nothing is verified.</source>
        <translation>どれにもハッシュがないため、何も確認しません。</translation>
    </message>
    <message numerus="yes">
        <source>They disagree at %n place(s).</source>
        <translation>
            <numerusform>%n か所で食い違います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash decides %n of them.</source>
        <translation>
            <numerusform>うち %n か所はハッシュで決まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the partial downloads.</source>
        <translation>途中のダウンロードを追加してください。</translation>
    </message>
    <message>
        <source>Choose the partial download.</source>
        <translation>途中のダウンロードを選択してください。</translation>
    </message>
    <message>
        <source>Add another partial download of the same file.</source>
        <translation>同じファイルの途中のダウンロードをもう一つ追加してください。</translation>
    </message>
    <message>
        <source>Choose a complete copy of the file.</source>
        <translation>ファイルの完全なコピーを選択してください。</translation>
    </message>
    <message>
        <source>Not all bytes could be read. Copy the files to a sound disk and try again.</source>
        <translation>読めないバイトがありました。ファイルを正常なディスクにコピーしてもう一度試してください。</translation>
    </message>
    <message>
        <source>The copies contradict each other, and the hash cannot tell which is right. Say which one it is.</source>
        <translation>コピーが互いに矛盾し、どちらが正しいかハッシュではわかりません。正しいものを指定してください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>結果は %1 です</translation>
    </message>
</context>
<context>
    <name>ft::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>前の SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>後の SHA-256</translation>
    </message>
</context>
<context>
    <name>ft::JournalView</name>
    <message>
        <source>&amp;Export...</source>
        <translation>書き出し(&amp;E)...</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>開いてから何も変更されていません。</translation>
    </message>
    <message>
        <source>Digests are still being computed.</source>
        <translation>ダイジェストを計算しています。</translation>
    </message>
    <message>
        <source>A reason can be written beside each step (F2). The journal is kept nowhere unless it is exported.</source>
        <translation>各操作のそばに理由を書けます (F2)。履歴は書き出さない限りどこにも残りません。</translation>
    </message>
</context>
<context>
    <name>ft::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>ft::LayersMenu</name>
    <message>
        <source>Open another list, or a download with sources, to see it here</source>
        <translation>ここに表示するには、別のリストかソースのあるダウンロードを開いてください</translation>
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
        <translation>%1 完了</translation>
    </message>
    <message>
        <source>changes are not saved</source>
        <translation>変更は未保存</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>ft::LibraryView</name>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
</context>
<context>
    <name>ft::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>There is no link, file or folder in the clipboard.</source>
        <translation>クリップボードにリンク、ファイル、フォルダーがありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 を開けませんでした: %2</translation>
    </message>
    <message>
        <source>From the next start on, this window speaks: %1.</source>
        <translation>次の起動から、このウィンドウの言語は %1 です。</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>開いているものすべて</translation>
    </message>
    <message>
        <source>There is nothing here that can be printed.</source>
        <translation>ここに印刷できるものはありません。</translation>
    </message>
</context>
<context>
    <name>ft::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
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
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>ft::MapLegend</name>
    <message>
        <source>Legend of the map; its entries show and hide nodes</source>
        <translation>地図の凡例。項目でノードの表示を切り替えます</translation>
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
        <translation>このノードを表示または非表示にする</translation>
    </message>
</context>
<context>
    <name>ft::MapPage</name>
    <message>
        <source>Points are told apart by</source>
        <translation>点の区別</translation>
    </message>
    <message>
        <source>What the points are told apart by</source>
        <translation>何で点を区別するか</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Arrange...</source>
        <translation>整理...</translation>
    </message>
    <message>
        <source>Choose which nodes stay, and in what order</source>
        <translation>残すノードと順序を選びます</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n 個選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>正距円筒図法</translation>
    </message>
    <message>
        <source>Networks that the old client probed</source>
        <translation>旧クライアントが調べたネットワーク</translation>
    </message>
    <message>
        <source>Use another database of places...</source>
        <translation>別の位置データベースを使う...</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>地図の保存</translation>
    </message>
    <message>
        <source>Choose a database of places</source>
        <translation>位置データベースを選ぶ</translation>
    </message>
    <message>
        <source>MaxMind DB (*.mmdb)</source>
        <translation>MaxMind DB (*.mmdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 could not be read as a ban list: %2</source>
        <translation>%1 を禁止リストとして読めませんでした: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Other lists on the same map, and what differs between them</source>
        <translation>同じ地図上の他のリストと、その違い</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Write the list into a file of another kind</source>
        <translation>リストを別の種類のファイルに書き込みます</translation>
    </message>
    <message>
        <source>Projection, pictures, places, ban lists</source>
        <translation>図法、画像、位置、禁止リスト</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>選んだものだけ</translation>
    </message>
    <message>
        <source>Ban list...</source>
        <translation>禁止リスト...</translation>
    </message>
    <message>
        <source>Choose a list of banned ranges</source>
        <translation>禁止範囲のリストを選ぶ</translation>
    </message>
    <message>
        <source>Ban lists (*.txt *.p2p *.p2b.gz *.gz)</source>
        <translation>禁止リスト (*.txt *.p2p *.p2b.gz *.gz)</translation>
    </message>
    <message>
        <source>Use the database that comes with the program</source>
        <translation>付属のデータベースを使う</translation>
    </message>
    <message>
        <source>Reading the ban list...</source>
        <translation>禁止リストを読み込み中...</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>ドラッグで選択</translation>
    </message>
    <message>
        <source>Dragging draws a box around nodes instead of moving the map. With Shift it always does</source>
        <translation>ドラッグすると地図が動く代わりにノードを囲む枠が描かれます。Shift を押すと常にそうなります</translation>
    </message>
</context>
<context>
    <name>ft::MapView</name>
    <message>
        <source>Map of the world: %1, %2</source>
        <translation>世界地図: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n selected.</source>
        <translation>
            <numerusform>%1。%n 個選択。</numerusform>
        </translation>
    </message>
    <message>
        <source>N and P go to the next and the previous node. Arrow keys move the map, Plus and Minus zoom, 0 shows everything, Return zooms to what is selected, Escape selects nothing.</source>
        <translation>N と P で次と前のノードへ移ります。矢印キーで地図を動かし、プラスとマイナスで拡大縮小、0 で全体を表示、Enter で選んだものを拡大、Escape で選択を解除します。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>世界地図</translation>
    </message>
</context>
<context>
    <name>ft::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ft::NewJobDialog</name>
    <message>
        <source>Name: %1 (it calls itself %2, which is not safe)</source>
        <translation>名前: %1 (元の名前 %2 は安全ではありません)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>サイズ: %1</translation>
    </message>
    <message>
        <source>UUHash: %1</source>
        <translation>UUHash: %1</translation>
    </message>
    <message>
        <source>New download from a link</source>
        <translation>リンクから新しいダウンロード</translation>
    </message>
    <message>
        <source>A job that has received nothing yet. Its parts can be filled from a copy, or merged with other downloads of the file.</source>
        <translation>まだ何も受信していないジョブです。部分はコピーから補うか、同じファイルの他のダウンロードと結合できます。</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>sig2dat, magnet or a hash with a size</source>
        <translation>sig2dat、magnet、またはハッシュとサイズ</translation>
    </message>
    <message>
        <source>Paste a link.</source>
        <translation>リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>The download is %1</source>
        <translation>ダウンロードは %1 です</translation>
    </message>
</context>
<context>
    <name>ft::NodeChartsPage</name>
    <message>
        <source>Pick a bar, or draw over several: the map and the table select the same nodes.</source>
        <translation>棒を選ぶか、複数をなぞってください。地図と表でも同じノードが選ばれます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nodes selected</source>
        <translation>
            <numerusform>ノード %1 個中 %n 個を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::NoteDelegate</name>
    <message>
        <source>Write a note, or leave a bookmark</source>
        <translation>メモを書くか、しおりだけ残します</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ft::Notes</name>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>ft::NotesModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, text, place</comment>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>しおり</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除済み: %1</translation>
    </message>
    <message>
        <source>%1 (the file has changed since)</source>
        <translation>%1 (その後ファイルが変わりました)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>ft::NotesView</name>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>メモを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>メモを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+B marks where you look. A line can be written beside each mark; it moves with what it is about. The file itself stays as it is.</source>
        <translation>Ctrl+B で見ている場所に印を付けます。印のそばに一行書けます。印は対象とともに動きます。ファイル自体は変わりません。</translation>
    </message>
    <message>
        <source>The notes could not be kept. %1</source>
        <translation>メモを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>These bytes have no file: the notes go when this is closed.</source>
        <translation>このバイトにはファイルがありません。閉じるとメモは失われます。</translation>
    </message>
    <message>
        <source>The file has changed since some of these were written. They may stand at other bytes now.</source>
        <translation>一部のメモを書いた後にファイルが変わりました。今は別のバイトを指しているかもしれません。</translation>
    </message>
    <message>
        <source>Kept beside the file, in %1</source>
        <translation>ファイルのそばの %1 に保存</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Kept in %1</source>
        <translation>ファイルのそばに書き込めません。%1 に保存</translation>
    </message>
</context>
<context>
    <name>ft::Notices</name>
    <message>
        <source>The files are open.</source>
        <translation>ファイルを開きました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read: %n file(s).</source>
        <translation>
            <numerusform>%1 を読み込みました: ファイル %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ft::OlderPage</name>
    <message>
        <source>The record of the job stands behind the data. Where it was not written over when the data grew, an older one still lies inside. The search reads all of the data.</source>
        <translation>ジョブの記録はデータの後ろにあります。データが増えても上書きされなかった所には古い記録が残っています。検索はデータをすべて読みます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search the data</source>
        <translation>データを検索</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>検索中...</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>検索を取り消しました。</translation>
    </message>
    <message>
        <source>None found. Nowhere in the data do mark, size and checksum fit.</source>
        <translation>見つかりません。マーク、サイズ、チェックサムが合う場所はデータ中にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) with a checksum that fits:</source>
        <translation>
            <numerusform>チェックサムの合う古い記録 %n 件:</numerusform>
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
        <translation>完了後のパス(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>that cannot be &amp;reached</source>
        <translation>到達できないもの(&amp;R)</translation>
    </message>
    <message>
        <source>whose speed was &amp;never measured</source>
        <translation>速度を測定していないもの(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;last measured before</source>
        <translation>最後の測定がこれより前のもの(&amp;L)</translation>
    </message>
    <message>
        <source>What paths begin with</source>
        <translation>パスの先頭</translation>
    </message>
    <message>
        <source>What they begin with afterwards</source>
        <translation>変更後の先頭</translation>
    </message>
    <message>
        <source>Date of the last measurement</source>
        <translation>最後の測定の日付</translation>
    </message>
    <message>
        <source>State of the downloads</source>
        <translation>ダウンロードの状態</translation>
    </message>
    <message>
        <source>Neither the source nor its supernode has a public address and a port.</source>
        <translation>ソースにもそのスーパーノードにも公開アドレスとポートがありません。</translation>
    </message>
    <message>
        <source>The job holds no time of a measurement: nothing is known to have come from it.</source>
        <translation>ジョブに測定の時刻がありません。そこから何かが届いたかはわかりません。</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>変更前(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>変更後(&amp;O)</translation>
    </message>
    <message>
        <source>Drop sources</source>
        <translation>ソースを除く</translation>
    </message>
</context>
<context>
    <name>ft::OutcomePage</name>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>結果に問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays wrong:</source>
        <translation>残る問題:</translation>
    </message>
    <message>
        <source>&amp;Open the repaired file</source>
        <translation>修復したファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>何も書き込んでいません</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 報告書</translation>
    </message>
    <message>
        <source>The open document is repaired. Undo takes it back; nothing is written before you save it.</source>
        <translation>開いている文書を修復しました。元に戻せます。保存するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>The repaired file is %1</source>
        <translation>修復したファイルは %1 です</translation>
    </message>
    <message>
        <source>What it was before is kept in %1</source>
        <translation>以前の内容は %1 にあります</translation>
    </message>
</context>
<context>
    <name>ft::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ft::Pane</name>
    <message>
        <source>Hide (%1)</source>
        <translation>隠す (%1)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>ft::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>%1 does not begin at the root of the disk.</source>
        <translation>%1 はディスクのルートから始まっていません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Something of that name exists already. Choose another name.</source>
        <translation>その名前のものが既にあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ft::PlacesList</name>
    <message>
        <source>Nodes by country</source>
        <translation>国別のノード</translation>
    </message>
</context>
<context>
    <name>ft::PlacesModel</name>
    <message>
        <source>Not on the map: %1</source>
        <translation>地図にないもの: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>load</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
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
            <numerusform>%n バイトが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong remains.</source>
        <translation>問題は残りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain.</source>
        <translation>
            <numerusform>所見が %n 件残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>探すのをやめる</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>何ができるか</translation>
    </message>
    <message>
        <source>Looking again for what can be done</source>
        <translation>何ができるかをもう一度調べています</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation>ファイルをそのままにする</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>何も書き込みません。</translation>
    </message>
    <message>
        <source>What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.</source>
        <translation>追加したものから別の修復方法は得られません。内容が合わないか、それで補えるものが失われていません。</translation>
    </message>
</context>
<context>
    <name>ft::PreviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>ft::PreviewTable</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>What changes in each file</source>
        <translation>各ファイルで変わるもの</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count of files</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>ft::RangeMarking</name>
    <message>
        <source>Mark as received</source>
        <translation>受信済みにする</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>欠落にする</translation>
    </message>
</context>
<context>
    <name>ft::RangesLegend</name>
    <message>
        <source>Legend of the chunk map</source>
        <translation>チャンクマップの凡例</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>range states</source>
        <translation>範囲の状態</translation>
    </message>
    <message>
        <source>Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they mean is not certain.</source>
        <translation>ジョブがチャンクのそばに持つ対で、おそらくソースが作業中の部分です。意味は確実ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, at the bytes they speak about</source>
        <translation>所見。対象のバイトの位置に表示</translation>
    </message>
    <message numerus="yes">
        <source>hash %1: %n window(s)</source>
        <translation>
            <numerusform>ハッシュ %1: 窓 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked at by the hash %1</source>
        <translation>ハッシュ %1 が見ない部分</translation>
    </message>
    <message>
        <source>No hash of this kind says anything about these bytes, even where it agrees.</source>
        <translation>この種類のハッシュは、一致してもこのバイトについて何も示しません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ft::RangesModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>A chunk as the appendix lists it, or a gap between chunks</source>
        <translation>付録に記載のチャンク、またはチャンクの間の欠落部</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Offset of the first byte</source>
        <translation>最初のバイトのオフセット</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Offset of the first byte behind it</source>
        <translation>その次のバイトのオフセット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>そこにあるもの</translation>
    </message>
    <message>
        <source>As far as the appendix and the length of the file tell</source>
        <translation>付録とファイルの長さからわかる範囲</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Which windows of the content hash lie there, and whether they agree</source>
        <translation>そこにある内容ハッシュの窓と、一致するかどうか</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>チャンク %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠落部</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>付録</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>末尾ブロック</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>余分</translation>
    </message>
    <message>
        <source>What lies there was not looked at: data that came late, zeros, or what the disk held before.</source>
        <translation>そこにあるものは調べていません。遅れて届いたデータ、ゼロ、または以前ディスクにあったものです。</translation>
    </message>
    <message>
        <source>bytes present, not inspected</source>
        <translation>バイトあり、未調査</translation>
    </message>
    <message>
        <source>nothing: this file ends before it</source>
        <translation>なし。ファイルはその手前で終わる</translation>
    </message>
    <message>
        <source>%1 present, not inspected; this file ends before the other %2</source>
        <translation>%1 あり、未調査。残りの %2 の手前でファイルが終わる</translation>
    </message>
    <message>
        <source>the job&apos;s own record</source>
        <translation>ジョブ自身の記録</translation>
    </message>
    <message>
        <source>mark, size and checksum of the appendix</source>
        <translation>付録のマーク、サイズ、チェックサム</translation>
    </message>
    <message>
        <source>bytes that belong to neither the download nor its appendix</source>
        <translation>ダウンロードにも付録にも属さないバイト</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>data present</source>
        <translation>データあり</translation>
    </message>
    <message>
        <source>listed, but this file ends before it</source>
        <translation>記載あり、ファイルはその手前で終わる</translation>
    </message>
    <message>
        <source>%1 of it are not in this file</source>
        <translation>うち %1 はこのファイルにない</translation>
    </message>
    <message>
        <source>%1 behind the end of the download</source>
        <translation>%1 はダウンロードの終わりより後ろ</translation>
    </message>
    <message>
        <source>overlaps chunk %1</source>
        <translation>チャンク %1 と重なる</translation>
    </message>
    <message>
        <source>in the range states</source>
        <translation>範囲の状態にあり</translation>
    </message>
</context>
<context>
    <name>ft::RangesPage</name>
    <message>
        <source>%1 received</source>
        <translation>%1 受信済み</translation>
    </message>
    <message>
        <source>Click a block or use the arrow keys; Ctrl with them goes to the next gap. The wheel zooms.</source>
        <translation>ブロックをクリックするか矢印キーを使います。Ctrl で次の欠落部へ移ります。ホイールで拡大縮小します。</translation>
    </message>
    <message>
        <source>1 block = %1</source>
        <translation>1 ブロック = %1</translation>
    </message>
</context>
<context>
    <name>ft::RangesTable</name>
    <message>
        <source>Ranges and gaps</source>
        <translation>範囲と欠落部</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON でコピー</translation>
    </message>
</context>
<context>
    <name>ft::RangesView</name>
    <message>
        <source>%1 received. %2. In sight: %3. %4</source>
        <translation>%1 受信済み。%2。表示範囲: %3。%4</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Arrow keys go from block to block, with Ctrl to the next gap, with Shift to the next range. Plus and Minus zoom, 0 shows everything. Where changes are allowed, E takes hold of the next edge; arrow keys move it, Return makes the change, Escape gives up.</source>
        <translation>矢印キーでブロックを移動し、Ctrl で次の欠落部、Shift で次の範囲へ移ります。プラスとマイナスで拡大縮小、0 で全体を表示します。変更が許可されていれば、E で次の端をつかみ、矢印キーで動かし、Enter で確定、Escape で中止します。</translation>
    </message>
    <message>
        <source>Chunk map</source>
        <translation>チャンクマップ</translation>
    </message>
</context>
<context>
    <name>ft::ReadingsModel</name>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <translation>リトルエンディアン</translation>
    </message>
    <message>
        <source>Big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>ビット</translation>
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
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>これらを忘れる(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ft::RecordMoveDialog</name>
    <message>
        <source>Move to larger slots</source>
        <translation>大きいスロットへの移動</translation>
    </message>
    <message>
        <source>%1 does not fit into its slot any more. Which database takes it?</source>
        <translation>%1 はスロットに収まらなくなりました。どのデータベースに移しますか?</translation>
    </message>
    <message>
        <source>&amp;Another database...</source>
        <translation>別のデータベース(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>%1, which is open</source>
        <translation>%1 (開いている)</translation>
    </message>
    <message>
        <source>%1, from the same folder</source>
        <translation>%1 (同じフォルダー)</translation>
    </message>
    <message>
        <source>A new %1 in the same folder</source>
        <translation>同じフォルダーの新しい %1</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>データベースを選択</translation>
    </message>
    <message>
        <source>Databases (*.dbb);;All files (*)</source>
        <translation>データベース (*.dbb);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 gets the record as %2, behind its last slot.</source>
        <translation>%1 の最後のスロットの後ろに、レコードが %2 として入ります。</translation>
    </message>
    <message>
        <source>%1 is written at once, with this record alone.</source>
        <translation>%1 をこのレコードだけですぐに書き込みます。</translation>
    </message>
    <message>
        <source>%1 is opened, and gets the record behind its last slot.</source>
        <translation>%1 を開き、最後のスロットの後ろにレコードを入れます。</translation>
    </message>
    <message>
        <source>In %1 its slot becomes free; what stood there stays as left-overs.</source>
        <translation>%1 ではスロットが空き、前の内容は残りとして保たれます。</translation>
    </message>
    <message>
        <source>That can be undone, and is on disk when you save.</source>
        <translation>元に戻せます。ディスクには保存時に書き込みます。</translation>
    </message>
    <message>
        <source>Each file can undo its part. When you save, %1 is written first.</source>
        <translation>各ファイルで別々に元に戻せます。保存時は %1 を先に書き込みます。</translation>
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
        <translation>レコードを移動できませんでした。%1 は今変更できません。</translation>
    </message>
    <message>
        <source>Moved to %1 as %2</source>
        <translation>%2 として %1 に移動しました</translation>
    </message>
    <message>
        <source>Moved to %1, which is new</source>
        <translation>新しい %1 に移動しました</translation>
    </message>
</context>
<context>
    <name>ft::RecordsView</name>
    <message>
        <source>Table of %1</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>スロット 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>スロット %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>ソース 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>ソース %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>タグ 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>タグ %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>リンク 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>リンク %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>項目 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>項目 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 empty</source>
        <translation>
            <numerusform>空 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 damaged</source>
        <translation>
            <numerusform>損傷 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with left-overs</source>
        <translation>
            <numerusform>残りあり %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 texts with foreign letters look like %3</source>
        <translation>外国語の文字を含むテキスト %2 件中 %1 件が %3 らしい</translation>
    </message>
    <message>
        <source>texts may be %1, which is a guess</source>
        <translation>テキストは %1 かもしれません (推測)</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredModel</name>
    <message>
        <source>nothing, it is free</source>
        <translation>なし (空き)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The slot holds now</source>
        <translation>スロットの現在の内容</translation>
    </message>
</context>
<context>
    <name>ft::RecoveredView</name>
    <message>
        <source>What was recovered</source>
        <translation>復元したもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovered</source>
        <translation>
            <numerusform>%Ln 件復元</numerusform>
        </translation>
    </message>
    <message>
        <source>no slot holds anything of an earlier record</source>
        <translation>以前のレコードのものが残るスロットはありません</translation>
    </message>
    <message>
        <source>%1 slots searched</source>
        <translation>スロット %1 個を検索</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>ft::RepairCase</name>
    <message>
        <source>The document had changes that were not saved. “Before” is the file with these changes.</source>
        <translation>文書に保存していない変更がありました。「前」はその変更を含むファイルです。</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>修復: %1</translation>
    </message>
</context>
<context>
    <name>ft::RepairChoice</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>行うこと</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>本当の名前</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>何が問題か</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>何ができるか</translation>
    </message>
</context>
<context>
    <name>ft::RepairWizard</name>
    <message>
        <source>Repair %1</source>
        <translation>%1 の修復</translation>
    </message>
</context>
<context>
    <name>ft::Repairing</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>取り消しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Files and what can be done about them</source>
        <translation>ファイルとそれに対してできること</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::ReportButton</name>
    <message>
        <source>Save a &amp;report...</source>
        <translation>報告書を保存(&amp;R)...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>報告書の保存</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>ページ (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report, with the SHA-256 of both versions</source>
        <translation>両方の版の SHA-256 を含む報告書を書き込み中</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>報告書は %1 です</translation>
    </message>
</context>
<context>
    <name>ft::Reporting</name>
    <message>
        <source>Page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>ページ (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>報告書を書き込む</translation>
    </message>
    <message>
        <source>Save a bundle</source>
        <translation>一式を保存</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>取り消しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
</context>
<context>
    <name>ft::RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder</source>
        <translation>保存先フォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>Downloads (*.dat)</source>
        <translation>ダウンロード (*.dat)</translation>
    </message>
</context>
<context>
    <name>ft::RowCharts</name>
    <message>
        <source>others: %1</source>
        <translation>その他: %1</translation>
    </message>
    <message>
        <source>far from these: %1</source>
        <translation>大きく外れたもの: %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>記載なし: %1</translation>
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
        <translation>%1 を読めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.</source>
        <translation>%1 は置き換えられる KazaaNet 値を持つレジストリハイブではありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The hive %1 is damaged: nothing can be written into a copy of it.</source>
        <translation>ハイブ %1 は損傷しています。コピーには何も書き込めません。</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes were written to %1.</source>
        <translation>
            <numerusform>ノード %n 個を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a name and no address, and are left out.</source>
        <translation>
            <numerusform>名前だけでアドレスのない %n 個を除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>KazaaNet value...</source>
        <translation>KazaaNet 値...</translation>
    </message>
    <message>
        <source>Registry text, version 5...</source>
        <translation>レジストリテキスト、バージョン 5...</translation>
    </message>
    <message>
        <source>Registry text, REGEDIT4...</source>
        <translation>レジストリテキスト、REGEDIT4...</translation>
    </message>
    <message>
        <source>Copy of a registry hive...</source>
        <translation>レジストリハイブのコピー...</translation>
    </message>
    <message>
        <source>giFT nodes...</source>
        <translation>giFT のノード...</translation>
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
        <translation>コピーするハイブを選びます。元のハイブはそのままです</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>リストの保存</translation>
    </message>
</context>
<context>
    <name>ft::SearchPanel</name>
    <message>
        <source>every byte agrees</source>
        <translation>全バイト一致</translation>
    </message>
    <message>
        <source>size and hash agree</source>
        <translation>サイズとハッシュが一致</translation>
    </message>
    <message>
        <source>size and first 300 KiB agree</source>
        <translation>サイズと最初の 300 KiB が一致</translation>
    </message>
    <message>
        <source>size agrees</source>
        <translation>サイズが一致</translation>
    </message>
    <message>
        <source>begins the same, then differs</source>
        <translation>先頭は同じで途中から異なる</translation>
    </message>
    <message>
        <source>Search a folder for this file...</source>
        <translation>フォルダーでこのファイルを探す...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search a folder</source>
        <translation>フォルダーの検索</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>%1 を一覧中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Comparing sizes: %1 files</source>
        <translation>サイズを比較中: ファイル %1 個</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 を読み込み中: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>ファイルが %n 個見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files compared, %2 of them read</source>
        <translation>ファイル %1 個を比較し、うち %2 個を読みました</translation>
    </message>
    <message>
        <source>the folder has more files than were listed</source>
        <translation>フォルダーには一覧にした以上のファイルがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 個は読めませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::SeriesModel</name>
    <message>
        <source>under 1 %</source>
        <translation>1&#xa0;% 未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
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
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>ft::SettingsDialog</name>
    <message>
        <source>Database of countries</source>
        <translation>国のデータベース</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>プログラム付属のもの</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb)</source>
        <translation>MaxMind データベース (*.mmdb)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ用のフォルダー</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>各ファイルのそば</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>コピー用のフォルダー</translation>
    </message>
    <message>
        <source>Beside the file they are of</source>
        <translation>元のファイルのそば</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>前回開いていたものを開く</translation>
    </message>
    <message>
        <source>List opened files among the recent files of the desktop</source>
        <translation>開いたファイルをデスクトップの最近使ったファイルに加える</translation>
    </message>
    <message>
        <source>Tell when long work has ended in the background</source>
        <translation>背後で長い作業が終わったら知らせる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>The files do not say in which code page their texts were written</source>
        <translation>ファイルのテキストがどのコードページで書かれたかは、ファイルには書かれていません</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Code page of texts:</source>
        <translation>テキストのコードページ(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Times in:</source>
        <translation>時刻の表示(&amp;T):</translation>
    </message>
    <message>
        <source>Database of c&amp;ountries:</source>
        <translation>国のデータベース(&amp;O):</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>&amp;Backups:</source>
        <translation>バックアップ(&amp;B):</translation>
    </message>
    <message>
        <source>Co&amp;pies:</source>
        <translation>コピー(&amp;P):</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>別の言語は次回の起動から使われます。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高コントラスト、ライト</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高コントラスト、ダーク</translation>
    </message>
    <message>
        <source>More files at once than this become one list</source>
        <translation>一度にこれより多くのファイルを開くと一つの一覧になります</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>テーマ(&amp;H):</translation>
    </message>
    <message>
        <source>Files opened at &amp;once, at most:</source>
        <translation>一度に開くファイルの最大数(&amp;N):</translation>
    </message>
</context>
<context>
    <name>ft::ShareBar</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 完了</translation>
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
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>PNG で保存...</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>SVG で保存...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF で保存...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>印刷...</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Save as PDF works without one.</source>
        <translation>プリンターに接続できません。PDF での保存はプリンターなしでできます。</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>通常のキー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>こちらに割り当てる(&amp;T)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>選択した操作のキー</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>このキーは次の操作のものです: %1</translation>
    </message>
</context>
<context>
    <name>ft::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>通常のキー (変更した場合)</translation>
    </message>
</context>
<context>
    <name>ft::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>ft::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How texts in the file are read. The file does not say it itself</source>
        <translation>ファイル内のテキストの読み方。ファイル自体に記録はありません</translation>
    </message>
    <message>
        <source>The zone in which times are shown</source>
        <translation>時刻を表示するタイムゾーン</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s)...</source>
        <translation>
            <numerusform>ファイル %n 個を開いています...</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>変更可</translation>
    </message>
    <message>
        <source>only what I type changes</source>
        <translation>入力した箇所だけ変更</translation>
    </message>
    <message>
        <source>What is shown can be changed; the file changes when you save</source>
        <translation>表示内容を変更できます。ファイルは保存時に変わります</translation>
    </message>
    <message>
        <source>Nothing can be changed. Click to allow it</source>
        <translation>何も変更できません。クリックで許可します</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>オフセット %1</translation>
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
        <translation>何も書き込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 行を %2 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ft::TableOutput</name>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容の書き出し</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>タブ区切り (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Another export goes on; nothing was written.</source>
        <translation>別の書き出しが続いています。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was written.</source>
        <translation>行をまだ準備しています。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The rows are still being prepared; nothing was printed.</source>
        <translation>行をまだ準備しています。何も印刷していません。</translation>
    </message>
    <message>
        <source>The printer cannot be reached; nothing was printed.</source>
        <translation>プリンターに接続できません。何も印刷していません。</translation>
    </message>
</context>
<context>
    <name>ft::TablePanels</name>
    <message>
        <source>Narrow</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>リストを隠す</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>グラフを隠す</translation>
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
        <translation>修復済み</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <translation>修復済み %1</translation>
    </message>
    <message>
        <source>Write a repaired &amp;copy</source>
        <translation>修復したコピーを書き込む(&amp;C)</translation>
    </message>
    <message>
        <source>Change the &amp;file itself</source>
        <translation>ファイル自体を変更する(&amp;F)</translation>
    </message>
    <message>
        <source>Change the open &amp;document, and write when you save it</source>
        <translation>開いている文書を変更し、保存時に書き込む(&amp;D)</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Path of the copy</source>
        <translation>コピーのパス</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>選ぶ(&amp;H)...</translation>
    </message>
    <message>
        <source>The copy holds your changes that are not saved yet, too. The file stays as it is.</source>
        <translation>コピーには保存していない変更も含まれます。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The document has changes that are not saved yet. Save or undo them first, or choose another way.</source>
        <translation>文書に保存していない変更があります。先に保存するか元に戻すか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>These contents were unpacked or dropped: there is no file that could be changed.</source>
        <translation>この内容は展開またはドロップされたもので、変更できるファイルがありません。</translation>
    </message>
    <message>
        <source>What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves the old file or the new one.</source>
        <translation>置き換えるものは先にファイルのそばに残すので、元に戻せます。いつ停電しても、古いファイルか新しいファイルが残ります。</translation>
    </message>
    <message>
        <source>One entry in its history, which Undo takes back. Nothing is written now.</source>
        <translation>履歴の一項目になり、元に戻せます。今は何も書き込みません。</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>修復したコピーの書き込み</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>変更(&amp;N)</translation>
    </message>
    <message>
        <source>There is a file with this name. Choose another one; nothing is overwritten.</source>
        <translation>同じ名前のファイルがあります。別の名前を選んでください。何も上書きしません。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのようなフォルダーはありません。</translation>
    </message>
</context>
<context>
    <name>ft::UnrecognisedPage</name>
    <message>
        <source>This file is empty</source>
        <translation>このファイルは空です</translation>
    </message>
    <message>
        <source>There is not a single byte in it.</source>
        <translation>1 バイトもありません。</translation>
    </message>
    <message>
        <source>This is none of the kinds of files known here</source>
        <translation>既知のどの種類のファイルでもありません</translation>
    </message>
    <message>
        <source>Its bytes can be looked at all the same. If you know what it is, say so, here or with View › Open as: what does not fit becomes a finding.</source>
        <translation>それでもバイトは見られます。何かわかるなら、ここか「表示 › 形式を指定して開く」で指定してください。合わないものは所見になります。</translation>
    </message>
    <message>
        <source>It comes closest to</source>
        <translation>最も近いもの</translation>
    </message>
    <message>
        <source>Open as this</source>
        <translation>これとして開く</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>形式を指定して開く</translation>
    </message>
</context>
<context>
    <name>ft::UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>ファイル %n 個への変更を保存しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>ft::VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Read every byte</source>
        <translation>全バイトを読む</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file</comment>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>ft::WindowStrip</name>
    <message>
        <source>What the hash looks at</source>
        <translation>ハッシュが見る部分</translation>
    </message>
</context>
<context>
    <name>ft::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>空きスロット</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>損傷したレコード</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>共有ファイル</translation>
    </message>
    <message>
        <source>Files whose sharing was stopped</source>
        <translation>共有を停止したファイル</translation>
    </message>
    <message>
        <source>Vanished files</source>
        <translation>消失したファイル</translation>
    </message>
    <message>
        <source>Slots with left-overs</source>
        <translation>残りのあるスロット</translation>
    </message>
    <message>
        <source>Tags recovered</source>
        <translation>復元したタグ</translation>
    </message>
    <message>
        <source>Records recovered from freed slots</source>
        <translation>解放されたスロットから復元したレコード</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>認識できない</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>計算していません</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Last available</source>
        <translation>最後に利用可能</translation>
    </message>
    <message>
        <source>Recovered from left-over bytes</source>
        <translation>残りのバイトから復元</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>問題なし。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed here.</source>
        <translation>
            <numerusform>他の %Ln 行はここに表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルの報告書</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>not recognised</source>
        <translation>認識できない</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>アーカイブ (%1)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>file id</source>
        <translation>ファイル ID</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>再生時間</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>埋め草</translation>
    </message>
    <message>
        <source>file data</source>
        <translation>ファイルデータ</translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>number in digits</source>
        <translation>数字で書かれた数</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>%1-byte number</source>
        <translation>%1 バイトの数</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>It is of another size than %1, so it is another file.</source>
        <translation>%1 とサイズが違うため、別のファイルです。</translation>
    </message>
    <message>
        <source>It has another hash than %1, so it is another file.</source>
        <translation>%1 とハッシュが違うため、別のファイルです。</translation>
    </message>
    <message>
        <source>Nothing says that it is the same file as %1.</source>
        <translation>%1 と同じファイルであることを示すものがありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>It is no partial download that could be read whole. Repair it first.</source>
        <translation>全体を読める途中のダウンロードではありません。先に修復してください。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, what was done, text</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>%1 の変更履歴</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>やり直した</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存した</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>not known: the file was written before it was computed, or cannot be read</source>
        <translation>不明: 計算前にファイルが書き込まれたか、読めません</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2</source>
        <translation>SHA-256&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the changed places only %1, %2 in all</source>
        <translation>変更箇所だけの SHA-256&#xa0;%1、合計 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256&#xa0;%2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>ほか 1 件</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>There is nothing to read.</source>
        <translation>読むものがありません。</translation>
    </message>
    <message>
        <source>From character {place} on this is no form of hash or link that is known here: {text}</source>
        <translation>{place} 文字目からは、知られているハッシュやリンクの形ではありません: {text}</translation>
    </message>
    <message>
        <source>The hash that begins at character {place} has {found} characters instead of {expected}.</source>
        <translation>{place} 文字目から始まるハッシュは {expected} 文字のはずですが {found} 文字です。</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, does not occur in this form of hash.</source>
        <translation>{place} 文字目の「{character}」は、この形のハッシュには現れません。</translation>
    </message>
    <message>
        <source>Character {place}, “{character}”, cannot be the last one of a hash; it is one of AEIMQUYcgkosw048. A character before it may be missing or doubled.</source>
        <translation>{place} 文字目の「{character}」はハッシュの最後の文字になりえません。最後は AEIMQUYcgkosw048 のどれかです。前の文字の欠落か重複かもしれません。</translation>
    </message>
    <message>
        <source>An “=” is missing at character {place}; the hash stands between two of them.</source>
        <translation>{place} 文字目に「=」がありません。ハッシュは二つの「=」の間にあります。</translation>
    </message>
    <message>
        <source>The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.</source>
        <translation>{place} 文字目の「%」の後に 16 進数字が二つありません。そのまま扱います。</translation>
    </message>
    <message>
        <source>At character {place} a size is expected, in digits: {text}</source>
        <translation>{place} 文字目には数字でサイズがあるはずです: {text}</translation>
    </message>
    <message>
        <source>The link has no hash, so nothing can be verified with it.</source>
        <translation>リンクにハッシュがないため、何も確認できません。</translation>
    </message>
    <message>
        <source>The part at character {place} was there before with another value; the last one counts.</source>
        <translation>{place} 文字目の部分は前に別の値でもありました。最後のものを使います。</translation>
    </message>
    <message>
        <source>The length says {found} bytes. The hash of so small a file contains its size, and says {expected}.</source>
        <translation>長さは {found} バイトです。これほど小さいファイルのハッシュはサイズを含み、{expected} を示しています。</translation>
    </message>
    <message>
        <source>{found} bytes are more than FastTrack could carry; its sizes end at {expected}.</source>
        <translation>{found} バイトは FastTrack の扱える上限を超えています。上限は {expected} です。</translation>
    </message>
    <message>
        <source>The rounded size at character {place} says {found} KB, the length makes it {expected}.</source>
        <translation>{place} 文字目の概略サイズは {found} KB ですが、長さからは {expected} です。</translation>
    </message>
    <message>
        <source>The part at character {place} means nothing that is known here, and is skipped: {text}</source>
        <translation>{place} 文字目の部分の意味は知られておらず、読み飛ばします: {text}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Usually nothing. If other findings lie nearby, the bytes may be damaged: compare with another file of the same program. If you know which program wrote the file, we would like to hear of it.</source>
        <translation>通常は何もしなくてかまいません。近くに別の所見があれば、バイトが損傷しているかもしれません。同じプログラムの別のファイルと比べてください。どのプログラムが書いたファイルかわかる場合は、お知らせいただけると助かります。</translation>
    </message>
    <message>
        <source>Look at the fields around it. If they make sense, correct the number in the tree (*Edit › Allow changes*). If they do not, the damage begins earlier: go back with Shift+F4.</source>
        <translation>周りのフィールドを見てください。意味が通っていれば、ツリーで数を訂正します (*編集 › 変更を許可*)。意味が通らなければ、損傷はもっと前から始まっています。Shift+F4 でさかのぼってください。</translation>
    </message>
    <message>
        <source>Leave it, or remove the source from the list: nobody could have reached it. In a download that sig2dat made from a link such addresses are normal.</source>
        <translation>そのままにするか、ソースをリストから取り除いてください。どのみち誰も接続できなかったソースです。sig2dat がリンクから作ったダウンロードでは、こうしたアドレスは普通です。</translation>
    </message>
    <message>
        <source>Correct the number if you know it. Otherwise look at the bytes before it: one lost byte shifts all that follows.</source>
        <translation>正しい数がわかる場合は訂正してください。わからなければ、その前のバイトを見てください。1 バイト失われただけで、後ろがすべてずれます。</translation>
    </message>
    <message>
        <source>Nothing is lost by it. If the clock of that computer was wrong, all times in its files are wrong by the same amount.</source>
        <translation>これによって失われるものはありません。そのコンピューターの時計が狂っていたのなら、そのコンピューターのファイルの時刻はすべて同じだけずれています。</translation>
    </message>
    <message>
        <source>Look at the bytes. A digit that became a letter can be typed back; the neighbours often tell which it was.</source>
        <translation>バイトを見てください。文字に化けた数字は、入力して直せます。元の数字は前後からわかることがよくあります。</translation>
    </message>
    <message>
        <source>If the bytes are one letter away from the mark, repair finds it. If they are something else, the file is probably of another kind: *View › Open as* reads it differently.</source>
        <translation>マークと一文字違うだけなら、修復で見つかります。まったく別のものなら、おそらく別の種類のファイルです。*表示 › 形式を指定して開く* で別の形式として読めます。</translation>
    </message>
    <message>
        <source>Look for another copy: a backup, an image of the disk, an older version. What is there can be extracted, and a description that was cut off can be completed in part by *Repair...*.</source>
        <translation>別のコピーを探してください。バックアップ、ディスクのイメージ、古い版などです。今あるものは取り出せます。途中で切れた記述は *修復...* で一部を補えます。</translation>
    </message>
    <message>
        <source>*Repair...* corrects the count to what fits. If it was a list of sources, only their number was damaged and nothing is lost.</source>
        <translation>*修復...* は、個数を実際に入る数に訂正します。ソースのリストであれば、損傷したのはその数だけで、失われたものはありません。</translation>
    </message>
    <message>
        <source>*Repair...* proposes the length that fits. Check the text: if it ends in the middle of a word, it was cut off.</source>
        <translation>*修復...* は、合う長さを提案します。テキストを確認してください。単語の途中で終わっていれば、切れています。</translation>
    </message>
    <message>
        <source>Look at them below. If they continue the list before them, the count is too small; *Repair...* can raise it. If they are something else, leave them.</source>
        <translation>下のバイトを見てください。前のリストの続きなら、個数が小さすぎます。*修復...* で増やせます。別のものなら、そのままにしてください。</translation>
    </message>
    <message>
        <source>If the file ends there, its last entry was cut off: the part that is left cannot be used. If it goes on, a byte may have been lost before.</source>
        <translation>ファイルがそこで終わっていれば、最後の項目が途中で切れています。残った部分は使えません。ファイルが続いていれば、その前で 1 バイト失われたのかもしれません。</translation>
    </message>
    <message>
        <source>Look where the text stops making sense. *Repair...* can put the zero byte there.</source>
        <translation>テキストの意味が通らなくなる所を探してください。*修復...* で、そこにゼロバイトを置けます。</translation>
    </message>
    <message>
        <source>Try another code page: *View › Code page*. When all letters look right, it is the one. Nothing in the file changes.</source>
        <translation>別のコードページを試してください: *表示 › コードページ*。すべての文字が正しく見えれば、それが正解です。ファイルの中身は何も変わりません。</translation>
    </message>
    <message>
        <source>What was read is right as far as it goes. If the file is really that large, open its parts one by one. If a count is damaged, correct it first.</source>
        <translation>読んだ所までは正しく読めています。ファイルが本当にそれほど大きいのなら、部分を一つずつ開いてください。個数が損傷しているなら、先に訂正してください。</translation>
    </message>
    <message>
        <source>Mend the first ones. Most of the others follow from them and go away.</source>
        <translation>最初のものから直してください。残りのほとんどはその影響で出たもので、一緒に消えます。</translation>
    </message>
    <message>
        <source>Copy the file with a program that reads around errors, such as ddrescue, and open the copy. Do not write to the disk.</source>
        <translation>ddrescue のように、エラーを避けて読むプログラムでファイルをコピーし、そのコピーを開いてください。元のディスクには書き込まないでください。</translation>
    </message>
    <message>
        <source>There is nothing to read. A rescue program may still find the contents elsewhere on the disk.</source>
        <translation>読むものがありません。データ復旧プログラムなら、ディスクの別の場所に内容を見つけられるかもしれません。</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. *View › Reading* takes the other way; if times, sizes and names look right only then, keep it.</source>
        <translation>表示の意味が通っていれば、何もしなくてかまいません。*表示 › 読み方* で別の読み方に切り替わります。そのときだけ時刻、サイズ、名前が正しく見えるなら、そちらを使ってください。</translation>
    </message>
    <message>
        <source>*Repair...* tries which single byte or bit would make it right. Often that can be proved. If the description was changed on purpose, only the checksum has to be made anew.</source>
        <translation>*修復...* は、どの 1 バイトまたは 1 ビットを変えれば合うかを試します。証明できることもよくあります。記述が意図して変更されたものなら、チェックサムを作り直すだけで済みます。</translation>
    </message>
    <message>
        <source>Nothing. It tells which kind of program may have written the file.</source>
        <translation>何もしなくてかまいません。どの種類のプログラムが書いたファイルかの手がかりになります。</translation>
    </message>
    <message>
        <source>*Repair...* writes the right size. The program that wrote the file could not have read it with the wrong one.</source>
        <translation>*修復...* は正しいサイズを書き込みます。誤ったサイズのままでは、ファイルを書いたプログラム自身も読めなかったはずです。</translation>
    </message>
    <message>
        <source>*Repair...* writes the mark. Size and checksum agree, so it is safe.</source>
        <translation>*修復...* はマークを書き込みます。サイズとチェックサムが一致しているので、安全です。</translation>
    </message>
    <message>
        <source>*Repair...* cuts it off. Keep a copy if you want to know what it is: bytes of another deleted file can lie there.</source>
        <translation>*修復...* はそれを切り取ります。削除された別のファイルのバイトかもしれません。何であるか知りたい場合は、コピーを残してください。</translation>
    </message>
    <message>
        <source>*Repair...* makes it again from the description. It is *proved* only if another copy of the checksum exists; otherwise it is *consistent*.</source>
        <translation>*修復...* は記述からそれを作り直します。チェックサムの別のコピーがある場合だけ *証明済み* で、なければ *整合* です。</translation>
    </message>
    <message>
        <source>Point *Repair...* to something that knows the file: a database of shared files, a job of giFT, a sig2dat link. An older copy of the description may lie inside the data. Without any of it the data itself can still be played.</source>
        <translation>ファイルのことがわかるものを *修復...* で指定してください。共有ファイルのデータベース、giFT のジョブ、sig2dat リンクなどです。データの中に記述の古いコピーがあるかもしれません。どれもなくても、データ自体は再生できます。</translation>
    </message>
    <message>
        <source>Look at the page *Older records*. It can hold sources that the newer description has lost. The bytes it takes up are not data: that part was not received.</source>
        <translation>*古い記録* のページを見てください。新しい記述から失われたソースが残っていることがあります。それが占めるバイトはデータではありません。その部分は受信されていません。</translation>
    </message>
    <message>
        <source>*Repair...* first. What it cannot read you can look at below, and correct by hand where you recognise it.</source>
        <translation>まず *修復...* を試してください。それでも読めないものは下のバイトで見て、わかる所を手で訂正できます。</translation>
    </message>
    <message>
        <source>*Repair...* undoes the doubled line ends and checks the result. If the file was cut at an end-of-text byte, get the original again and copy it in binary mode.</source>
        <translation>*修復...* は二重になった行末を元に戻し、結果を確認します。テキストの終わりを示すバイトでファイルが切れている場合は、元のファイルをもう一度入手し、バイナリモードでコピーしてください。</translation>
    </message>
    <message>
        <source>*Repair...* joins the parts. Nothing is lost.</source>
        <translation>*修復...* は部分をつなげます。失われるものはありません。</translation>
    </message>
    <message>
        <source>*Repair...* sorts them. Nothing is lost.</source>
        <translation>*修復...* は並べ替えます。失われるものはありません。</translation>
    </message>
    <message>
        <source>Compare with the size that the sources give. *Repair...* proposes the one that fits both.</source>
        <translation>ソースの示すサイズと比べてください。*修復...* は両方に合うものを提案します。</translation>
    </message>
    <message>
        <source>If the file was cut off, look for a longer copy. Otherwise *Repair...* shortens the list to what is there.</source>
        <translation>ファイルが途中で切れているなら、もっと長いコピーを探してください。そうでなければ、*修復...* がリストを今ある分に縮めます。</translation>
    </message>
    <message>
        <source>Open *Hash*: what the data agrees with is right. A source with another hash offered another file; remove it.</source>
        <translation>*ハッシュ* を開いてください。データと一致するものが正しいハッシュです。ハッシュの違うソースは別のファイルを提供していました。取り除いてください。</translation>
    </message>
    <message>
        <source>Open *Hash*, and *Sources*. The size that most give, and that fits the hash, is the right one.</source>
        <translation>*ハッシュ* と *ソース* を開いてください。最も多くが示し、ハッシュにも合うサイズが正しいものです。</translation>
    </message>
    <message>
        <source>*Repair...* computes it from the hash, if the hash is right.</source>
        <translation>ハッシュが正しければ、*修復...* がハッシュから計算します。</translation>
    </message>
    <message>
        <source>Look for the size or the hash in another place: sources, a link, a database. *Repair...* proposes what fits.</source>
        <translation>サイズやハッシュを別の所で探してください。ソース、リンク、データベースなどです。*修復...* は合うものを提案します。</translation>
    </message>
    <message>
        <source>Try the hash of each source on the page *Hash*. If none agrees, the first 300 KiB of the data are damaged: fill them from another copy.</source>
        <translation>*ハッシュ* のページで、各ソースのハッシュを試してください。どれも一致しなければ、データの最初の 300 KiB が損傷しています。別のコピーから補ってください。</translation>
    </message>
    <message>
        <source>Compare with another copy of the file, if there is one: the stretches in which they differ are under suspicion. Playing the file near the marked stretches often tells as well.</source>
        <translation>ファイルの別のコピーがあれば比べてください。食い違う区間が疑わしい所です。印の付いた区間の近くを再生してみてもわかることがよくあります。</translation>
    </message>
    <message>
        <source>Nothing. To search for the file with another program, use the form that program makes.</source>
        <translation>何もしなくてかまいません。別のプログラムでこのファイルを探すときは、そのプログラムが作る形を使ってください。</translation>
    </message>
    <message>
        <source>*Tools › Finish...* writes it as the file it was to become, under its own name.</source>
        <translation>*ツール › 仕上げ...* は、本来なるはずだったファイルとして、本来の名前で書き込みます。</translation>
    </message>
    <message>
        <source>Nothing. If its value tells you what it means, we would like to know.</source>
        <translation>何もしなくてかまいません。値から意味がわかった場合は、お知らせいただけると助かります。</translation>
    </message>
    <message>
        <source>Look at its bytes. A wrong length shifts the tags behind it; if those make sense, only this one is damaged.</source>
        <translation>そのバイトを見てください。長さが誤っていると、後ろのタグがずれます。後ろのタグの意味が通っていれば、損傷しているのはこのタグだけです。</translation>
    </message>
    <message>
        <source>*Repair...* restores the mark where the record behind it makes sense. Other slots are not touched.</source>
        <translation>*修復...* は、後ろのレコードの意味が通る場合にマークを復元します。他のスロットには触れません。</translation>
    </message>
    <message>
        <source>*Repair...* moves them back. Work on a copy of the disk if bytes were lost by a read error.</source>
        <translation>*修復...* は元の位置に戻します。読み込みエラーでバイトが失われたのなら、ディスクのコピーで作業してください。</translation>
    </message>
    <message>
        <source>Look at it: it can name a file that was shared before. It is not part of the record.</source>
        <translation>見てみてください。以前に共有されていたファイルの名前があるかもしれません。レコードの一部ではありません。</translation>
    </message>
    <message>
        <source>Look at the neighbours. If all look wrong, the list is probably of another kind: *View › Open as*.</source>
        <translation>前後の項目を見てください。すべておかしければ、おそらく別の種類のリストです: *表示 › 形式を指定して開く*。</translation>
    </message>
    <message>
        <source>*Repair...* can remove the repeats. Programs that read the list do not mind them.</source>
        <translation>*修復...* で重複を取り除けます。リストを読むプログラムは重複を気にしません。</translation>
    </message>
    <message>
        <source>Correct the line in a text editor, or leave it: it is skipped.</source>
        <translation>テキストエディターでその行を訂正するか、そのままにしてください。読み飛ばされるだけです。</translation>
    </message>
    <message>
        <source>Nothing. To change it, unpack the file first.</source>
        <translation>何もしなくてかまいません。変更するには、先にファイルを展開してください。</translation>
    </message>
    <message>
        <source>Nothing, if what you see makes sense. Otherwise *View › Open as* reads it as what its name says.</source>
        <translation>表示の意味が通っていれば、何もしなくてかまいません。そうでなければ、*表示 › 形式を指定して開く* で名前のとおりの種類として読めます。</translation>
    </message>
    <message>
        <source>Nothing. The file is none of this network.</source>
        <translation>何もしなくてかまいません。このネットワークのファイルではありません。</translation>
    </message>
    <message>
        <source>Nothing. The file was searched from its first byte to its last.</source>
        <translation>何もしなくてかまいません。ファイルは最初のバイトから最後のバイトまで調べました。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Each byte has the colour of the field it belongs to. Hover to see which. Changed bytes are underlined. The strip at the right is the whole file; its marks are findings, and a click goes there.</source>
        <translation>各バイトには、属するフィールドの色が付いています。ポインターを重ねると、どのフィールドかわかります。変更したバイトには下線が付きます。右の帯はファイル全体です。帯の印は所見で、クリックするとそこへ移ります。</translation>
    </message>
    <message>
        <source>The line below shows what the bytes at the cursor would be as numbers, times and addresses; click it for all of them.</source>
        <translation>下の行は、カーソル位置のバイトを数、時刻、アドレスとして読むとどうなるかを示します。クリックするとすべてを表示します。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>矢印キー、Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>move; with Shift they select</source>
        <translation>移動。Shift と一緒に押すと選択</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or a field</source>
        <translation>オフセット (238100、0x3a214) またはフィールドへ移動</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected</source>
        <translation>選択したものをコピー</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print what is selected, or the page</source>
        <translation>選択したもの、またはページを印刷</translation>
    </message>
    <message>
        <source>Where changes are allowed, digits and letters overwrite. See [changing files](changing.md).</source>
        <translation>変更が許可されていれば、数字や文字を入力すると上書きされます。[ファイルの変更](changing.md) を参照してください。</translation>
    </message>
    <message>
        <source>What this program cannot know</source>
        <translation>このプログラムにわからないこと</translation>
    </message>
    <message>
        <source>**Whether a `.dat` is read as Kazaa meant it.** No real one was available. Every fact about that format is graded, and the readings that contradict each other are decided by the contents of each file. If you own a real one, its findings would be worth more than all our reasoning.</source>
        <translation>**`.dat` を Kazaa の意図どおりに読めているか。** 本物は手に入りませんでした。この形式についての事実にはすべて確度が付いています。互いに矛盾する読み方のどれを採るかは、各ファイルの内容で決めます。本物をお持ちなら、その所見は私たちのどんな推論よりも価値があります。</translation>
    </message>
    <message>
        <source>**What the missing bytes were.** What was not received and is in no other copy is gone. No repair invents data.</source>
        <translation>**欠けたバイトが何だったか。** 受信されず、他のコピーにもないものは失われています。データを作り出す修復はありません。</translation>
    </message>
    <message>
        <source>**Whether data that no hash looked at is right.** Behind the first 300 KiB the UUHash looks at single stretches only. Of a large video it covers a small part. “Nothing contradicts” speaks of that part alone.</source>
        <translation>**ハッシュの見ていないデータが正しいか。** 最初の 300 KiB より後ろでは、UUHash は飛び飛びの区間しか見ません。大きな動画では、見るのはごく一部です。「矛盾するものはない」とは、それ以上の意味ではありません。</translation>
    </message>
    <message>
        <source>**Who somebody was.** A source is an address, a port and sometimes a name that a person typed. Addresses were handed out anew every day. None of it proves who used a computer.</source>
        <translation>**それが誰だったか。** ソースとは、アドレスとポート、それに時には人が入力した名前です。アドレスは毎日新しく割り当てられていました。どれも、誰がコンピューターを使っていたかの証明にはなりません。</translation>
    </message>
    <message>
        <source>**Where somebody was.** Countries come from a database of today. The address may have belonged to another country in 2003.</source>
        <translation>**どこにいたか。** 国は現在のデータベースによるものです。2003 年には、そのアドレスは別の国のものだったかもしれません。</translation>
    </message>
    <message>
        <source>**When something happened.** Times are what the clock of that computer said, and many were wrong.</source>
        <translation>**いつ起きたか。** 時刻はそのコンピューターの時計が示したもので、多くは狂っていました。</translation>
    </message>
    <message>
        <source>**In which code page a text is.** The files do not say. The wrong one shows wrong letters; the bytes stay as they are.</source>
        <translation>**テキストがどのコードページで書かれているか。** ファイルには書かれていません。コードページを間違えると違う文字が表示されますが、バイトは変わりません。</translation>
    </message>
    <message>
        <source>**That a file is harmless.** The program reads headers and lists. It does not look for viruses in what was downloaded.</source>
        <translation>**ファイルが無害かどうか。** このプログラムはヘッダーとリストを読みます。ダウンロードされたものにウイルスがないかは調べません。</translation>
    </message>
    <message>
        <source>**What was deleted.** Remains of older records are shown where they still lie in the file. Most are overwritten.</source>
        <translation>**何が削除されたか。** 古い記録の名残は、ファイルにまだ残っていれば表示します。ほとんどは上書きされています。</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>*Edit › Allow changes* (Ctrl+Shift+E) makes the document editable. Then:</source>
        <translation>*編集 › 変更を許可* (Ctrl+Shift+E) でドキュメントを編集できるようになります。そのあと次のことができます：</translation>
    </message>
    <message>
        <source>double-click a value, or press F2, to type another one. While you type, the line below says what follows from it: counts, lengths and checksums are kept right. *Change only what I type* leaves them alone.</source>
        <translation>値をダブルクリックするか F2 を押して、別の値を入力します。入力中は、それに伴って変わるものが下の行に示されます。個数、長さ、チェックサムは正しく保たれます。*入力した箇所だけ変更* を選ぶと、これらはそのままです。</translation>
    </message>
    <message>
        <source>drag the edges of a part in the chunk map, or take hold of them with E and the arrow keys</source>
        <translation>チャンクマップで部分の端をドラッグするか、E でつかんで矢印キーで動かします</translation>
    </message>
    <message>
        <source>type into the bytes</source>
        <translation>バイトに直接入力します</translation>
    </message>
    <message>
        <source>insert, duplicate, move and remove elements of lists in their context menu</source>
        <translation>リストの要素を、コンテキストメニューで挿入、複製、移動、削除します</translation>
    </message>
    <message>
        <source>Where a text has outgrown the slot of its record, the program offers to move the record to a database with larger slots.</source>
        <translation>テキストが長くなってレコードのスロットに収まらない場合は、スロットの大きいデータベースへレコードを移せます。</translation>
    </message>
    <message>
        <source>*Undo* names what it takes back. What differs from the file is marked in the tree, in tables and in the bytes.</source>
        <translation>*元に戻す* には、何を取り消すかが示されます。ファイルと異なる所は、ツリー、表、バイトに印が付きます。</translation>
    </message>
    <message>
        <source>*Save* writes to the file. The first time it keeps what the file was before as a backup, beside the file or in the folder you chose in the [settings](settings.md). *File › Backups* brings it back. If the power fails while a file is written, the next opening offers to finish or to undo the write.</source>
        <translation>*保存* はファイルに書き込みます。初回は、それまでのファイルをバックアップとして残します。場所はファイルのそば、または [設定](settings.md) で選んだフォルダーです。*ファイル › バックアップ* で元に戻せます。ファイルの書き込み中に電源が切れた場合は、次に開くときに、書き込みの完了か取り消しを選べます。</translation>
    </message>
    <message>
        <source>*Edit › Add note* (Ctrl+B) marks a place and writes a line about it. Notes are kept with your data, not in the file.</source>
        <translation>*編集 › メモを追加* (Ctrl+B) は、場所に印を付けて一行書き添えます。メモはファイルの中ではなく、利用者のデータとして保管されます。</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>A partial download from its first byte to its last, as a strip and below it as a map of blocks. Both show the same stretch.</source>
        <translation>途中のダウンロードを最初のバイトから最後のバイトまで、帯と、その下のブロックの地図で示します。どちらも同じ区間を表示します。</translation>
    </message>
    <message>
        <source>Solid: received, and listed as complete</source>
        <translation>塗りつぶし: 受信済みで、完了と記載されています</translation>
    </message>
    <message>
        <source>Dots: data is there, but the list does not know of it</source>
        <translation>点: データはありますが、リストに記載がありません</translation>
    </message>
    <message>
        <source>Empty: missing</source>
        <translation>空白: 欠落</translation>
    </message>
    <message>
        <source>Brackets below: stretches that the hash looks at; solid where they agree, broken where they contradict</source>
        <translation>下の括弧: ハッシュが見る区間です。一致する所は実線、矛盾する所は破線です</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>next block; with Ctrl the next gap, with Shift the next part</source>
        <translation>次のブロック。Ctrl で次の欠落部、Shift で次の部分</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+、-、0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, everything</source>
        <translation>拡大、縮小、全体表示</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>zoom to the chosen part</source>
        <translation>選択した部分を拡大</translation>
    </message>
    <message>
        <source>M, U</source>
        <translation>M、U</translation>
    </message>
    <message>
        <source>mark the chosen part as received or as missing, where changes are allowed</source>
        <translation>選択した部分を受信済みまたは欠落にする (変更が許可されている場合)</translation>
    </message>
    <message>
        <source>E, Shift+E</source>
        <translation>E、Shift+E</translation>
    </message>
    <message>
        <source>take hold of an edge, where changes are allowed; arrows move it, Enter lets go, Esc gives up</source>
        <translation>端をつかむ (変更が許可されている場合)。矢印キーで動かし、Enter で放し、Esc で中止</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging moves. See [hashes](hashes.md) for what the brackets prove.</source>
        <translation>ホイールを回すとポインターの位置で拡大縮小し、ドラッグすると動きます。括弧が何を証明するかは [ハッシュ](hashes.md) を参照してください。</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>開いているものすべて</translation>
    </message>
    <message>
        <source>As soon as more than one file is open, the library begins with *Everything open*: one table of all files that databases, downloads and links name. The same content is joined by its hash.</source>
        <translation>二つ以上のファイルを開くと、ライブラリの先頭に *開いているものすべて* が現れます。データベース、ダウンロード、リンクに記載されたすべてのファイルの一つの表です。同じ内容のものはハッシュでまとめます。</translation>
    </message>
    <message>
        <source>*Compare with a folder...* looks for these files in a folder of this computer and says of each whether it is there, was moved, has another size or is gone. Nothing is changed.</source>
        <translation>*フォルダーと比較...* は、これらのファイルをこのコンピューターのフォルダーで探し、それぞれについて、ある、移動した、サイズが違う、なくなった、のどれかを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>*Look under other names* then reads the files that have the size of a missing one, and goes by the hash.</source>
        <translation>*別の名前でも探す* は、続けて、見つからないファイルと同じサイズのファイルを読み、ハッシュで判断します。</translation>
    </message>
    <message>
        <source>What a database had overwritten and what could be recovered of it is in the table too. For one database the page *Recovered* shows it.</source>
        <translation>データベースで上書きされたもののうち、復元できたものも表に入ります。一つのデータベースについては *復元* のページに表示されます。</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>`ftwb` is the same engine without a window.</source>
        <translation>`ftwb` は、ウィンドウのない同じエンジンです。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>`ftwb inspect FILE...`</source>
        <translation>`ftwb inspect FILE...`</translation>
    </message>
    <message>
        <source>what each file is and what is wrong with it</source>
        <translation>各ファイルが何か、どこに問題があるか</translation>
    </message>
    <message>
        <source>`ftwb fields FILE`</source>
        <translation>`ftwb fields FILE`</translation>
    </message>
    <message>
        <source>all fields with offset, size and value</source>
        <translation>すべてのフィールドのオフセット、サイズ、値</translation>
    </message>
    <message>
        <source>`ftwb hash FILE`</source>
        <translation>`ftwb hash FILE`</translation>
    </message>
    <message>
        <source>UUHash and kzhash of a file</source>
        <translation>ファイルの UUHash と kzhash</translation>
    </message>
    <message>
        <source>`ftwb verify FILE`</source>
        <translation>`ftwb verify FILE`</translation>
    </message>
    <message>
        <source>what the hash says about the data</source>
        <translation>データについてハッシュからわかること</translation>
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
        <translation>CSV、TSV、JSON、ウェブページとしての表</translation>
    </message>
    <message>
        <source>`ftwb extract`, `merge`, `fill`, `finish`, `make`</source>
        <translation>`ftwb extract`、`merge`、`fill`、`finish`、`make`</translation>
    </message>
    <message>
        <source>rescue: data out of a download, two copies joined, gaps filled</source>
        <translation>救出: ダウンロードからのデータの取り出し、二つのコピーの結合、欠落部の補完</translation>
    </message>
    <message>
        <source>changes a file, with a backup</source>
        <translation>バックアップを残してファイルを変更</translation>
    </message>
    <message>
        <source>`ftwb nodes FILE`</source>
        <translation>`ftwb nodes FILE`</translation>
    </message>
    <message>
        <source>supernodes: lists joined, filtered, converted</source>
        <translation>スーパーノード: リストの結合、選別、変換</translation>
    </message>
    <message>
        <source>`ftwb report`, `bundle`</source>
        <translation>`ftwb report`、`bundle`</translation>
    </message>
    <message>
        <source>what was found, written down, and packed with the files</source>
        <translation>見つかったことの報告書と、ファイルと合わせた一式</translation>
    </message>
    <message>
        <source>`ftwb describe FORMAT`</source>
        <translation>`ftwb describe FORMAT`</translation>
    </message>
    <message>
        <source>the fields of a format, with grade and source</source>
        <translation>形式のフィールド、その確度と出典</translation>
    </message>
    <message>
        <source>`ftwb COMMAND --help` lists the options. With `--json` the answers are for scripts. The [codes of the findings](findings.md) are the same as here and do not change.</source>
        <translation>`ftwb COMMAND --help` はオプションを一覧にします。`--json` を付けると、スクリプト向けの形で答えます。[所見のコード](findings.md) はこのマニュアルと同じで、変わりません。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>The tree holds every field of the file, in its order. Together they cover each byte once: what nobody knows is a field too.</source>
        <translation>ツリーには、ファイルのすべてのフィールドがファイル内の順に並びます。合わせて全バイトを一度ずつ覆います。意味の知られていない所も一つのフィールドです。</translation>
    </message>
    <message>
        <source>Type to find the next field whose name or value contains what you type. The context menu copies a value, its path or its offset. A right click on the titles chooses columns.</source>
        <translation>文字を入力すると、名前か値にそれを含む次のフィールドへ移ります。コンテキストメニューで、値、パス、オフセットをコピーできます。見出しを右クリックすると、列を選べます。</translation>
    </message>
    <message>
        <source>Facts that are not certain stand back and are underlined: one row of dots for *likely*, two for *guess*. See [what the words mean](words.md). A sign in front of a row says that there is a [finding](findings.md) about it.</source>
        <translation>確実でない事実は控えめな色で示し、点線の下線を付けます。*ほぼ確実* は一本、*推測* は二本です。[言葉の意味](words.md) を参照してください。行の前の印は、それについて [所見](findings.md) があることを示します。</translation>
    </message>
    <message>
        <source>Where changes are allowed, F2 or a double click types another value. See [changing files](changing.md).</source>
        <translation>変更が許可されていれば、F2 かダブルクリックで別の値を入力できます。[ファイルの変更](changing.md) を参照してください。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Choose *File › Explore the samples*. A folder opens with a few small files that were made for looking around. No real people, addresses or songs are in them.</source>
        <translation>*ファイル › サンプルを見る* を選んでください。見て回るために作った小さなファイルがいくつか入ったフォルダーが開きます。実在の人、アドレス、曲は含まれていません。</translation>
    </message>
    <message>
        <source>A download that was never finished</source>
        <translation>完了しなかったダウンロード</translation>
    </message>
    <message>
        <source>Double-click `download1045123456403148145.dat`. Kazaa wrote a partial download as one file: the data received so far, and behind it a description with the name of the song, the sources, and the list of completed parts.</source>
        <translation>`download1045123456403148145.dat` をダブルクリックしてください。Kazaa は途中のダウンロードを一つのファイルに書きました。それまでに受信したデータと、その後ろの記述です。記述には、曲の名前、ソース、完了部分のリストがあります。</translation>
    </message>
    <message>
        <source>The head of the page says what it is: the real name, 87 % received, where it came from.</source>
        <translation>ページの上部に、これが何かが示されます。本来の名前、87 % 受信済みであること、どこから来たかです。</translation>
    </message>
    <message>
        <source>*Chunks* draws the file from its first byte to its last. Solid is received, empty is missing. The wheel zooms; a click selects a part, and every other pane shows the same place.</source>
        <translation>*チャンク* は、ファイルを最初のバイトから最後のバイトまで描きます。塗りつぶしは受信済み、空白は欠落です。ホイールで拡大縮小します。クリックすると部分が選ばれ、他のすべてのパネルも同じ場所を示します。</translation>
    </message>
    <message>
        <source>*Sources*, *Tags* and *Job* are what the description says. Click a row: the bytes below light up.</source>
        <translation>*ソース*、*タグ*、*ジョブ* は、記述の内容です。行をクリックすると、下で対応するバイトが強調されます。</translation>
    </message>
    <message>
        <source>*Hash* tells what the content hash says about the data. A hash of this network looks at a few stretches only, so the page also says how much it never looked at.</source>
        <translation>*ハッシュ* は、データについて内容ハッシュからわかることを示します。このネットワークのハッシュはいくつかの区間しか見ないので、まったく見ていない量も示します。</translation>
    </message>
    <message>
        <source>Press F6, F7 and F8 to hide and show fields, findings and bytes.</source>
        <translation>F6、F7、F8 を押すと、フィールド、所見、バイトの表示と非表示が切り替わります。</translation>
    </message>
    <message>
        <source>A damaged one</source>
        <translation>損傷したダウンロード</translation>
    </message>
    <message>
        <source>Open `download1047811200405835889.dat` from the folder *damaged*. The head says that the checksum is wrong. Press Ctrl+R. The checksum is strong enough to say which single bit was flipped: the repair is *proved*. Look at both versions side by side, write a copy, and open it. The original stays as it was.</source>
        <translation>フォルダー *damaged* から `download1047811200405835889.dat` を開いてください。上部に、チェックサムの不一致が示されます。Ctrl+R を押してください。チェックサムは、反転した 1 ビットを特定できるだけの強さがあります。修復は *証明済み* です。二つの版を並べて見て、コピーを書き込み、それを開いてください。元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>The other files in that folder are damaged in other ways. Choose the folder itself and press Ctrl+R to see all of them at once.</source>
        <translation>そのフォルダーの他のファイルは、別の形で損傷しています。フォルダー自体を選んで Ctrl+R を押すと、すべてを一度に見られます。</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>`data256.dbb` is the list of files that somebody shared. Type in the line above the table to find a row. Click a title to sort. *Narrow* counts what there is of each kind.</source>
        <translation>`data256.dbb` は、ある人が共有していたファイルのリストです。表の上の行に入力すると、行を探せます。見出しをクリックすると並べ替えます。*絞り込み* は、種類ごとの数を示します。</translation>
    </message>
    <message>
        <source>Supernodes</source>
        <translation>スーパーノード</translation>
    </message>
    <message>
        <source>`KazaaNet.reg` is what Windows kept in its registry: the addresses of well connected computers that a program tried first. The map shows the countries they stand in, as far as a database of today knows that. Addresses of 2003 have moved since.</source>
        <translation>`KazaaNet.reg` は、Windows がレジストリに保管していたものです。プログラムが最初に接続を試みた、接続のよいコンピューターのアドレスです。地図は、現在のデータベースでわかる範囲で、それらのある国を示します。2003 年のアドレスは、その後移っています。</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Drop files, archives or whole folders on the window. Press Ctrl+K and type what you look for: a command, an open file, a field, a finding.</source>
        <translation>ファイル、アーカイブ、フォルダー全体をウィンドウにドロップしてください。Ctrl+K を押して、探すものを入力してください。コマンド、開いているファイル、フィールド、所見を探せます。</translation>
    </message>
    <message>
        <source>Folders and archives</source>
        <translation>フォルダーとアーカイブ</translation>
    </message>
    <message>
        <source>A folder opens as a table of its files: what each one is, how much of it is there, what is wrong. Files are recognised by what is in them, not by their names. Double-click a row to open it.</source>
        <translation>フォルダーは、中のファイルの表として開きます。それぞれが何か、どれだけあるか、何が問題かを示します。ファイルの種類は、名前ではなく中身で見分けます。行をダブルクリックすると開きます。</translation>
    </message>
    <message>
        <source>Archives (zip, 7z, tar, also packed with gzip, bzip2, xz or zstd) open the same way. Nothing is unpacked to the disk before you say *Extract...* (Ctrl+E). Names in an archive that lead out of the folder are made harmless.</source>
        <translation>アーカイブ (zip、7z、tar。gzip、bzip2、xz、zstd で圧縮したものも含む) も同じように開きます。*展開...* (Ctrl+E) を選ぶまで、ディスクには何も展開しません。フォルダーの外を指すアーカイブ内の名前は、無害なものに変えます。</translation>
    </message>
    <message>
        <source>If many files are asked for at once they become one list. How many, say the [settings](settings.md).</source>
        <translation>一度に多くのファイルを開こうとすると、一つの一覧になります。いくつからかは [設定](settings.md) で決まります。</translation>
    </message>
    <message>
        <source>Hashes and links</source>
        <translation>ハッシュとリンク</translation>
    </message>
    <message>
        <source>The network knew a file by its content hash, the *UUHash*: the MD5 of the first 300 KiB, and a 32-bit checksum over single stretches behind them. It was made to be quick, not to be strong.</source>
        <translation>このネットワークは、ファイルを内容ハッシュ *UUHash* で識別しました。最初の 300 KiB の MD5 と、その後ろの飛び飛びの区間についての 32 ビットのチェックサムです。強さではなく速さのために作られました。</translation>
    </message>
    <message>
        <source>The page *Hash* says</source>
        <translation>*ハッシュ* のページでわかること</translation>
    </message>
    <message>
        <source>what the data that is there proves or contradicts</source>
        <translation>今あるデータが証明すること、または矛盾すること</translation>
    </message>
    <message>
        <source>how much of the file the hash never looked at. Damage there goes unseen.</source>
        <translation>ハッシュがまったく見ていない部分の量。そこに損傷があっても気づけません。</translation>
    </message>
    <message>
        <source>the same hash in the forms other programs use: sig2dat link, magnet link, hexadecimal</source>
        <translation>同じハッシュを他のプログラムの使う形で表したもの: sig2dat リンク、magnet リンク、16 進</translation>
    </message>
    <message>
        <source>*Search a folder for this file...* looks for files with that hash, such as the finished copy of a partial download.</source>
        <translation>*フォルダーでこのファイルを探す...* は、そのハッシュを持つファイルを探します。たとえば、途中のダウンロードの完成したコピーです。</translation>
    </message>
    <message>
        <source>Two files can have the same UUHash and differ. That is a weakness of the hash; the program cannot tell them apart by it.</source>
        <translation>内容の異なる二つのファイルが同じ UUHash を持つことがあります。これはハッシュの弱点で、プログラムもハッシュでは区別できません。</translation>
    </message>
    <message>
        <source>*File › Open link from the clipboard* takes a sig2dat or magnet link that you copied.</source>
        <translation>*ファイル › クリップボードのリンクを開く* は、コピーした sig2dat または magnet リンクを開きます。</translation>
    </message>
    <message>
        <source>Supernodes on the map</source>
        <translation>地図上のスーパーノード</translation>
    </message>
    <message>
        <source>Lists of supernodes are drawn on a map of the world: in the country that a database of addresses gives them. The database that comes with the program is of today. Networks were sold and moved since 2003, so a place is a hint and no more.</source>
        <translation>スーパーノードのリストを世界地図に描きます。位置は、アドレスのデータベースが示す国です。プログラム付属のデータベースは現在のものです。2003 年以降、ネットワークは売られたり移されたりしているので、位置は手がかりにすぎません。</translation>
    </message>
    <message>
        <source>Within a country the points are spread evenly; nothing more exact is known. The number in a circle counts the nodes below it. Zoom to open it. The legend is a filter.</source>
        <translation>一つの国の中では、点を均等に配置します。それより正確なことはわかりません。円の中の数は、そこにあるノードの数です。拡大すると分かれます。凡例は絞り込みに使えます。</translation>
    </message>
    <message>
        <source>*Lists* puts other lists on the same map and says what differs between two. *Arrange...* chooses which nodes stay, and in what order. *Save list* writes them as a file of another kind.</source>
        <translation>*リスト* は、同じ地図に他のリストを表示し、二つのリストの違いを示します。*整理...* は、残すノードと順序を選びます。*リストを保存* は、ノードを別の種類のファイルとして書き込みます。</translation>
    </message>
    <message>
        <source>Addresses that no computer on the internet can have are listed beside the map.</source>
        <translation>インターネット上のどのコンピューターも持てないアドレスは、地図の横に一覧になります。</translation>
    </message>
    <message>
        <source>In the [settings](settings.md) you can choose another database in the MaxMind format, such as one of the time.</source>
        <translation>[設定](settings.md) で、当時のものなど、MaxMind 形式の別のデータベースを選べます。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>*Tools › Repair...* (Ctrl+R) looks for ways to mend the document or all files of a folder.</source>
        <translation>*ツール › 修復...* (Ctrl+R) は、ドキュメント、またはフォルダーのすべてのファイルを直す方法を探します。</translation>
    </message>
    <message>
        <source>**What is wrong.** One verdict, and the findings behind it.</source>
        <translation>**何が問題か。** 一つの判定と、その根拠になる所見です。</translation>
    </message>
    <message>
        <source>**What can be done.** Each plan is a card: what it changes, how sure it is, what stays unknown. Doing nothing is one of them. You can point to another file that knows more: a database of shared files, a job of giFT, a link.</source>
        <translation>**何ができるか。** 案はそれぞれカードになり、何を変えるか、どれほど確かか、何がわからないままかを示します。何もしないこともその一つです。もっとわかる別のファイルも指定できます。共有ファイルのデータベース、giFT のジョブ、リンクなどです。</translation>
    </message>
    <message>
        <source>**Look at it.** Both versions side by side. Only what differs is lit.</source>
        <translation>**確認。** 二つの版を並べます。異なる所だけが強調されます。</translation>
    </message>
    <message>
        <source>**Where to write.** A copy, unless you say otherwise. In place, the old contents are kept as a backup.</source>
        <translation>**書き込み先。** 特に指定しなければコピーに書き込みます。元のファイルに書き込む場合は、前の内容をバックアップとして残します。</translation>
    </message>
    <message>
        <source>**Done.** A report lists every changed byte, with digests of both files.</source>
        <translation>**完了。** 報告書に、変更したすべてのバイトと、両方のファイルのダイジェストが一覧になります。</translation>
    </message>
    <message>
        <source>Going back always works, and Esc changes nothing.</source>
        <translation>いつでも前に戻れます。Esc を押しても何も変わりません。</translation>
    </message>
    <message>
        <source>A plan is *proved* only where a checksum or a hash agrees after it, and so few guesses were tried that this can hardly be chance. Where two plans are equally good, the program says so and does not choose.</source>
        <translation>案が *証明済み* になるのは、変更後にチェックサムかハッシュが一致する場合だけです。その際、試した候補の数も考慮します。二つの案が同じくらいよい場合は、そのことを示し、どちらかに決めることはしません。</translation>
    </message>
    <message>
        <source>What was never received cannot be repaired. It can be filled from another copy of the same file: see [rescue](rescue.md).</source>
        <translation>受信されなかったものは修復できません。同じファイルの別のコピーから補うことはできます。[救出](rescue.md) を参照してください。</translation>
    </message>
    <message>
        <source>Reports and bundles</source>
        <translation>報告書と一式</translation>
    </message>
    <message>
        <source>*Tools › Write a report...* writes down what was found in what is shown, with the SHA-256 of each file: as a page, as PDF or as JSON.</source>
        <translation>*ツール › 報告書を書き込む...* は、表示中のものに見つかったことを、各ファイルの SHA-256 とともに、ページ、PDF、JSON のいずれかに書き出します。</translation>
    </message>
    <message>
        <source>*Tools › Save a bundle...* packs what is shown into one zip file: the files, a report on them, your notes and the journals.</source>
        <translation>*ツール › 一式を保存...* は、表示中のものを一つの zip ファイルにまとめます。ファイル、その報告書、メモ、変更履歴です。</translation>
    </message>
    <message>
        <source>Reports hold names and addresses that stood in the files. Look at them before you hand them on.</source>
        <translation>報告書には、ファイルにあった名前とアドレスが含まれます。人に渡す前に確認してください。</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>救出</translation>
    </message>
    <message>
        <source>The menu *Tools* brings out of downloads what is in them. All of this writes new files; the downloads stay as they are.</source>
        <translation>メニュー *ツール* は、ダウンロードの中にあるものを取り出します。どれも新しいファイルを書き込み、ダウンロードは変わりません。</translation>
    </message>
    <message>
        <source>**Finish...**: a complete download becomes the file it was to be, under its own name. The hash says whether its data is right.</source>
        <translation>**仕上げ...**: 完了したダウンロードを本来の名前のファイルにします。データが正しいかどうかはハッシュでわかります。</translation>
    </message>
    <message>
        <source>**Merge downloads...**: several partial downloads of one file become one that has all they have. Where they disagree the hash decides; if it cannot, you say which one is right.</source>
        <translation>**ダウンロードを結合...**: 一つのファイルの途中のダウンロード複数を、それぞれの持つものをすべて備えた一つにします。食い違う場所ではハッシュで決めます。決められなければ、どれが正しいかを指定します。</translation>
    </message>
    <message>
        <source>**Fill gaps...**: the gaps of a partial download are filled from a complete copy of its file.</source>
        <translation>**欠落部を補う...**: 途中のダウンロードの欠落部を、そのファイルの完全なコピーから補います。</translation>
    </message>
    <message>
        <source>**New download from link...**: a sig2dat or magnet link becomes a download that has received nothing yet, to be filled or merged.</source>
        <translation>**リンクから新しいダウンロード...**: sig2dat または magnet リンクから、まだ何も受信していないダウンロードを作ります。そのあと、補ったり結合したりできます。</translation>
    </message>
    <message>
        <source>**Extract what is there...** (Ctrl+E): what a download has received, each finished range as a file, or one file with gaps and beside it a map of them for GNU ddrescue.</source>
        <translation>**あるものを取り出す...** (Ctrl+E): ダウンロードが受信したものを取り出します。完了した範囲をそれぞれファイルにするか、欠落部のある一つのファイルにして GNU ddrescue 用のマップを添えます。</translation>
    </message>
    <message>
        <source>In a folder *Finish all that are complete...* does it for all its files. In scripts use [the command line](command-line.md).</source>
        <translation>フォルダーでは *完了したものをすべて仕上げる...* で、中のすべてのファイルを仕上げます。スクリプトでは [コマンドライン](command-line.md) を使ってください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>*Edit › Settings...* (Ctrl+,)</source>
        <translation>*編集 › 設定...* (Ctrl+,)</translation>
    </message>
    <message>
        <source>**Code page of texts**: the files do not say how their letters are stored. Choose the one of the country they come from. It is for files that are opened from now on; for a single file use *View › Code page*.</source>
        <translation>**テキストのコードページ**: 文字がどう格納されているか、ファイルには書かれていません。ファイルの出た国のものを選んでください。これから開くファイルに使われます。一つのファイルだけなら *表示 › コードページ* を使ってください。</translation>
    </message>
    <message>
        <source>**Times in**: stored times are UTC. They can be shown in the zone of this computer.</source>
        <translation>**時刻の表示**: 格納された時刻は UTC です。このコンピューターのタイムゾーンでも表示できます。</translation>
    </message>
    <message>
        <source>**Database of countries**: see [the map](map.md)</source>
        <translation>**国のデータベース**: [地図](map.md) を参照</translation>
    </message>
    <message>
        <source>**Backups** and **Copies**: folders. Left empty, both go beside the file.</source>
        <translation>**バックアップ** と **コピー**: フォルダーです。空にしておくと、どちらもファイルのそばに置かれます。</translation>
    </message>
    <message>
        <source>**Language**: changes when the program is started next</source>
        <translation>**言語**: 次回の起動から使われます</translation>
    </message>
    <message>
        <source>**Theme**: light, dark, both with high contrast, or as the system wants it</source>
        <translation>**テーマ**: ライト、ダーク、それぞれの高コントラスト、またはシステムに合わせる</translation>
    </message>
    <message>
        <source>**Files opened at once, at most**: more of them become [one list](folders.md)</source>
        <translation>**一度に開くファイルの最大数**: これより多いと [一つの一覧](folders.md) になります</translation>
    </message>
    <message>
        <source>**Open what was open last time**: documents, where you looked, and the layout</source>
        <translation>**前回開いていたものを開く**: ドキュメント、見ていた場所、配置</translation>
    </message>
    <message>
        <source>**List opened files among the recent files of the desktop**: so that the file manager offers them too</source>
        <translation>**開いたファイルをデスクトップの最近使ったファイルに加える**: ファイルマネージャーからも開けるようになります</translation>
    </message>
    <message>
        <source>**Tell when long work has ended in the background**: a notification, if another window is in front</source>
        <translation>**背後で長い作業が終わったら知らせる**: 別のウィンドウが前面にあれば、通知します</translation>
    </message>
    <message>
        <source>Settings are kept in `~/.config/ftworkbench` (or where `XDG_CONFIG_HOME` points), notes in `~/.local/share/ftworkbench`. Nothing else is written without being asked for, except the list of recent files, which *File › Recent* can forget.</source>
        <translation>設定は `~/.config/ftworkbench` (または `XDG_CONFIG_HOME` の示す場所) に、メモは `~/.local/share/ftworkbench` に保管されます。それ以外は、求められない限り何も書き込みません。例外は最近使ったファイルのリストで、*ファイル › 最近使ったもの* で消せます。</translation>
    </message>
    <message>
        <source>FastTrack Workbench</source>
        <translation>FastTrack Workbench</translation>
    </message>
    <message>
        <source>FastTrack was the network behind Kazaa, Grokster and iMesh from 2001 to 2006. What it left on disks this program opens and shows: for every byte what it is, how sure that is, and what is wrong with it.</source>
        <translation>FastTrack は、2001 年から 2006 年まで Kazaa、Grokster、iMesh の背後にあったネットワークです。このプログラムは、それがディスクに残したものを開いて表示します。すべてのバイトについて、それが何か、どれほど確かか、何が問題かを示します。</translation>
    </message>
    <message>
        <source>[First steps](first-steps.md): half an hour with the samples that come with the program</source>
        <translation>[最初の手順](first-steps.md): プログラム付属のサンプルを使う 30 分</translation>
    </message>
    <message>
        <source>[The window](window.md): panes, pages, keys</source>
        <translation>[ウィンドウ](window.md): パネル、ページ、キー</translation>
    </message>
    <message>
        <source>[What the words mean](words.md): grades, confidence, findings</source>
        <translation>[言葉の意味](words.md): 確度、確かさ、所見</translation>
    </message>
    <message>
        <source>[Findings](findings.md): every remark the program can make, and what you can do</source>
        <translation>[所見](findings.md): プログラムが指摘しうるすべてのことと、できること</translation>
    </message>
    <message>
        <source>[Repair](repair.md), [rescue](rescue.md), [changing files](changing.md), [hashes and links](hashes.md), [tables](tables.md), [supernodes on the map](map.md), [folders and archives](folders.md), [everything open](collection.md), [reports and bundles](reports.md)</source>
        <translation>[修復](repair.md)、[救出](rescue.md)、[ファイルの変更](changing.md)、[ハッシュとリンク](hashes.md)、[表](tables.md)、[地図上のスーパーノード](map.md)、[フォルダーとアーカイブ](folders.md)、[開いているものすべて](collection.md)、[報告書と一式](reports.md)</translation>
    </message>
    <message>
        <source>[Formats](formats.md): the fields of every kind of file</source>
        <translation>[形式](formats.md): あらゆる種類のファイルのフィールド</translation>
    </message>
    <message>
        <source>[The command line](command-line.md)</source>
        <translation>[コマンドライン](command-line.md)</translation>
    </message>
    <message>
        <source>[Settings](settings.md)</source>
        <translation>[設定](settings.md)</translation>
    </message>
    <message>
        <source>[What this program cannot know](cannot-know.md)</source>
        <translation>[このプログラムにわからないこと](cannot-know.md)</translation>
    </message>
    <message>
        <source>Opening a file never changes it. Files are read-only until you switch on *Edit › Allow changes*, and even then the file on disk stays as it is until you save.</source>
        <translation>ファイルを開いても、ファイルは決して変わりません。*編集 › 変更を許可* をオンにするまで、ファイルは読み取り専用です。オンにしても、保存するまでディスク上のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Lists of sources, tags, records and nodes are tables. Also the largest database is there at once.</source>
        <translation>ソース、タグ、レコード、ノードのリストは表になります。最大のデータベースでもすぐに表示されます。</translation>
    </message>
    <message>
        <source>Type into the line above to filter by any column, or into the field below a title to filter by that one. In columns of numbers `&gt;1000`, `10-20` and `=5` work as well.</source>
        <translation>上の行に入力すると、いずれかの列で絞り込みます。見出しの下の欄に入力すると、その列で絞り込みます。数の列では `&gt;1000`、`10-20`、`=5` も使えます。</translation>
    </message>
    <message>
        <source>Click a title to sort; click again to turn it round.</source>
        <translation>見出しをクリックすると並べ替えます。もう一度クリックすると逆順になります。</translation>
    </message>
    <message>
        <source>*Columns* chooses what is shown. *Narrow* counts the values of a column, and a click keeps only those rows.</source>
        <translation>*列* は、表示するものを選びます。*絞り込み* は列の値を数え、クリックするとその行だけを残します。</translation>
    </message>
    <message>
        <source>*Export...* writes what is shown as CSV, TSV, JSON or a web page.</source>
        <translation>*書き出し...* は、表示中のものを CSV、TSV、JSON、ウェブページのいずれかとして書き込みます。</translation>
    </message>
    <message>
        <source>Columns stay as you arrange them.</source>
        <translation>列の配置は、整えたとおりに保たれます。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>On the left the *library* lists what is open (F9). In the middle stands the document with its pages. On the right are the *fields* (F6) and the *findings* (F7), below are the *bytes* (F8). All of them look at the same place: choose a row anywhere, and the others follow. Alt+Left goes back to where you looked before.</source>
        <translation>左の *ライブラリ* は、開いているものを一覧にします (F9)。中央には、ドキュメントとそのページがあります。右には *フィールド* (F6) と *所見* (F7)、下には *バイト* (F8) があります。これらはすべて同じ場所を見ています。どこかで行を選ぶと、他もそれに従います。Alt+Left で、前に見ていた場所に戻ります。</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything: commands, documents, pages, findings, fields</source>
        <translation>何でも検索: コマンド、ドキュメント、ページ、所見、フィールド</translation>
    </message>
    <message>
        <source>go to an offset (238100, 0x3a214) or to a field (appendix.sources[2].port)</source>
        <translation>オフセット (238100、0x3a214) またはフィールド (appendix.sources[2].port) へ移動</translation>
    </message>
    <message>
        <source>F4, Shift+F4</source>
        <translation>F4、Shift+F4</translation>
    </message>
    <message>
        <source>next and previous finding</source>
        <translation>次の所見と前の所見</translation>
    </message>
    <message>
        <source>F6, F7, F8, F9</source>
        <translation>F6、F7、F8、F9</translation>
    </message>
    <message>
        <source>fields, findings, bytes, library</source>
        <translation>フィールド、所見、バイト、ライブラリ</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>filter the table</source>
        <translation>表を絞り込む</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C、Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy rows as a table, or as JSON</source>
        <translation>行を表または JSON としてコピー</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown、Ctrl+PgUp</translation>
    </message>
    <message>
        <source>next and previous open file</source>
        <translation>次と前の開いているファイル</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1、Shift+F1</translation>
    </message>
    <message>
        <source>the manual at the right page, in dialogs too; click something to ask what it is</source>
        <translation>マニュアルの該当ページ (ダイアログでも)。クリックしたものの説明</translation>
    </message>
    <message>
        <source>*Edit › Keyboard shortcuts...* changes the keys of the menus.</source>
        <translation>*編集 › キーボードショートカット...* は、メニューのキーを変更します。</translation>
    </message>
    <message>
        <source>Rows can be copied and dragged into other programs: a text editor gets a table with tabs, a word processor a table, and where the rows are files a file manager gets the files. *File › Print...* prints what has the keyboard: bytes, fields, findings, a table, the chunk map.</source>
        <translation>行は、他のプログラムにコピーやドラッグができます。テキストエディターにはタブ区切りの表、ワープロには表が渡ります。行がファイルであれば、ファイルマネージャーにはファイルが渡ります。*ファイル › 印刷...* は、キーボードの対象になっているものを印刷します。バイト、フィールド、所見、表、チャンクマップなどです。</translation>
    </message>
    <message>
        <source>See also [fields](fields.md), [bytes](bytes.md) and [chunks](chunks.md).</source>
        <translation>[フィールド](fields.md)、[バイト](bytes.md)、[チャンク](chunks.md) も参照してください。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>言葉の意味</translation>
    </message>
    <message>
        <source>How sure a fact is</source>
        <translation>事実の確かさ</translation>
    </message>
    <message>
        <source>No real `.dat` written by Kazaa was at hand when this program was written. The format is known from programs that read and wrote such files. So each fact carries a grade:</source>
        <translation>このプログラムを書いたとき、Kazaa が書いた本物の `.dat` は手元にありませんでした。形式は、そうしたファイルを読み書きしていたプログラムからわかったものです。そのため、それぞれの事実に確度が付いています：</translation>
    </message>
    <message>
        <source>**certain**: several programs agree, or real files show it</source>
        <translation>**確実**: 複数のプログラムが一致するか、本物のファイルで確かめられています</translation>
    </message>
    <message>
        <source>**likely**: one good source says so</source>
        <translation>**ほぼ確実**: 信頼できる出典が一つあります</translation>
    </message>
    <message>
        <source>**guess**: nobody knows; this is the best explanation so far</source>
        <translation>**推測**: 誰も知りません。今のところ最もよい説明です</translation>
    </message>
    <message>
        <source>Where a format can be read in two ways, the contents of each file decide, and the [findings](findings.md) say which way was taken. *View › Reading* takes the other.</source>
        <translation>形式を二通りに読める場合は、各ファイルの内容で決めます。どちらを採ったかは [所見](findings.md) に示されます。*表示 › 読み方* でもう一方に切り替わります。</translation>
    </message>
    <message>
        <source>How sure a repair is</source>
        <translation>修復の確かさ</translation>
    </message>
    <message>
        <source>**proved**: a checksum or a hash agrees, and by chance it would less than once in a thousand tries. The odds are shown.</source>
        <translation>**証明済み**: チェックサムかハッシュが一致し、偶然の一致は千回試して一回にも満たない場合です。その確率も示されます。</translation>
    </message>
    <message>
        <source>**consistent**: everything fits together, but no checksum says so</source>
        <translation>**整合**: すべてがかみ合いますが、チェックサムによる裏付けはありません</translation>
    </message>
    <message>
        <source>**guessed**: it may be right</source>
        <translation>**推測**: 正しいかもしれません</translation>
    </message>
    <message>
        <source>How bad a finding is</source>
        <translation>所見の重大度</translation>
    </message>
    <message>
        <source>**error**: something is lost or contradicts itself</source>
        <translation>**エラー**: 何かが失われているか、矛盾しています</translation>
    </message>
    <message>
        <source>**warning**: something is odd; it may be damage or a program we do not know</source>
        <translation>**警告**: 何かが普通と違います。損傷か、未知のプログラムによるものかもしれません</translation>
    </message>
    <message>
        <source>**note**: worth knowing, nothing is wrong</source>
        <translation>**注記**: 知っておくとよいことです。問題はありません</translation>
    </message>
    <message>
        <source>*Tools › Change many files...* changes the same thing in many downloads at once and shows each change before it is made. *Tools › Journal...* lists what was done since the file was opened. It is gone when the file is closed, unless you export it.</source>
        <translation>*ツール › 多数のファイルを変更...* は、多くのダウンロードの同じ所を一度に変更し、変更の前に一つずつ示します。*ツール › 変更履歴...* は、ファイルを開いてから行われたことを一覧にします。書き出さない限り、ファイルを閉じると消えます。</translation>
    </message>
    <message>
        <source>what a link or a hash of any form says</source>
        <translation>あらゆる形のリンクやハッシュからわかること</translation>
    </message>
    <message>
        <source>plans, and with `-o OUT` a repaired copy</source>
        <translation>案。`-o OUT` を付けると修復したコピーも</translation>
    </message>
    <message>
        <source>`ftwb set`, `insert`, `remove`</source>
        <translation>`ftwb set`、`insert`、`remove`</translation>
    </message>
    <message>
        <source>`ftwb restore FILE`</source>
        <translation>`ftwb restore FILE`</translation>
    </message>
    <message>
        <source>makes a file what it was before, from its backup</source>
        <translation>バックアップからファイルを以前の状態に戻す</translation>
    </message>
    <message>
        <source>The first three also take files that are dropped on their windows.</source>
        <translation>最初の 3 つは、そのウィンドウにドロップされたファイルも受け取ります。</translation>
    </message>
</context>
<context>
    <name>newJob</name>
    <message>
        <source>A job needs a hash and a size of up to 4 GiB - 1; this link does not say both.</source>
        <translation>ジョブには 4 GiB - 1 までのサイズとハッシュが必要ですが、このリンクには両方は揃っていません。</translation>
    </message>
    <message>
        <source>The name “%1” cannot be written in %2. Choose another code page.</source>
        <translation>名前「%1」は %2 では書けません。別のコードページを選んでください。</translation>
    </message>
</context>
<context>
    <name>nextStep</name>
    <message>
        <source>Repair...</source>
        <translation>修復...</translation>
    </message>
    <message>
        <source>Finish...</source>
        <translation>仕上げ...</translation>
    </message>
    <message>
        <source>Fill gaps...</source>
        <translation>欠落部を補う...</translation>
    </message>
    <message>
        <source>New download...</source>
        <translation>新しいダウンロード...</translation>
    </message>
    <message>
        <source>Verify...</source>
        <translation>照合...</translation>
    </message>
    <message>
        <source>See what can be done about it. Nothing is changed before you say so</source>
        <translation>何ができるかを見ます。指示するまで何も変更しません</translation>
    </message>
    <message>
        <source>All parts are there: make it the file it was to become</source>
        <translation>すべて揃っています。本来のファイルにします</translation>
    </message>
    <message>
        <source>Take what is missing from a complete copy</source>
        <translation>足りないものを完全なコピーから取ります</translation>
    </message>
    <message>
        <source>Make a download of what the link says</source>
        <translation>リンクの示すもののダウンロードを作ります</translation>
    </message>
    <message>
        <source>Hold it against a hash</source>
        <translation>ハッシュと照合します</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>This follows:</source>
        <translation>連動して変わるもの:</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%2 中 %1、%3&#xa0;%</translation>
    </message>
    <message>
        <source>Of the parts that the hash covers, %1 of %2 are missing.</source>
        <translation>ハッシュが覆う部分 %2 のうち %1 が欠けています。</translation>
    </message>
    <message>
        <source>The file has %1, but should have %2.</source>
        <translation>ファイルは %1 ですが、%2 のはずです。</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): its end was cut off.</source>
        <translation>最初の 300 KiB は一致します (%1)。終わりが切れています。</translation>
    </message>
    <message>
        <source>Its first 300 KiB agree (%1): something was added to it.</source>
        <translation>最初の 300 KiB は一致します (%1)。何か付け足されています。</translation>
    </message>
    <message>
        <source>Its first 300 KiB contradict the hash too (%1): it is another file.</source>
        <translation>最初の 300 KiB もハッシュと矛盾します (%1)。別のファイルです。</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1).</source>
        <translation>すべてのバイトがハッシュと一致します (%1)。</translation>
    </message>
    <message>
        <source>Every byte agrees with the hash (%1), but the hash is that of a file of another size.</source>
        <translation>すべてのバイトがハッシュと一致しますが (%1)、別のサイズのファイルのハッシュです。</translation>
    </message>
    <message>
        <source>The contents contradict the hash (%1): another file, or damage.</source>
        <translation>内容がハッシュと矛盾します (%1)。別のファイルか損傷です。</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.</source>
        <translation>判定できません (%1)。これほど小さいファイルではハッシュが全バイトを一度に覆い、一部が欠けています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing can be said.</source>
        <translation>取り消しました。判定できません。</translation>
    </message>
    <message>
        <source>The file could not be read from offset %1 on. It may have changed meanwhile.</source>
        <translation>オフセット %1 から読み込めませんでした。途中でファイルが変わった可能性があります。</translation>
    </message>
    <message>
        <source>Every byte agrees with the kzhash (%1).</source>
        <translation>すべてのバイトが kzhash と一致します (%1)。</translation>
    </message>
    <message>
        <source>All that the hash covers agrees (%1). The rest was never looked at by it.</source>
        <translation>ハッシュが覆う部分はすべて一致します (%1)。残りは見ていません。</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). Whoever made this hash looked no further.</source>
        <translation>最初の 300 KiB は一致します (%1)。このハッシュの作成者はその先を見ていません。</translation>
    </message>
    <message>
        <source>The first 300 KiB agree (%1). %2</source>
        <translation>最初の 300 KiB は一致します (%1)。%2</translation>
    </message>
    <message>
        <source>The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.</source>
        <translation>UUHash が覆う部分は一致しますが、全バイトを覆う kzhash は矛盾します (%1)。別の部分が損傷しています。</translation>
    </message>
    <message>
        <source>The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.</source>
        <translation>最初の 300 KiB は一致しますが、ハッシュが覆う他の部分は合わせて矛盾します (%1)。どれが誤りかはわかりません。</translation>
    </message>
    <message>
        <source>The first 300 KiB contradict the hash (%1): other contents, or damage.</source>
        <translation>最初の 300 KiB がハッシュと矛盾します (%1)。別の内容か損傷です。</translation>
    </message>
    <message>
        <source>Cannot be decided (%1): the first 300 KiB are not all there. %2</source>
        <translation>判定できません (%1)。最初の 300 KiB がすべてそろっていません。%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>contradicts, together with the others</source>
        <translation>他と合わせて矛盾</translation>
    </message>
    <message>
        <source>there, cannot be judged alone</source>
        <translation>あるが単独では判定できない</translation>
    </message>
    <message>
        <source>the rule of the network</source>
        <translation>ネットワークの規則</translation>
    </message>
    <message>
        <source>a variant that hashes one window more</source>
        <translation>窓を一つ多くハッシュする変種</translation>
    </message>
    <message>
        <source>the first 300 KiB alone</source>
        <translation>最初の 300 KiB だけ</translation>
    </message>
    <message>
        <source>a hasher that never looked behind the first 300 KiB</source>
        <translation>最初の 300 KiB より後ろを見ないプログラム</translation>
    </message>
</context>
<context>
    <name>rangedraft</name>
    <message>
        <source>This file has no list of completed parts.</source>
        <translation>このファイルには完了部分のリストがありません。</translation>
    </message>
    <message>
        <source>Mark %1 as received</source>
        <translation>%1を受信済みにする</translation>
    </message>
    <message>
        <source>Mark %1 as missing</source>
        <translation>%1を欠落にする</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>What the format expects was found in the contents: %1 bits of evidence.</source>
        <translation>形式の期待するものが内容に見つかりました: 証拠 %1 ビット。</translation>
    </message>
    <message>
        <source>Some of what it expects is not there: %1 bits against it.</source>
        <translation>形式の期待するものの一部がありません: 反証 %1 ビット。</translation>
    </message>
    <message>
        <source>The name of the file speaks for it.</source>
        <translation>ファイル名がそれを示しています。</translation>
    </message>
</context>
<context>
    <name>recordMove</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>Take in %1 of %2</source>
        <translation>%2 の %1 を受け入れる</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Cut off what lies behind the end of the download, {size} from {at} on.</source>
        <translation>ダウンロードの終わりより後ろ、{at} からの {size} を切り取ります。</translation>
    </message>
    <message>
        <source>Restore the mark “KAZA” at {at}.</source>
        <translation>{at} のマーク「KAZA」を復元します。</translation>
    </message>
    <message>
        <source>Correct the size of the appendix to {value} bytes.</source>
        <translation>付録のサイズを {value} バイトに訂正します。</translation>
    </message>
    <message>
        <source>Write the {value} bytes of the trailer that are missing.</source>
        <translation>末尾ブロックの欠けた {value} バイトを書き込みます。</translation>
    </message>
    <message>
        <source>Remove the second copy of the appendix, {size} at {at}.</source>
        <translation>{at} の {size} にある付録の二つ目のコピーを取り除きます。</translation>
    </message>
    <message>
        <source>Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.</source>
        <translation>テキストとしての転送を元に戻し、改行の前に挿入された復帰 {value} 個を取り除きます。</translation>
    </message>
    <message>
        <source>Set {field} to {value}, the one number with which the checksum agrees.</source>
        <translation>{field} を、チェックサムと一致する唯一の数 {value} に設定します。</translation>
    </message>
    <message>
        <source>Correct the stored checksum: one of its bytes was wrong, the contents are not.</source>
        <translation>格納されたチェックサムを訂正します。その 1 バイトが誤りで、内容は正しいです。</translation>
    </message>
    <message>
        <source>Keep the contents as they are and write a new checksum.</source>
        <translation>内容はそのままにして、新しいチェックサムを書き込みます。</translation>
    </message>
    <message>
        <source>Set {field} to {value}, with which the appendix reads to its end.</source>
        <translation>{field} を {value} に設定します。付録を終わりまで読めるようになります。</translation>
    </message>
    <message>
        <source>Rebuild the head of the appendix: {value} sources follow it.</source>
        <translation>付録の先頭を作り直します。後に {value} 件のソースが続きます。</translation>
    </message>
    <message>
        <source>Clip, sort and join the completed parts; {value} remain.</source>
        <translation>完了部分を切りそろえ、並べ替え、つなげます。{value} 個が残ります。</translation>
    </message>
    <message>
        <source>Correct {value} fields that disagree with the others, among them {field}.</source>
        <translation>{field} など、他と合わない {value} 個のフィールドを訂正します。</translation>
    </message>
    <message>
        <source>Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.</source>
        <translation>{value} 件のソースとその他の無事なものを残し、付録の終わりを書き直します。リストが失われた所では受信済みの範囲を推測します。データ中のゼロは手がかりで、証明ではありません。</translation>
    </message>
    <message>
        <source>Put the older appendix at {at} behind the data again. Parts received since then are not in its list.</source>
        <translation>{at} の古い付録をデータの後ろに戻します。その後に受信した部分はリストにありません。</translation>
    </message>
    <message>
        <source>Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.</source>
        <translation>リンクから {value} バイトのファイルの新しい付録を書き込みます。受信済みの範囲はデータから推測します。</translation>
    </message>
    <message>
        <source>Write a new appendix from giFT&apos;s state of this job, which says what was still missing of the {value} bytes.</source>
        <translation>giFT のジョブ状態から新しい付録を書き込みます。{value} バイトのうち何が欠けていたかがわかります。</translation>
    </message>
    <message>
        <source>Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.</source>
        <translation>ハッシュがデータの最初の 300 KiB と一致するレコード {field} から新しい付録を書き込みます。</translation>
    </message>
    <message>
        <source>Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.</source>
        <translation>ファイル自身の先頭のバイトに従い、{value} バイトのファイルの新しい付録を書き込みます。名前とハッシュは失われたままです。</translation>
    </message>
    <message>
        <source>Restore the label of {value} slots whose records are whole.</source>
        <translation>レコードが無事な {value} 個のスロットの印を復元します。</translation>
    </message>
    <message>
        <source>Correct the length of {value} records to where they end.</source>
        <translation>{value} 個のレコードの長さを、終わりの位置に合わせて訂正します。</translation>
    </message>
    <message>
        <source>Take out {size} at {at} that push the slots behind them out of their places.</source>
        <translation>後ろのスロットを押し出している {at} の {size} を取り除きます。</translation>
    </message>
    <message>
        <source>Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.</source>
        <translation>{size} 欠けている {at} にゼロを入れ、後ろのスロットを本来の位置に戻します。</translation>
    </message>
    <message>
        <source>Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.</source>
        <translation>スロットを本来の位置に戻します。{value} か所で余分なバイトを除くか、足りないバイトをゼロで補います。</translation>
    </message>
    <message>
        <source>Correct the number of tags of {value} records to what stands up to their end.</source>
        <translation>{value} 個のレコードのタグの数を、終わりまでにある数に訂正します。</translation>
    </message>
    <message>
        <source>Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.</source>
        <translation>削除されたもの ({value}) を含む小さなコピーを書き込みます。解放されたスロットのレコードと、短いレコードの後ろに残ったタグです。上書きされた所はゼロになり、空きスロットは除きます。</translation>
    </message>
    <message>
        <source>Fill up the last slot, whose record is whole, with zeros ({size}).</source>
        <translation>レコードの無事な最後のスロットをゼロで埋めます ({size})。</translation>
    </message>
    <message>
        <source>Cut off {size} at the end, which make no whole entry.</source>
        <translation>項目一つに満たない末尾の {size} を切り取ります。</translation>
    </message>
    <message>
        <source>Leave out {value} entries that no computer can have had.</source>
        <translation>コンピューターにありえない {value} 件の項目を除きます。</translation>
    </message>
    <message>
        <source>Leave out {value} entries that are there twice.</source>
        <translation>二度ある {value} 件の項目を除きます。</translation>
    </message>
    <message>
        <source>Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.</source>
        <translation>9 バイトの項目 {value} 件を、後のバージョンの 12 バイトの形で書き込みます。解明されていない最後の 3 バイトは失われ、負荷と時刻は 0 になります。</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>整合</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>the checksum agrees; by chance it would once in %1 such searches</source>
        <translation>チェックサムが一致します。偶然の一致は、この探索 %1 回に一回です</translation>
    </message>
    <message>
        <source>the checksum agrees, but so much was tried that it proves nothing</source>
        <translation>チェックサムは一致しますが、試した数が多く証明になりません</translation>
    </message>
    <message>
        <source>the structure agrees; no checksum says so</source>
        <translation>構造は一致します。チェックサムによる裏付けはありません</translation>
    </message>
    <message>
        <source>no checksum says so</source>
        <translation>チェックサムによる裏付けはありません</translation>
    </message>
    <message>
        <source>The hash agrees with one of %1 combinations; its sides are marked *.</source>
        <translation>ハッシュは %1 通りの組み合わせの一つと一致します。採用した側には * を付けています。</translation>
    </message>
    <message>
        <source>In the first 300 KiB it has 128 bits, so this is no chance.</source>
        <translation>最初の 300 KiB には 128 ビットあるため、偶然ではありません。</translation>
    </message>
    <message>
        <source>Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.</source>
        <translation>最初の 300 KiB より後ろには 32 ビットあります。偶然の一致は、この探索 %1 回に一回です。</translation>
    </message>
    <message>
        <source>Correct bit {value} of the byte at {at}, in {field}.</source>
        <translation>{field} 内、{at} のバイトのビット {value} を訂正します。</translation>
    </message>
    <message>
        <source>Correct the byte at {at}, in {field}.</source>
        <translation>{field} 内、{at} のバイトを訂正します。</translation>
    </message>
    <message>
        <source>It can be repaired, as far as the structure tells: %1</source>
        <translation>構造からわかる限り、修復できます: %1</translation>
    </message>
    <message>
        <source>One bit is wrong: bit %1 at %2, in %3. The repair is proved.</source>
        <translation>1 ビットだけ誤っています: %3 内、%2 のビット %1。修復は証明済みです。</translation>
    </message>
    <message>
        <source>One byte is wrong: that at %1, in %2. The repair is proved.</source>
        <translation>1 バイトだけ誤っています: %2 内、%1 のバイト。修復は証明済みです。</translation>
    </message>
    <message>
        <source>The repair is proved: %1</source>
        <translation>修復は証明済みです: %1</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>未書き込み</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Fields that changed</source>
        <translation>変わったフィールド</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What the file was before is kept in %1</source>
        <translation>以前のファイルの内容は %1 にあります</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>問題なし。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Bytes changed</source>
        <translation>変わったバイト数</translation>
    </message>
    <message>
        <source>Chunks before and after</source>
        <translation>前後のチャンク</translation>
    </message>
    <message>
        <source>What stays wrong or lost</source>
        <translation>残る問題と失われたもの</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the result.</source>
        <translation>結果に問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Repair of %1</source>
        <translation>%1 の修復</translation>
    </message>
    <message numerus="yes">
        <source>Repair of %n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個の修復</numerusform>
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
        <translation>フォルダー「%1」</translation>
    </message>
    <message>
        <source>the new copy “%1”</source>
        <translation>新しいコピー「%1」</translation>
    </message>
    <message>
        <source>the recovery file “%1”</source>
        <translation>復旧ファイル「%1」</translation>
    </message>
    <message>
        <source>the backup “%1”</source>
        <translation>バックアップ「%1」</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read; read it again</source>
        <translation>読み込んだ後に別のプログラムがファイルを変更しました。読み直してください</translation>
    </message>
    <message>
        <source>another program is writing %1; wait for it, or close it</source>
        <translation>別のプログラムが%1を書き込み中です。待つか、閉じてください</translation>
    </message>
    <message>
        <source>an earlier write of this file was interrupted; finish or undo that first</source>
        <translation>このファイルの前の書き込みが中断されています。先に完了させるか取り消してください</translation>
    </message>
    <message>
        <source>%1 is no longer there; save under another name</source>
        <translation>%1がもうありません。別の名前で保存してください</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1はすでに存在します。別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1は通常のファイルではありません</translation>
    </message>
    <message>
        <source>these contents are unpacked or were dropped and have no file of their own; save under another name</source>
        <translation>この内容は展開またはドロップされたもので、自身のファイルがありません。別の名前で保存してください</translation>
    </message>
    <message>
        <source>%1 may not be written; change its permissions or save elsewhere</source>
        <translation>%1に書き込む権限がありません。アクセス権を変えるか別の場所に保存してください</translation>
    </message>
    <message>
        <source>%1 is on a medium that is read-only; save elsewhere</source>
        <translation>%1は読み取り専用の媒体にあります。別の場所に保存してください</translation>
    </message>
    <message>
        <source>there is no room for %1; free some or save elsewhere</source>
        <translation>%1のための空きがありません。空きを作るか別の場所に保存してください</translation>
    </message>
    <message>
        <source>%1 cannot be read in whole; copy it to a sound disk first</source>
        <translation>%1の全体を読めません。先に正常なディスクへコピーしてください</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1が損傷しています</translation>
    </message>
    <message>
        <source>%1 belongs to other contents than these</source>
        <translation>%1は別の内容のものです</translation>
    </message>
    <message>
        <source>the system failed with %1</source>
        <translation>%1でシステムが失敗しました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>The file is written, but that it lasts is not certain.</source>
        <translation>ファイルは書き込みましたが、確実に残るかはわかりません。</translation>
    </message>
    <message>
        <source>The write stopped midway; the recovery file beside the file can finish or undo it.</source>
        <translation>書き込みが途中で止まりました。そばの復旧ファイルで完了または取り消しができます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, the system&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, state</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A write of this file was interrupted before it changed a byte. It can be finished or dropped.</source>
        <translation>このファイルの書き込みは、1 バイトも変えないうちに中断されました。完了または破棄できます。</translation>
    </message>
    <message>
        <source>A write of this file was interrupted when all was written. It can be kept or undone.</source>
        <translation>このファイルの書き込みは、すべて書き終えた時点で中断されました。残すか取り消せます。</translation>
    </message>
    <message>
        <source>A write of this file was interrupted midway. It can be finished or undone, both exactly.</source>
        <translation>このファイルの書き込みは途中で中断されました。正確に完了または取り消しができます。</translation>
    </message>
    <message>
        <source>A write of this file was interrupted, and another program has written to it since. What the recovery file holds no longer fits.</source>
        <translation>このファイルの書き込みが中断され、その後別のプログラムが書き込みました。復旧ファイルの内容はもう合いません。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The size agrees (%1). Nothing else is known to compare.</source>
        <translation>サイズは一致します (%1)。ほかに比べられるものがありません。</translation>
    </message>
    <message>
        <source>The size (%1) and the first 300 KiB agree with the data at hand.</source>
        <translation>サイズ (%1) と最初の 300 KiB は、手元のデータと一致します。</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>ソース 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>ソース %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>スロット 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 slots</source>
        <translation>
            <numerusform>スロット %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>各 %1</translation>
    </message>
    <message>
        <source>1 supernode</source>
        <translation>スーパーノード 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 supernodes</source>
        <translation>
            <numerusform>スーパーノード %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>リンク 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>リンク %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>No format that this program knows fits the contents.</source>
        <translation>このプログラムの知る形式はどれも内容に合いません。</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>不明なファイル</translation>
    </message>
    <message>
        <source>The download is complete; only its name was never changed. Opening it did not check its contents.</source>
        <translation>ダウンロードは完了し、名前だけが変更されていません。開くときに内容は調べていません。</translation>
    </message>
    <message>
        <source>Nothing wrong found in the description of the download. Opening it did not check its contents.</source>
        <translation>ダウンロードの記述に問題はありません。開くときに内容は調べていません。</translation>
    </message>
</context>
<context>
    <name>sumrenewal</name>
    <message>
        <source>Put the checksum right</source>
        <translation>チェックサムを訂正</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
</TS>
