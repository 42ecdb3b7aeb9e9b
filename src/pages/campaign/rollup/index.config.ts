export default definePageConfig({ navigationBarTitleText: '同创汇总', enablePullDownRefresh: true });
