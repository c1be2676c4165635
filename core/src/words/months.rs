//! The names of the months, of every system together: a name means one month wherever it is used.

use super::time::Sense::{Half, Month};
use super::time::Table;

/// Gregorian months, 1 to 12.
pub(crate) const GREGORIAN: Table = &[
    // Arabic: Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania.
    ("يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|ينائر", Month(1)),
    ("فبراير|شباط|اشباط|فيفري|فبرائر|فبرير", Month(2)),
    ("مارس|اذار|مارت", Month(3)),
    ("ابريل|نيسان|افريل|نيسن|ابرايل", Month(4)),
    ("مايو|ايار|ماي|مايه", Month(5)),
    ("يونيو|يونيه|حزيران|جوان|يونيي", Month(6)),
    ("يوليو|يوليه|تموز|جويليه|يوليوز|جوييه|يوليي", Month(7)),
    ("اغسطس|اب|اوت|غشت|اغشت|اغسطوس|اوغسطس|غسطس", Month(8)),
    ("سبتمبر|ايلول|شتنبر|شتمبر|سيبتمبر", Month(9)),
    ("اكتوبر|تشرين الاول|تشرين اول|اوكتوبر|كتوبر", Month(10)),
    ("نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|نوفنبر|نونمبر", Month(11)),
    ("ديسمبر|كانون الاول|كانون اول|دجنبر|دجمبر|ديسنبر|دسمبر", Month(12)),
    // `كانون 2`, `ت 1`: the name before a number that tells the two apart.
    ("كانون|ك", Half(12)),
    ("تشرين|ت", Half(10)),
    // Arabic: Libya, 1969 to 2011.
    ("اي النار", Month(1)),
    ("النوار", Month(2)),
    ("الربيع", Month(3)),
    ("الطير", Month(4)),
    ("الماء", Month(5)),
    ("الصيف", Month(6)),
    ("ناصر", Month(7)),
    ("هانيبال", Month(8)),
    ("الفاتح", Month(9)),
    ("التمور", Month(10)),
    ("الحرث", Month(11)),
    ("الكانون", Month(12)),
    // Persian, Dari and Urdu names of Gregorian months.
    ("ژانويه|جنوري", Month(1)),
    ("فوريه|فبروري|فروري", Month(2)),
    ("مارچ", Month(3)),
    ("اوريل|اپريل", Month(4)),
    ("مه|مي|مئي", Month(5)),
    ("ژوئن|جون", Month(6)),
    ("ژوئيه|جولاي|جولائي|ژوييه", Month(7)),
    ("اگست|اگوست", Month(8)),
    ("سپتامبر|سپتمبر|ستمبر", Month(9)),
    ("اكتبر", Month(10)),
    ("نوامبر|نومبر", Month(11)),
    ("دسامبر", Month(12)),
    // Latin script: English, French, German, Dutch, Spanish, Italian, Portuguese, Turkish, Polish.
    (
        "january|jan|janvier|janv|januar|janner|januari|enero|ene|gennaio|gen|janeiro|ocak|oca|stycznia",
        Month(1),
    ),
    ("february|feb|fevrier|fevr|fev|februar|februari|febrero|febbraio|fevereiro|subat|sub|lutego", Month(2)),
    ("march|mar|mars|marz|mrz|maart|mrt|marzo|marco|mart|marca", Month(3)),
    ("april|apr|avril|avr|abril|abr|aprile|nisan|nis|kwietnia", Month(4)),
    ("may|mai|mei|mayo|maggio|mag|maio|mayis|maja", Month(5)),
    ("june|jun|juin|juni|junio|giugno|giu|junho|haziran|haz|czerwca", Month(6)),
    ("july|jul|juillet|juil|juli|julio|luglio|lug|julho|temmuz|tem|lipca", Month(7)),
    ("august|aug|aout|augustus|agosto|ago|agustos|agu|sierpnia", Month(8)),
    ("september|sept|sep|septembre|septiembre|setiembre|settembre|set|setembro|eylul|eyl|wrzesnia", Month(9)),
    ("october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|out|ekim|eki|pazdziernika", Month(10)),
    ("november|nov|novembre|noviembre|novembro|kasim|kas|listopada", Month(11)),
    ("december|dec|decembre|dezember|dez|diciembre|dic|dicembre|dezembro|aralik|ara|grudnia", Month(12)),
    // Cyrillic: Russian in both cases, Ukrainian.
    ("января|январь|янв|січня", Month(1)),
    ("февраля|февраль|фев|февр|лютого", Month(2)),
    ("марта|март|мар|березня", Month(3)),
    ("апреля|апрель|апр|квітня", Month(4)),
    ("мая|май|травня", Month(5)),
    ("июня|июнь|июн|червня", Month(6)),
    ("июля|июль|июл|липня", Month(7)),
    ("августа|август|авг|серпня", Month(8)),
    ("сентября|сентябрь|сен|сент|вересня", Month(9)),
    ("октября|октябрь|окт|жовтня", Month(10)),
    ("ноября|ноябрь|ноя|нояб|листопада", Month(11)),
    ("декабря|декабрь|дек|грудня", Month(12)),
    // Latin script: Nordic, Czech, Romanian, Finnish, Indonesian, Malay, Swahili, Azeri, Kurmanji.
    ("januara|ianuarie|ledna|tammikuuta|yanvar|rebendana", Month(1)),
    ("februara|februarie|unora|helmikuuta|fevral|sibata", Month(2)),
    ("marts|martie|brezna|maaliskuuta|maret|mac|machi|adar|adara", Month(3)),
    ("aprilie|dubna|huhtikuuta|aprili|aprel|aprila|nisana", Month(4)),
    ("maj|kvetna|toukokuuta|gulan|gulana", Month(5)),
    ("iunie|cervna|kesakuuta|iyun|juna|hezirana", Month(6)),
    ("iulie|cervence|heinakuuta|julai|iyul|jula|tirmeh|tirmeha", Month(7)),
    ("agustus|augusti|srpna|elokuuta|ogos|agosti|avqust|avgusta|tebax|tebaxa", Month(8)),
    ("septembrie|syyskuuta|septemba|sentyabr|septembra|ilon|ilona", Month(9)),
    ("octombrie|rijna|lokakuuta|oktoba|oktyabr|oktobra|cotmeh|cotmeha", Month(10)),
    ("noiembrie|marraskuuta|novemba|noyabr|novembra|mijdar|mijdara", Month(11)),
    ("decembrie|prosince|joulukuuta|desember|disember|des|desemba|dekabr|decembra|berfanbara", Month(12)),
    // Sorani, also bound to the year behind.
    ("كانووني دووهم|كانووني دووهمي", Month(1)),
    ("شوبات|شوباتي", Month(2)),
    ("ئازار|ئازاري|مارسي", Month(3)),
    ("نيساني", Month(4)),
    ("ئايار|ئاياري", Month(5)),
    ("حوزهيران|حوزهيراني", Month(6)),
    ("تهمووز|تهمووزي", Month(7)),
    ("ئاب|ئابي|ئوگهستي", Month(8)),
    ("ئهيلوول|ئهيلوولي", Month(9)),
    ("تشريني يهكهم|تشريني يهكهمي", Month(10)),
    ("تشريني دووهم|تشريني دووهمي", Month(11)),
    ("كانووني يهكهم|كانووني يهكهمي", Month(12)),
    // Bulgarian and Serbian, where they differ from Russian.
    ("януари|јануар|јануара", Month(1)),
    ("февруари|фебруар|фебруара", Month(2)),
    ("април|априла", Month(4)),
    ("мај|маја", Month(5)),
    ("юни|јун|јуна", Month(6)),
    ("юли|јул|јула", Month(7)),
    ("аугуст", Month(8)),
    ("септември|септембар|септембра", Month(9)),
    ("октомври|октобар|октобра", Month(10)),
    ("ноември|новембар|новембра", Month(11)),
    ("декември|децембар|децембра", Month(12)),
    // Hebrew (with and without the preposition), Greek, Hindi.
    ("ינואר|בינואר|ιανουαριου|जनवरी", Month(1)),
    ("פברואר|בפברואר|φεβρουαριου|फरवरी", Month(2)),
    ("מרץ|במרץ|מרס|במרס|μαρτιου|मार्च", Month(3)),
    ("אפריל|באפריל|απριλιου|अप्रैल", Month(4)),
    ("מאי|במאי|μαιου|मई", Month(5)),
    ("יוני|ביוני|ιουνιου|जून", Month(6)),
    ("יולי|ביולי|ιουλιου|जुलाई", Month(7)),
    ("אוגוסט|באוגוסט|αυγουστου|अगस्त", Month(8)),
    ("ספטמבר|בספטמבר|σεπτεμβριου|सितंबर|सितम्बर", Month(9)),
    ("אוקטובר|באוקטובר|οκτωβριου|अक्टूबर|अक्तूबर", Month(10)),
    ("נובמבר|בנובמבר|νοεμβριου|नवंबर|नवम्बर", Month(11)),
    ("דצמבר|בדצמבר|δεκεμβριου|दिसंबर|दिसम्बर", Month(12)),
    // Languages of India, the Caucasus and the Horn of Africa.
    (
        "জানুযারি|জানুযারী|जानेवारी|જાન્યુઆરી|ਜਨਵਰੀ|ஜனவரி|జనవరి|ജനുവരി|ಜನವರಿ|ጃንዋሪ|ጃንዩወሪ|იანვარი|հունվարի|հունվար|ජනවාරි",
        Month(1),
    ),
    (
        "ফেব্রুযারি|ফেব্রুযারী|फेब्रुवारी|ફેબ્રુઆરી|ਫਰਵਰੀ|பிப்ரவரி|ఫిబ్రవరి|ഫെബ്രുവരി|ಫೆಬ್ರವರಿ|ፌብሩዋሪ|ፌብሩወሪ|თებერვალი|փետրվարի|փետրվար|පෙබරවාරි",
        Month(2),
    ),
    ("মার্চ|માર્ચ|ਮਾਰਚ|மார்ச்|మార్చి|മാർച്ച്|ಮಾರ್ಚ್|ማርች|მარტი|մարտի|մարտ|මාර්තු", Month(3)),
    ("এপ্রিল|एप्रिल|એપ્રિલ|ਅਪ੍ਰੈਲ|ஏப்ரல்|ఏప్రిల్|ഏപ്രിൽ|ಏಪ್ರಿಲ್|ኤፕሪል|აპრილი|ապրիլի|ապրիլ", Month(4)),
    ("মে|मे|મે|ਮਈ|மே|మే|മേയ്|ಮೇ|ሜይ|მაისი|մայիսի|մայիս|මැයි", Month(5)),
    ("জুন|जुन|જૂન|ਜੂਨ|ஜூன்|జూన్|ജൂൺ|ಜೂನ್|ጁን|ივნისი|հունիսի|հունիս|ජූනි", Month(6)),
    ("জুলাই|जुलै|जुलाइ|જુલાઈ|ਜੁਲਾਈ|ஜூலை|జూలై|జులై|ജൂലൈ|ಜುಲೈ|ጁላይ|ივლისი|հուլիսի|հուլիս|ජූලි", Month(7)),
    (
        "আগস্ট|অগাস্ট|আগষ্ট|ऑगस्ट|अगस्ट|ઓગસ્ટ|ਅਗਸਤ|ஆகஸ்ட்|ఆగస్టు|ఆగస్ట్|ഓഗസ്റ്റ്|ಆಗಸ್ಟ್|ኦገስት|აგვისტო|օգոստոսի|օգոստոս|අගෝස්තු",
        Month(8),
    ),
    (
        "সেপ্টেম্বর|सप्टेंबर|सेप्टेम्बर|સપ્ટેમ્બર|ਸਤੰਬਰ|செப்டம்பர்|సెప్టెంబర్|സെപ്റ്റംബർ|ಸೆಪ್ಟೆಂಬರ್|ሴፕቴምበር|სექტემბერი|սեպտեմբերի|սեպտեմբեր|සැප්තැම්බර්",
        Month(9),
    ),
    (
        "অক্টোবর|ऑक्टोबर|अक्टोबर|ઓક્ટોબર|ਅਕਤੂਬਰ|அக்டோபர்|అక్టోబర్|ഒക്ടോബർ|ಅಕ್ಟೋಬರ್|ኦክቶበር|ოქტომბერი|հոկտեմբերի|հոկտեմբեր|ඔක්තෝබර්",
        Month(10),
    ),
    (
        "নভেম্বর|नोव्हेंबर|नोभेम्बर|નવેમ્બર|ਨਵੰਬਰ|நவம்பர்|నవంబర్|നവംബർ|ನವೆಂಬರ್|ኖቬምበር|ნოემბერი|նոյեմբերի|նոյեմբեր|නොවැම්බර්",
        Month(11),
    ),
    (
        "ডিসেম্বর|डिसेंबर|डिसेम्बर|ડિસેમ્બર|ਦਸੰਬਰ|டிசம்பர்|డిసెంబర్|ഡിസംബർ|ಡಿಸೆಂಬರ್|ዲሴምበር|დეკემბერი|դեկտեմբերի|դեկտեմբեր|දෙසැම්බර්",
        Month(12),
    ),
    // Latin script: Hungarian, Baltic, Slavic, Albanian, Uzbek, Catalan, Celtic, African and Philippine languages.
    (
        "jaanuar|janvaris|janvari|sausio|sijecnja|leden|januarja|janar|styczen|sty|gener|xaneiro|ian|ionawr|eanair|januarie|janairu|janaayo|rebendan|kanuna duyem|cileya pasin",
        Month(1),
    ),
    (
        "febr|veebruar|februaris|vasario|veljace|unor|februarja|shkurt|luty|lut|febrer|febreiro|chwefror|feabhra|pebrero|faburairu|febraayo|pebruari|peb|sibat|sibate",
        Month(2),
    ),
    ("marcius|marta|kovo|ozujka|brezen|marzec|marc|mawrth|marso|maris|maarso|adare", Month(3)),
    (
        "aprilis|aprill|balandzio|travnja|duben|prill|kwiecien|kwi|ebrill|aibrean|afrilu|abriil|nisane",
        Month(4),
    ),
    ("majus|maijs|maija|geguzes|svibnja|kveten|maig|bealtaine|mayu|maajo|gulane", Month(5)),
    (
        "junius|juuni|junijs|junija|birzelio|lipnja|cerven|qershor|czerwiec|cze|juny|xuno|iun|mehefin|meitheamh|junie|hunyo|yuni|juun|heziran|hezirane",
        Month(6),
    ),
    (
        "julius|juuli|julijs|julija|liepos|srpnja|cervenec|korrik|lipiec|lip|juliol|xullo|iul|gorffennaf|iuil|julie|hulyo|yuli|luulyo|tirmehe",
        Month(7),
    ),
    (
        "augusztus|augusts|augusta|rugpjucio|kolovoza|srpen|gusht|avgust|sierpien|sie|agost|awst|lunasa|agusta|ogosto|agoosto|agust|agt|ags|tebaxe",
        Month(8),
    ),
    (
        "szeptember|szept|septembris|septembri|rugsejo|rujna|zari|shtator|sentabr|wrzesien|wrz|setembre|medi|mean fomhair|setyembre|satumba|sebtembar|ilone",
        Month(9),
    ),
    (
        "oktoober|oktobris|oktobri|spalio|rijen|tetor|oktabr|pazdziernik|paz|hydref|deireadh fomhair|oktubre|oktoobar|cotmehe",
        Month(10),
    ),
    (
        "novembris|novembri|lapkricio|studenoga|studenog|listopadu|nentor|listopad|lis|tachwedd|samhain|nobyembre|nuwamba|nofembar|nop|mijdare",
        Month(11),
    ),
    (
        "detsember|decembris|decembri|gruodzio|prosinca|prosinec|dhjetor|grudzien|gru|desembre|decembro|rhagfyr|nollaig|disyembre|disamba|desembar|berfanbar|kanuna pesin|kanuna yekem|cileya pesin",
        Month(12),
    ),
    // Other names in Cyrillic, Arabic and Greek letters.
    ("қаңтар|январи|студзеня|јануари|січ|ιανουαριος|ιαν", Month(1)),
    ("ақпан|феврали|лютага|лют|φεβρουαριος|φεβ", Month(2)),
    ("наурыз|марти|сакавіка|бер|μαρτιος|μαρ", Month(3)),
    ("сәуір|апрели|красавіка|квіт|απριλιος|απρ", Month(4)),
    ("мамыр|майи|траўня|трав|مئ|مۍ|μαιος|μαι", Month(5)),
    ("маусым|июни|чэрвеня|јуни|черв|ιουνιος|ιουν", Month(6)),
    ("шілде|июли|ліпеня|јули|лип|جولائ|ιουλιος|ιουλ", Month(7)),
    ("тамыз|августи|жніўня|серп|اګست|αυγουστος|αυγ", Month(8)),
    ("қыркүйек|сентябри|верасня|вер|سپټمبر|σεπτεμβριος|σεπ", Month(9)),
    ("қазан|октябри|кастрычніка|жовт|οκτωβριος|οκτ", Month(10)),
    ("қараша|ноябри|лістапада|лист|νοεμβριος|νοε", Month(11)),
    ("желтоқсан|декабри|снежня|груд|ډسمبر|δεκεμβριος|δεκ", Month(12)),
    // Thai, in full and short; their years are Buddhist.
    ("มกราคม|ม ค", Month(61)),
    ("กุมภาพันธ์|ก พ", Month(62)),
    ("มีนาคม|มี ค", Month(63)),
    ("เมษายน|เม ย", Month(64)),
    ("พฤษภาคม|พ ค", Month(65)),
    ("มิถุนายน|มิ ย", Month(66)),
    ("กรกฎาคม|ก ค", Month(67)),
    ("สิงหาคม|ส ค", Month(68)),
    ("กันยายน|ก ย", Month(69)),
    ("ตุลาคม|ต ค", Month(70)),
    ("พฤศจิกายน|พ ย", Month(71)),
    ("ธันวาคม|ธ ค", Month(72)),
];

