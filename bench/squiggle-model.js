/**
 * The small case as one would model it in Squiggle, by the year: for each post a slip, whether it is filled, what its first year costs less
 * its months of slip, and later years with one award for all; each a set of samples. It has no months, no whole pence and one form of award.
 *
 * @param {readonly { first: number, month: number, later: readonly number[] }[]} posts - pounds
 * @param {{ empty: number, awards: readonly number[], available: number }} stated - awards as factors of pay
 */
export const squiggleModel = (posts, { empty, awards, available }) => `
award = SampleSet.fromDist(mx([${awards.map((factor) => `Sym.pointMass(${factor})`).join(", ")}]))
slip() = SampleSet.map(SampleSet.fromDist(Sym.triangular(0, 2, 6)), {|months| round(months)})
filled() = SampleSet.fromDist(Sym.bernoulli(${1 - empty}))
drawn = List.map(List.upTo(1, ${posts.length}), {|post| { slip: slip(), filled: filled() }})
costs = [${posts.map(({ first, month, later }) => `{ first: ${first}, month: ${month}, later: [${later.join(", ")}] }`).join(", ")}]
places = List.upTo(0, ${posts.length - 1})
firstYear = List.reduce(places, 0, {|sum, post| sum + drawn[post].filled * (costs[post].first - costs[post].month * drawn[post].slip)})
laterYear(year) = List.reduce(places, 0, {|sum, post| sum + drawn[post].filled * costs[post].later[year] * award})
years = [firstYear, ${(posts[0]?.later ?? []).map((_, year) => `laterYear(${year})`).join(", ")}]
gaps = List.map(years, {|cost| SampleSet.map(cost, {|sum| max([0, sum - ${available}])})})
{
  cost: List.map(years, {|cost| mean(cost)}),
  gap: List.map(gaps, {|gap| mean(gap)})
}
`;
