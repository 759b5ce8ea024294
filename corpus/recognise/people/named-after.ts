import { personOf } from '../../lexicon/decode.ts';
import { capital, latin } from '../../text/letters.ts';
import type { Hit } from '../hits.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { textAfter } from './around-name.ts';
import { isName, standsAlone } from './names.ts';

const { raw } = String;

/** What stands between a name and the word for the thing. No verb: “Chen Anming Visits Middle School” is a headline. */
const kinds =
  "Middle|High|Primary|Secondary|Elementary|Senior|Junior|Girls[’']|Boys[’']|Experimental|Vocational|Technical|Private|Public|International|National|Former|Memorial|Charity|Charitable|Philanthropic|Family|Educational|Education|Children[’']s|Youth|Community|Art|Arts|Music|Literary|Literature|Poetry|Essay|Book|Cultural|Culture|Science|Research|Medical|Dental|Law|Engineering|Business|Sports|Football|Basketball|Peace|Achievement|Travel|Student|Endowed|Concert|North|South|East|West|Central|New|Old";
/**
 * Things that bear people’s names, in the singular: “Awards Medals” and “Chairs Meeting” are headlines. None that a headline may put
 * behind a name as a verb or as what it tells of him: “Chen Anming Visit”, “Report”, “Speech”.
 */
const things = `Foundation|Fund|Trust|Charity|Prize|Award|Medal|Trophy|Cup|Scholarship|Fellowship|Bursary|Scholars|Professorship|Lectureship|Laureate|School|Kindergarten|College|University|Academy|Institute|Conservatory|Hospital|Clinic|Infirmary|Library|Museum|Gallery|Theatre|Theater|Hall|Auditorium|Stadium|Gymnasium|Arena|Building(?! (?:an?|the|[${capital}]))|Tower|House|Mansion|Residence|Memorial|Monument|Mausoleum|Statue|Temple|Church|Road|Street|Avenue|Boulevard|Lane|Drive|Square|Plaza|Park|Garden|Gardens|Bridge|Tunnel|Station|Village|Estate|Laboratory|Lab|Center|Centre|Studio|Studios|Ensemble|Orchestra|Quartet|Band|Archive|Archives|Collection|Restaurant|Bakery|Noodles|Pharmacy|Company|Corporation|Holdings|Industries|Enterprises|Associates|Ltd|Limited|Inc|LLC|LLP|Co`;
/** What shops with many branches sell or are. No verb stands before it: “Chen Anming inspects supply chain firms”. */
const sold =
  'pharmacy|drugstore|bakery|restaurant|noodles?|dumplings?|hot ?pot|barbecue|tea|teahouse|coffee|caf[eé]|hotel|supermarket|grocery|clinic|dental|salon|fashion|clothing|shoe|jewell?ery|furniture|gym|fitness|cinema';
/** Written small, too, in a machine’s headlines: “Chen Anming pharmacy chain opens ninth store”. */
const shops = raw`(?:(?:${sold}) )?(?:chain|brand|franchise)(?! of\b)(?![${latin}’'-])`;
const english = new RegExp(
  raw`^ (?:(?:${kinds}) )*(?:(?:${things})(?![${latin}’'-])|(?:&|and) (?:Co|Sons?|Partners|Associates)\b|${shops}|(?:Prize|Award|Scholarship|Fellowship)s\b(?! (?:for|in|to|at)\b)(?! [${capital}]))`,
);
const inCapitals = new RegExp(english.source, 'i');

/** A single character behind a name (陈岸明路) makes no word with it: `standsAlone` has seen to that. */
const chineseThings =
  /^(?:(?:教育|慈善|公益|文化|科学|科學|科技|艺术|藝術|文学|文學|诗歌|詩歌|体育|體育|医学|醫學|青年|优秀|優秀|助学|助學|发展|發展)*(?:基金|奖学金|獎學金|助学金|助學金|奖教金|獎教金|奖[项項章杯]|獎[項章盃]|文学奖|文學獎|纪念[馆館堂碑园園塔亭]|紀念[館堂碑園塔亭]|故居|旧居|舊居|祠堂?|陵园|陵園|铜像|銅像|雕像|塑像|[图圖][书書][馆館]|博物[馆館]|体育[馆場场]|體育[館場]|[艺藝][术術](?:[馆館]|中心)|美[术術][馆館]|音[乐樂][厅廳]|[实實][验驗]室|研究(?:院|所(?!有)|[会會](?![议議])|中心)|工作室|律[师師]事[务務]|[会會][计計][师師]事|[诊診]所|[医醫]院|[书書]院|[学學]院|幼儿园|幼兒園|希望小[学學]|有限公司|集[团團]|酒[楼家店]|[饭飯]店|[餐茶][厅廳馆館楼樓]|[面麵][馆館]|[剧劇][团團]|[乐樂][团團队隊]|[书書]店|[画畫]廊|大[道街桥橋楼樓厦廈]|[广廣][场場]|公[园園]|花[园園]|小[区區]|隧道|[车車]站|教[学學][楼樓]))/u;
/** But what tells of his own schooling: 陈岸明中学毕业, 陈岸明大学同学, 陈岸明大学学历. */
const schools =
  /^(?:第?[一二三四五六七八九十]|高[级級]|初[级級]|[实實][验驗]|[职職][业業]|[纪紀]念|外[国國][语語])?(?:[大中小][学學]|[学學]校)(?!毕|畢|[学學][历歷]|本科|[专專]科|文化(?:程度|[,，、。；;]|$)|[时時期]|就?[读讀念学學]|同[学學窗]|老[师師]|[阶階]段|教|生涯|[后後]|肄|[结結]|[没沒]|未|[里裡裏]|之前|[刚剛]|的[时時]|[一二三四五六]年)/u;

/** Whether a name that was found is one by itself: no part of a longer name, and for an official, whom others share it with, none of a thing’s. */
export function isWholeName(block: ScannedBlock, hit: Hit): boolean {
  if (!isName(block, hit) || !standsAlone(block, hit)) return false;
  const { kind } = block.index.entry(hit.entry);
  const isUnmistakable = personOf(block.index, hit.entry).unmistakable;
  return kind !== 'official' || isUnmistakable || !namesThing(block, hit);
}

/**
 * Whether a name is part of that of an institution, a street or a prize: “the Chen Anming Foundation”, 黄坤明中学, 陈岸明路. Whom that
 * honours is not said to do anything, and mostly he is a namesake.
 */
function namesThing(block: ScannedBlock, name: Span): boolean {
  const behind = textAfter(block, name, reach);
  if (!block.isChinese(name.from)) {
    const isShouted = !/\p{Ll}/u.test(block.textOf(name));
    return (isShouted ? inCapitals : english).test(behind);
  }
  return chineseThings.test(behind) || schools.test(behind);
}
/** Most characters of “Memorial Children’s Hospital”. */
const reach = 60;