/// Months of the Islamic year, 21 to 32.
pub(crate) const ISLAMIC: Table = &[
    ("محرم|المحرم|محرم الحرام|muharram|moharram", Month(21)),
    ("صفر|صفر الخير|safar", Month(22)),
    ("ربيع الاول|ربيع اول|ربيع الاولي|rabi al awwal|rabi alawwal|rabi al awal|rabi ul awwal|rabi i", Month(23)),
    (
        "ربيع الثاني|ربيع ثاني|ربيع ثان|ربيع الاخر|ربيع اخر|ربيع الثانيه|\
         rabi al thani|rabi al akhir|rabi ul thani|rabi ii",
        Month(24),
    ),
    (
        "جمادي الاولي|جمادي الاول|جمادي اول|جماد الاول|جماد الاولي|جماد اول|جمادي اولي|\
         jumada al ula|jumada al awwal|jumada i",
        Month(25),
    ),
    (
        "جمادي الاخره|جمادي الثانيه|جمادي الثاني|جمادي الاخر|جماد الاخر|جماد الاخره|جماد الثاني|\
         جماد الثانيه|جماد ثاني|جمادي ثاني|جمادي الاخري|\
         jumada al thani|jumada al thaniyah|jumada al akhirah|jumada al akhira|jumada ii",
        Month(26),
    ),
    ("رجب|رجب الفرد|رجب المرجب|rajab", Month(27)),
    ("شعبان|شعبان المعظم|shaban|sha ban|shaaban", Month(28)),
    ("رمضان|رمضان المبارك|رمضان الكريم|ramadan|ramadhan|ramazan", Month(29)),
    ("شوال|شوال المكرم|shawwal|shawal", Month(30)),
    (
        "ذو القعده|ذي القعده|ذوالقعده|ذيالقعده|ذي قعده|ذو قعده|ذا القعده|ذوالقعده الحرام|\
         dhu al qadah|dhu al qa dah|dhul qadah|dhul qa dah|dhu al qida|zul qadah",
        Month(31),
    ),
    (
        "ذو الحجه|ذي الحجه|ذوالحجه|ذيالحجه|ذي حجه|ذو حجه|ذا الحجه|ذوالحجه الحرام|\
         dhu al hijjah|dhu al hijja|dhul hijjah|dhul hijja|zul hijjah",
        Month(32),
    ),
    ("ربيع", Half(23)),
    ("جمادي|جماد", Half(25)),
];

/// Months of the Solar Hijri year of Iran and Afghanistan, 41 to 52.
pub(crate) const PERSIAN: Table = &[
    ("فروردين|حمل", Month(41)),
    ("ارديبهشت|ثور", Month(42)),
    ("خرداد|جوزا", Month(43)),
    ("تير|سرطان", Month(44)),
    ("مرداد|امرداد|اسد", Month(45)),
    ("شهريور|سنبله", Month(46)),
    ("مهر|ميزان", Month(47)),
    ("ابان|عقرب", Month(48)),
    ("اذر|قوس", Month(49)),
    ("دي|جدي", Month(50)),
    ("بهمن|دلو", Month(51)),
    ("اسفند|حوت", Month(52)),
    // Pashto
    ("وري", Month(41)),
    ("غويي", Month(42)),
    ("غبرګولي", Month(43)),
    ("چنګاښ", Month(44)),
    ("زمري", Month(45)),
    ("وږي", Month(46)),
    ("لړم", Month(48)),
    ("ليندۍ", Month(49)),
    ("مرغومي", Month(50)),
    ("سلواغه", Month(51)),
];
