export default definePageConfig({ navigationBarTitleText: '同创单位', enablePullDownRefresh: true });
