import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** What statistics offices and institutes measure of an economy. */
export const indicatorMetrics = [
  {
    metric: 'inflation',
    of: 'indicator',
    nouns: nouns(
      'inflation, consumer prices, consumer price index, cpi, core inflation, core cpi, annual inflation, headline inflation, core prices, personal consumption expenditures price index, pce price index, consumer price inflation, retail prices index, inflation rate, core pce price index, services inflation, grocery inflation, harmonised index of consumer prices, core consumer prices, consumer inflation, core pce, pce, food inflation, headline cpi, producer inflation, food prices, energy prices, house price index, home price index, services prices, gasoline prices, petrol prices, grocery prices, rents, cost of food, core rate of inflation, retail price inflation, shelter costs, used car prices, airline fares',
    ),
  },
  {
    metric: 'gdp',
    of: 'indicator',
    nouns: nouns(
      'gross domestic product, gdp, economic growth, economy, economic output, gdp growth, gdp per head, private consumption, household consumption, business investment, government spending',
    ),
  },
  {
    metric: 'unemployment',
    of: 'indicator',
    nouns: nouns(
      'unemployment rate, unemployment, jobless rate, jobless claims, initial claims, jobless count, initial jobless claims, unemployment claims, continuing claims, participation rate, claimant count',
    ),
  },
  {
    metric: 'jobs',
    of: 'indicator',
    nouns: nouns(
      'nonfarm payrolls, non-farm payrolls, payrolls, employment, job openings, private payrolls, job vacancies, vacancies, payroll employment, job cuts announced, nonfarm productivity, unit labor costs, unit labour costs, jobs growth, job growth, private-sector payrolls, manufacturing payrolls, job creation',
    ),
  },
  {
    metric: 'producer-prices',
    of: 'indicator',
    nouns: nouns(
      'producer prices, producer price index, ppi, import prices, wholesale prices, house prices, home prices, factory gate prices, export prices',
    ),
  },
  {
    metric: 'industrial-production',
    of: 'indicator',
    nouns: nouns(
      'industrial production, factory output, industrial output, factory orders, industrial orders, durable goods orders, manufacturing output, construction output, services output, durable goods, industrial new orders, crude inventories, crude stockpiles, business inventories, wholesale inventories, new car registrations, car registrations, foreign orders, domestic orders, export orders, capacity utilization rate, factory production, machine tool orders, core orders',
    ),
  },
  {
    metric: 'retail-sales',
    of: 'indicator',
    nouns: nouns(
      'retail sales, retail sales volumes, consumer spending, housing starts, building permits, home sales, new home sales, existing home sales, household spending, personal spending, pending home sales, mortgage approvals, core retail sales, supermarket sales, household consumption expenditure, consumer credit, housing permits',
    ),
  },
  {
    metric: 'sentiment',
    of: 'indicator',
    nouns: nouns(
      "purchasing managers index, purchasing managers' index, pmi, consumer confidence, consumer sentiment, business confidence, sentiment index, composite pmi, manufacturing pmi, services pmi, consumer confidence index, business climate index",
    ),
  },
  {
    metric: 'trade-balance',
    of: 'indicator',
    nouns: nouns(
      'trade deficit, trade surplus, exports, imports, current account deficit, budget deficit, trade gap, public sector net borrowing, current account surplus, goods trade deficit, government borrowing, savings rate, saving rate, public debt, debt-to-gdp ratio, budget gap, current account deficit, current-account deficit, current-account surplus, goods deficit, trade shortfall, household saving rate, net borrowing',
    ),
  },
  {
    metric: 'wages',
    of: 'indicator',
    nouns: nouns(
      'average hourly earnings, wages, wage growth, hourly earnings, pay growth, average weekly earnings, regular pay, real wages, average earnings',
    ),
  },
] as const satisfies readonly Metric[];
