type Figure = readonly [path: string, pounds: number, toNearest?: number];

/** The figures that each paper prints, by what they are in a forecast; the third is the pounds that they are rounded to, if not a penny. */
export const printed: { readonly [paper: string]: readonly Figure[] } = {
  "barrow-2019": [
    ["cost.total.2020/21", 78_000],
    ["cost.fullYearTotal", 78_000],
    ["ranges.starts.latest.cost.fullYearTotal", 78_000],
  ],
  "bath-2005": [
    ["cost.gross.2006/07", 135_000],
    ["cost.total.2006/07", 70_000],
    ["funding.shares.bath.byLine.debt.2006/07", 17_180],
    ["funding.shares.bath.byLine.premises.2006/07", 6_010, 10],
  ],
  "bolsover-2025": [
    ["gap.confirmed.2029/30", 0],
    ["funding.applied.nndr.2029/30", 3_643_000],
    ["funding.reserves.nndr.closing.2026/27", 6_000_000 + 1_030_000],
    ["funding.reserves.nndr.closing.2029/30", 5_015_000],
  ],
  "braintree-2019": [
    ["cost.byLine.staffing.2019/20", 171_680],
    ["cost.byLine.policy.2019/20", 16_280],
    ["cost.income.2019/20", -171_680 - 16_280],
    ["cost.total.2019/20", 50_000],
    ["funding.applied.reserve.2019/20", 50_000],
    ["gap.confirmed.2019/20", 0],
  ],
  "bromsgrove-2023": [
    ["cost.total.2023/24", 306_307],
    ["funding.applied.underspend.2023/24", 40_000],
    ["funding.applied.hpg.2023/24", 165_612],
    ["funding.carriedOut.budget.2023/24", 11_305],
    ["gap.confirmed.2023/24", 0],
  ],
  "cheshire-east-2019": [["cost.byComponent.agency.2019/20", 40_397]],
  "cheshire-east-2024": [["cost.byComponent.agency.2024/25", 155_760]],
  "chichester-2020": [
    ["cost.total.2020/21", 75_000],
    ["cost.total.2021/22", 75_000],
    ["funding.available.reserves.2020/21", 150_000],
    ["funding.carriedOut.reserves.2021/22", 0],
    ["gap.confirmed.2021/22", 0],
  ],
  "east-sussex-2016": [
    ["cost.total.2016/17", 16_348],
    ["cost.total.2017/18", 17_333],
    ["ranges.grades.bottom.cost.total.2016/17", 16_348],
    ["ranges.grades.top.cost.total.2016/17", 17_333],
  ],
  "east-suffolk-2022": [
    ["cost.total.2022/23", 334_072],
    ["cost.total.2023/24", 668_144],
    ["cost.total.2024/25", 1_750_536],
    ["cost.byLine.management.2022/23", 13_362.88],
    ["funding.applied.ukspf-revenue.2023/24", 581_285.28],
    ["funding.applied.ukspf-capital.2024/25", 350_107.2],
    ["funding.carriedOut.capacity.2024/25", 20_000],
  ],
  "hambleton-2017": [
    ["cost.gross.2018/19", 257_510],
    ["cost.total.2018/19", 157_510],
    ["cost.total.2017/18", 39_377.5],
    ["gap.confirmed.2017/18", 0],
  ],
  "lancashire-fire-2022": [
    ["cost.total.2022/23", 3_393_675],
    ["cost.total.2023/24", 3_450_100],
  ],
  "new-forest-2018": [
    ["cost.byPost.planning.2019/20", 267_000],
    ["cost.byPost.open-spaces.2019/20", 88_600],
    ["funding.applied.for-planning.2019/20", 267_000],
    ["gap.confirmed.2019/20", 0],
  ],
  "north-herts-2023": [
    ["funding.broughtForward.salaries.amount", 140_000],
    ["funding.carriedOut.salaries.2024/25", 0],
    ["gap.confirmed.2023/24", 0],
    ["gap.confirmed.2024/25", 0],
  ],
  "nottingham-2024": [
    ["cost.total.2024/25", 545_215],
    ["gap.confirmed.2024/25", 0],
    ["gap.confirmed.2028/29", 545_215],
    ["gap.conditional.2028/29", 0],
  ],
  "oxfordshire-2010": [
    ["cost.gross.2010/11", 86_290],
    ["cost.income.2010/11", -5_000],
  ],
  "rother-2022": [["cost.total.2022/23", 465_000]],
  "tendring-2025": [
    ["funding.applied.for-business.2025/26", 40_000],
    ["funding.applied.for-lcep-role.2025/26", 26_500],
    ["funding.applied.for-town-centre-role.2025/26", 19_506],
    ["funding.available.ukspf.2025/26", 563_028],
    ["gap.confirmed.2025/26", 0],
  ],
  "tewkesbury-2023": [
    ["cost.total.2024/25", 66_276],
    ["cost.fullYearTotal", 66_276],
    ["ranges.starts.latest.cost.fullYearTotal", 66_276],
    ["gap.confirmed.2023/24", 0],
  ],
  "tunbridge-wells-2023": [
    ["cost.byComponent.vacancy-factor.2022/23", -260_000],
    ["cost.byComponent.vacancy-factor.2023/24", -340_000],
  ],
  "uttlesford-2021": [["cost.byComponent.agency.2021/22", 50_370]],
  "york-2017": [
    ["cost.gross.2017/18", 128_000],
    ["cost.total.2017/18", 0],
  ],
};
