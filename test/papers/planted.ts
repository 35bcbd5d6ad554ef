/** Single-figure errors planted in the papers: the paper, the claim as it stands there, and the claim with one figure wrong. */
export const planted: readonly (readonly [paper: string, claim: string, wrong: string])[] = [
  // digits that changed places
  ["chichester-2020", "£120,000 + £30,000 = £150,000", "£120,000 + £30,000 = £105,000"],
  ["halton-2022", "4,303 pensioners at £120 each = £516,360", "4,303 pensioners at £120 each = £513,660"],
  ["herefordshire-2022", "£5m + £6.49m = £11.49m", "£5m + £6.49m = £11.94m"],
  ["hyndburn-2025", "5,481 - 5,330 = 151", "5,481 - 5,330 = 115"],
  ["medway-2023", "Potential budget gap of £38.745m in 2024/25", "Potential budget gap of £37.845m in 2024/25"],
  ["middlesbrough-2022", "£3.225m + £1.821m = £5.046m", "£3.225m + £1.281m = £5.046m"],
  ["new-forest-2018", "Staffing cost of £355,600 a year", "Staffing cost of £335,600 a year"],
  ["somerset-west-2020", "Expenditure of £1,085,800 in 2020/21", "Expenditure of £1,058,800 in 2020/21"],
  [
    "west-oxfordshire-2022",
    "Homelessness Prevention Grant of £253,328 in 2022/23",
    "Homelessness Prevention Grant of £235,328 in 2022/23",
  ],
  [
    "wirral-2010",
    "£1,837,000 + £1,073,000 + £1,017,000 = £3,927,000",
    "£1,837,000 + £1,037,000 + £1,017,000 = £3,927,000",
  ],
  // a digit that is another
  ["chichester-2020", "Cost of £150,000 over two years", "Cost of £160,000 over two years"],
  ["halton-2022", "£1,297,880 - £1,146,360 = £151,520", "£1,297,880 - £1,146,360 = £151,530"],
  ["herefordshire-2022", "£473,000 carried forward into 2023/24", "£478,000 carried forward into 2023/24"],
  [
    "hyndburn-2025",
    "Planning and Transportation overspend of £154k in 2025/26",
    "Planning and Transportation overspend of £164k in 2025/26",
  ],
  ["medway-2023", "£10.070m + £1.484m = £11.554m", "£10.070m + £1.484m = £11.544m"],
  ["middlesbrough-2022", "£5.046m - £0.891m = £4.155m", "£5.046m - £0.891m = £4.165m"],
  ["new-forest-2018", "Eight planning posts", "Nine planning posts"],
  ["somerset-west-2020", "£1,085,800 + £2,016,500 = £3,102,300", "£1,085,800 + £2,016,500 = £3,112,300"],
  ["west-oxfordshire-2022", "Total funding of £260,156", "Total funding of £266,156"],
  ["wirral-2010", "£1,837,000 + £1,073,000 = £2,910,000", "£1,837,000 + £1,073,000 = £2,900,000"],
  // a nought too few or too many, another unit, another share
  ["chichester-2020", "£150,000 from reserves over two years", "£15,000 from reserves over two years"],
  ["halton-2022", "5% of £1,297,880 = £64,894", "6% of £1,297,880 = £64,894"],
  [
    "herefordshire-2022",
    "Financial Resilience Reserve of £11.49m in 2022/23",
    "Financial Resilience Reserve of £11.49k in 2022/23",
  ],
  ["hyndburn-2025", "£21.751m - £19.787m = £1.964m", "£21.751m - £19.787m = £19.64m"],
  [
    "medway-2023",
    "Increased budget requirement of £60.123m in 2024/25",
    "Increased budget requirement of £6.123m in 2024/25",
  ],
  ["middlesbrough-2022", "£3.225m is 2.8% of £116,492,035", "£3.225m is 3.8% of £116,492,035"],
  [
    "new-forest-2018",
    "Expenditure of up to £88,600 for additional staff in Open Spaces",
    "Expenditure of up to £8,600 for additional staff in Open Spaces",
  ],
  [
    "somerset-west-2020",
    "An unspent balance of £2,016,500 carried forward into 2021/22",
    "An unspent balance of £2,106,500 carried forward into 2021/22",
  ],
  ["west-oxfordshire-2022", "Planned expenditure of £260,156 in 2022/23", "Planned expenditure of £206,156 in 2022/23"],
  // Its words name a thing that no other claim and no plan has: nothing can show that it is wrong.
  ["wirral-2010", "Working Neighbourhood Fund of £1,017,000", "Working Neighbourhood Fund of £1,170,000"],
];
