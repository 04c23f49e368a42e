import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** What companies earn. */
export const earningsMetrics = [
  {
    metric: 'revenue',
    of: 'earnings',
    nouns: nouns(
      'revenue, revenues, rev, takings, total income, sales, net sales, turnover, top line, net revenue, net revenues, total revenue, quarterly revenue, annual revenue, organic sales, net turnover, group revenue, operating revenue, group sales, service revenue, rental income, like-for-like revenue, gross written premiums, premium income, written premiums, gross premiums, gross premiums written, net premiums written, premiums, subscription revenue, sales revenue, consolidated revenue, consolidated sales, reported revenue, core revenue, underlying revenue, net operating revenue, third-quarter revenue, second-quarter revenue, fourth-quarter revenue, first-quarter revenue, quarterly turnover, annual turnover, group turnover, full-year sales, annual sales, quarterly sales, first-half revenue, half-year revenue, full-year revenue, organic revenue, combined sales',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    verbs: ['earn'],
    nouns: nouns(
      'net income, net profit, net profit after tax, net income after tax, profit, profits, net earnings, profit after tax, profit attributable, earnings, bottom line, quarterly profit, annual profit, attributable profit, statutory profit, after-tax profit, profit for the year, income attributable to shareholders, profit attributable to shareholders, net result, underlying net profit, underlying profit, adjusted net profit, adjusted net income, underlying earnings, half-year profit, full-year profit, first-half profit, interim profit, cash profit, cash earnings',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'net loss, loss, losses, loss for the year, loss after tax, net losses, annual loss, quarterly loss, full-year loss, half-year loss, first-half loss, statutory loss, after-tax loss, adjusted loss, underlying loss',
    ),
  },
  {
    metric: 'ebit',
    of: 'earnings',
    nouns: nouns(
      'ebit, earnings before interest and tax, earnings before interest and taxes, adjusted ebit, underlying ebit, operating ebit, earnings before interest and taxation',
    ),
  },
  {
    metric: 'ebitda',
    of: 'earnings',
    nouns: nouns(
      'ebitda, adjusted ebitda, core earnings, core profit, earnings before interest , tax, earnings before interest , taxes, earnings before interest , tax , depreciation and amortisation, earnings before interest , tax , depreciation and amortization, earnings before interest , taxes , depreciation and amortisation, earnings before interest , taxes , depreciation and amortization, earnings before interest , taxes , depreciation , and amortization, profit before interest , tax , depreciation and amortisation, underlying ebitda, ebitda adj, operating ebitda, ebitdar, comparable ebitda',
    ),
  },
  {
    metric: 'operating-income',
    of: 'earnings',
    nouns: nouns(
      'operating income, operating profit, operating earnings, trading profit, underlying operating profit, income from operations, operating result, core operating profit, core operating income, segment profit, segment earnings, segment operating income, operating surplus, adjusted operating profit, adjusted operating income, underlying trading profit, core operating result, comparable operating profit, net operating income, headline operating profit, statutory operating profit, operating income before special items, adjusted trading profit',
    ),
  },
  {
    metric: 'ebita',
    of: 'earnings',
    nouns: nouns('ebita, adjusted ebita, underlying ebita, comparable ebita'),
  },
  { metric: 'operating-income', of: 'earnings', loss: true, nouns: nouns('operating loss, loss from operations') },
  {
    metric: 'pretax-income',
    of: 'earnings',
    nouns: nouns(
      'pretax profit, pre-tax profit, profit before tax, pretax income, pre-tax income, underlying pretax profit, pretax earnings, income before taxes, adjusted pretax profit, adjusted pre-tax profit, profits before tax, profit before taxation, underlying profit before tax, statutory pretax profit, statutory profit before tax, earnings before tax, headline pretax profit, headline profit before tax',
    ),
  },
  {
    metric: 'pretax-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'pretax loss, pre-tax loss, loss before tax, statutory pretax loss, loss before taxation, statutory loss before tax',
    ),
  },
  {
    metric: 'ffo',
    of: 'earnings',
    nouns: nouns(
      'ffo, funds from operations, core ffo, affo, adjusted ffo, core funds from operations, normalized ffo',
    ),
  },
  {
    metric: 'gross-profit',
    of: 'earnings',
    nouns: nouns('gross profit, gross income, gross earnings, gross operating profit'),
  },
  {
    metric: 'eps',
    of: 'earnings',
    nouns: nouns(
      'earnings per share, eps, diluted earnings per share, adjusted earnings per share, adjusted eps, diluted eps, profit per share, income per share, net income per share, loss per share, earnings per diluted share, earnings per ads, adjusted earnings, basic earnings per share, headline earnings per share, core eps, core earnings per share, non-gaap eps, gaap eps, underlying eps, ffo per share, affo per share, underlying earnings per share, basic eps',
    ),
  },
  {
    metric: 'orders',
    of: 'earnings',
    nouns: nouns(
      'orders, order intake, new orders, bookings, net orders, order inflow, net bookings, order inflows, net new orders, contract wins, order intakes',
    ),
  },
  {
    metric: 'order-backlog',
    of: 'earnings',
    nouns: nouns(
      'backlog, order backlog, order book, orderbook, order-book, orders in hand, remaining performance obligations, order backlogs',
    ),
  },
  {
    metric: 'free-cash-flow',
    of: 'earnings',
    nouns: nouns('free cash flow, free cashflow, adjusted free cash flow, underlying free cash flow, fcf'),
  },
  {
    metric: 'operating-cash-flow',
    of: 'earnings',
    nouns: nouns(
      'operating cash flow, cash flow, cash from operations, cash flow from operations, net cash provided by operating activities, operating cashflow, cashflow, net cash from operating activities, cash generation, cash burn, cash generated from operations',
    ),
  },
  {
    metric: 'ebit-margin',
    of: 'earnings',
    nouns: nouns('ebit margin, adjusted ebit margin, underlying ebit margin, comparable ebit margin'),
  },
  {
    metric: 'ebita-margin',
    of: 'earnings',
    nouns: nouns('ebita margin, adjusted ebita margin, comparable ebita margin, underlying ebita margin'),
  },
  {
    metric: 'pretax-margin',
    of: 'earnings',
    nouns: nouns('pretax margin, pre-tax margin, pretax profit margin'),
  },
  {
    metric: 'ebitda-margin',
    of: 'earnings',
    nouns: nouns('ebitda margin, adjusted ebitda margin, underlying ebitda margin'),
  },
  {
    metric: 'operating-margin',
    of: 'earnings',
    nouns: nouns(
      'operating margin, adjusted operating margin, margin, profit margin, operating profit margin, underlying operating margin, margins, core operating margin, core margin, underlying margin, trading margin, net margin, adjusted margin, net profit margin, segment margin',
    ),
  },
  {
    metric: 'net-interest-income',
    of: 'earnings',
    nouns: nouns(
      'net interest income, net fee income, fee income, trading revenue, non-interest income, noninterest income, net interest revenue, fee and commission income',
    ),
  },
  {
    metric: 'impairment',
    of: 'earnings',
    nouns: nouns(
      'impairment, writedown, write-down, impairment charge, goodwill impairment, charge, writedowns, exceptional charge, impairments, impairment charges, pretax charge, pre-tax charge, goodwill charge, write-downs, write-off, write-offs, non-cash charge, non-cash impairment, impairment loss',
    ),
  },
  {
    metric: 'restructuring-charge',
    of: 'earnings',
    nouns: nouns(
      'restructuring charge, restructuring charges, restructuring costs, redundancy costs, severance charge, severance costs, integration costs',
    ),
  },
  {
    metric: 'one-off-costs',
    of: 'earnings',
    nouns: nouns(
      'one-off charge, one-time charge, one-off charges, one-time charges, one-time costs, exceptional costs',
    ),
  },
  {
    metric: 'capital-expenditure',
    of: 'earnings',
    nouns: nouns(
      'capital expenditure, capex, capital spending, capital expenditures, capital investment, capital outlays, investment budget, spending plan',
    ),
  },
] as const satisfies readonly Metric[];
