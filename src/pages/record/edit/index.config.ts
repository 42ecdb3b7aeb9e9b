export default definePageConfig({ navigationBarTitleText: '填报记录' });
