import Testing

@testable import VietnameseText

@Suite struct VietnameseTellingTests {
  @Test(arguments: [
    "Hội nghị tập huấn công tác nhân quyền", "Kon Tum tổ chức tập huấn", "Đắk Nông",
    "[Không có tít] Hội nghị ở Bình Định", "Huế sẽ mở ngã rẽ",
  ])
  func vietnameseIsTold(text: String) {
    #expect(VietnameseTelling.isVietnamese(text))
  }

  @Test(arguments: [
    "", "Kon Tum ensures the rights of ethnic minorities",
    "Formation sur les droits de l’homme à Hà Nội",
    "Capacitación sobre derechos humanos", "Đắk Nông holds a conference on human rights training",
    "Обучение в провинции", "내무부(Bộ Nội vụ), 하노이(Hà Nội)서 2025 인권 성과 점검·2026 제시",
    "베트남 내무부(Bộ Nội vụ), 하노이(Hà Nội)서 2025 인권 사업",
  ])
  func otherLanguagesAreNot(text: String) {
    #expect(!VietnameseTelling.isVietnamese(text))
  }
}
