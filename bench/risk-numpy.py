"""The small case by the year with numpy: what bench/squiggle-model.js says, as arrays of samples. Prints processor time and mean costs."""
import json
import sys
import time

import numpy as np

stated = json.load(sys.stdin)
posts, draws, available = stated["posts"], stated["draws"], stated["available"]
first = np.array([post["first"] for post in posts])
month = np.array([post["month"] for post in posts])
later = np.array([post["later"] for post in posts]).T


def model(random):
    slip = np.rint(random.triangular(0, 2, 6, (draws, len(posts))))
    filled = random.random((draws, len(posts))) >= stated["empty"]
    award = random.choice(stated["awards"], draws)
    years = [(filled * (first - month * slip)).sum(axis=1)] + [(filled @ costs) * award for costs in later]
    gaps = [np.maximum(cost - available, 0) for cost in years]
    return [cost.mean() for cost in years], [gap.mean() for gap in gaps]


times = []
for _ in range(stated["runs"]):
    begun = time.process_time()
    cost, _gaps = model(np.random.default_rng(2026))
    times.append(time.process_time() - begun)
print(json.dumps({"milliseconds": 1000 * min(times), "cost": cost}))
