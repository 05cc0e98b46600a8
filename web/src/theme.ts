// The portal's look: warm paper, ink, the red of a seal for what one does, a quiet blue-green for where one goes.
import type { ThemeConfig } from 'antd'

export const theme: ThemeConfig = {
  token: {
    // Who asks the system for less motion gets none here.
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#a63c2e',
    colorInfo: '#2d6478',
    colorLink: '#2d6478',
    colorLinkHover: '#3f8199',
    colorSuccess: '#3f7d4e',
    colorWarning: '#b97a16',
    colorError: '#c0271a',
    colorTextBase: '#2b2522',
    // Small print and hints are read too: 4.5 : 1 on paper.
    colorTextDescription: '#75665c',
    colorTextPlaceholder: '#857568',
    colorPrimaryBg: '#f9ede6',
    colorPrimaryBgHover: '#f4e0d6',
    controlItemBgActive: '#f9ede6',
    controlItemBgActiveHover: '#f4e0d6',
    colorSuccessBg: '#eef5ec',
    colorSuccessBorder: '#c9dfc6',
    colorInfoBg: '#eef4f5',
    colorInfoBorder: '#c8dbe1',
    colorWarningBg: '#fcf5e4',
    colorWarningBorder: '#ecd9a8',
    colorErrorBg: '#fcefec',
    colorErrorBorder: '#eec4bc',
    colorBgContainer: '#fffdfa',
    colorBgLayout: '#fbf7f2',
    colorBorder: '#dccfc3',
    colorBorderSecondary: '#eee4da',
    borderRadius: 8,
    fontSize: 15,
    fontFamily:
      '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  },
  components: {
    Card: { headerFontSize: 16, headerHeight: 48, headerPadding: 20, bodyPadding: 20 },
    Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 26 },
    Table: { headerBg: '#f7f0e8', rowHoverBg: '#fbf5ee', borderColor: '#eee4da' },
    Segmented: { trackBg: '#f1e8de' },
    Tabs: { titleFontSize: 16 },
  },
}
