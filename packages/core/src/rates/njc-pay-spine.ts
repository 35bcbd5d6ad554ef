import { day, lastDay, yearOfDay } from "../calendar/index.ts";
import { type Pence, pence } from "../money/index.ts";
import { sources as read } from "./njc-sources.ts";
import type { Confidence, Published, PublishedSource } from "./published.ts";

/** A national table of full-time annual salaries, in the order of its points. */
export interface PaySpine {
  readonly points: readonly { readonly point: string; readonly salary: Pence }[];
}

/** A spine as printed: whole pounds for each point, from the lowest. */
interface Printed {
  readonly from: string;
  readonly agreed?: string;
  readonly lowest: number;
  readonly salaries: readonly number[];
  readonly sources: readonly PublishedSource[];
  readonly confidence: Confidence;
  readonly note: string;
}

const printed: readonly Printed[] = [
  {
    from: "2019-04-01",
    lowest: 1,
    salaries: [
      17_364, 17_711, 18_065, 18_426, 18_795, 19_171, 19_554, 19_945, 20_344, 20_751, 21_166, 21_589, 22_021, 22_462,
      22_911, 23_369, 23_836, 24_313, 24_799, 25_295, 25_801, 26_317, 26_999, 27_905, 28_785, 29_636, 30_507, 31_371,
      32_029, 32_878, 33_799, 34_788, 35_934, 36_876, 37_849, 38_813, 39_782, 40_760, 41_675, 42_683, 43_662, 44_632,
      45_591,
    ],
    sources: [read.pact, read.rebmark, read.gmb2018],
    confidence: "derived-checked",
    note: "SCP 1 and 2 were read. From these 43 values the published awards, each rounded to the pound, give every one of the 42 values read for 2024.",
  },
  {
    from: "2020-04-01",
    agreed: "2020-08-24",
    lowest: 1,
    salaries: [
      17_842, 18_198, 18_562, 18_933, 19_312, 19_698, 20_092, 20_493, 20_903, 21_322, 21_748, 22_183, 22_627, 23_080,
      23_541, 24_012, 24_491, 24_982, 25_481, 25_991, 26_511, 27_041, 27_741, 28_672, 29_577, 30_451, 31_346, 32_234,
      32_910, 33_782, 34_728, 35_745, 36_922, 37_890, 38_890, 39_880, 40_876, 41_881, 42_821, 43_857, 44_863, 45_859,
      46_845,
    ],
    sources: [read.lga2022, read.southEastEmployers2020, read.strictly2020],
    confidence: "derived-checked",
    note: "SCP 1 was read; the others are the 2019 spine and 2.75%, checked on to 2024.",
  },
  {
    from: "2021-04-01",
    agreed: "2022-02-28",
    lowest: 1,
    salaries: [
      18_333, 18_516, 18_887, 19_264, 19_650, 20_043, 20_444, 20_852, 21_269, 21_695, 22_129, 22_571, 23_023, 23_484,
      23_953, 24_432, 24_920, 25_419, 25_927, 26_446, 26_975, 27_514, 28_226, 29_174, 30_095, 30_984, 31_895, 32_798,
      33_486, 34_373, 35_336, 36_371, 37_568, 38_553, 39_571, 40_578, 41_591, 42_614, 43_570, 44_624, 45_648, 46_662,
      47_665,
    ],
    sources: [read.lga2022, read.hrForSchools, read.teachInHerts2024],
    confidence: "derived-checked",
    note: "SCP 1 was read and rose by 2.75%, the rest by 1.75%; the others are the 2024 values less £1,290 and twice £1,925.",
  },
  {
    from: "2022-04-01",
    agreed: "2022-11-01",
    lowest: 1,
    salaries: [
      20_258, 20_441, 20_812, 21_189, 21_575, 21_968, 22_369, 22_777, 23_194, 23_620, 24_054, 24_496, 24_948, 25_409,
      25_878, 26_357, 26_845, 27_344, 27_852, 28_371, 28_900, 29_439, 30_151, 31_099, 32_020, 32_909, 33_820, 34_723,
      35_411, 36_298, 37_261, 38_296, 39_493, 40_478, 41_496, 42_503, 43_516, 44_539, 45_495, 46_549, 47_573, 48_587,
      49_590,
    ],
    sources: [read.hrForSchools, read.offer2022, read.localGov2022, read.ascl2023, read.teachInHerts2024],
    confidence: "derived-checked",
    note: "£1,925 on every point; the 2024 values less £1,290 and £1,925. SCP 1 and 2 match hourly rates read.",
  },
  {
    from: "2023-04-01",
    agreed: "2023-11-01",
    lowest: 2,
    salaries: [
      22_366, 22_737, 23_114, 23_500, 23_893, 24_294, 24_702, 25_119, 25_545, 25_979, 26_421, 26_873, 27_334, 27_803,
      28_282, 28_770, 29_269, 29_777, 30_296, 30_825, 31_364, 32_076, 33_024, 33_945, 34_834, 35_745, 36_648, 37_336,
      38_223, 39_186, 40_221, 41_418, 42_403, 43_421, 44_428, 45_441, 46_464, 47_420, 48_474, 49_498, 50_512, 51_515,
    ],
    sources: [read.ascl2023, read.employeeBenefits2023, read.teachInHerts2024, read.lga2024],
    confidence: "derived-checked",
    note: "£1,925 on every point; the 2024 values less £1,290. SCP 1 was deleted; the lowest rate was read and matches.",
  },
  {
    from: "2024-04-01",
    agreed: "2024-10-22",
    lowest: 2,
    salaries: [
      23_656, 24_027, 24_404, 24_790, 25_183, 25_584, 25_992, 26_409, 26_835, 27_269, 27_711, 28_163, 28_624, 29_093,
      29_572, 30_060, 30_559, 31_067, 31_586, 32_115, 32_654, 33_366, 34_314, 35_235, 36_124, 37_035, 37_938, 38_626,
      39_513, 40_476, 41_511, 42_708, 43_693, 44_711, 45_718, 46_731, 47_754, 48_710, 49_764, 50_788, 51_802, 52_805,
    ],
    sources: [read.teachInHerts2024, read.teachInHerts2025, read.lga2024, read.slcc2024, read.gmb2025],
    confidence: "read-1",
    note: "£1,290 on every point. All 42 were read on one page, SCP 2 to 13 also on a second.",
  },
  {
    from: "2025-04-01",
    agreed: "2025-07-23",
    lowest: 2,
    salaries: [
      24_413, 24_796, 25_185, 25_583, 25_989, 26_403, 26_824, 27_254, 27_694, 28_142, 28_598, 29_064, 29_540, 30_024,
      30_518, 31_022, 31_537, 32_061, 32_597, 33_143, 33_699, 34_434, 35_412, 36_363, 37_280, 38_220, 39_152, 39_862,
      40_777, 41_771, 42_839, 44_075, 45_091, 46_142, 47_181, 48_226, 49_282, 50_269, 51_356, 52_413, 53_460, 54_495,
    ],
    sources: [read.teachInHerts2025, read.workingWithSchools2025, read.lga2025],
    confidence: "derived-checked",
    note: "The 2024 spine and 3.2%; SCP 2 to 13 were read and match.",
  },
  {
    from: "2026-04-01",
    lowest: 3,
    salaries: [
      25_614, 26_016, 26_427, 26_847, 27_274, 27_709, 28_153, 28_608, 29_071, 29_542, 30_023, 30_515, 31_015, 31_525,
      32_046, 32_578, 33_119, 33_673, 34_237, 34_811, 35_570, 36_581, 37_563, 38_510, 39_481, 40_444, 41_177, 42_123,
      43_149, 44_253, 45_529, 46_579, 47_665, 48_738, 49_817, 50_908, 51_928, 53_051, 54_143, 55_224, 56_293,
    ],
    sources: [read.mj2026, read.adverts2026, read.derbyshire2025],
    confidence: "derived-checked",
    note: "The 2025 spine and 3.3%; fourteen points match salaries advertised in September and October 2026. SCP 2 was deleted. The day it was agreed is not held.",
  },
];

/** The national (Green Book) spine outside London, SCP 1 to 43, from each 1 April of 2019 to 2026; 37 hours a week. */
export const njcPaySpine: readonly Published<PaySpine>[] = printed.map((spine) => ({
  from: day(spine.from),
  ...(spine.agreed === undefined ? {} : { announced: day(spine.agreed) }),
  publishedTo: lastDay(yearOfDay(day(spine.from))),
  value: {
    points: spine.salaries.map((pounds, index) => ({
      point: String(spine.lowest + index),
      salary: pence(pounds * 100),
    })),
  },
  sources: spine.sources,
  confidence: spine.confidence,
  note: spine.note,
}));
