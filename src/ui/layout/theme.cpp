#include "ui/layout/theme.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace kiosk::ui {

namespace {

/// A colour as designers write it: 0xRRGGBB.
constexpr Rgb hex(std::uint32_t value) {
  return {static_cast<std::uint8_t>((value >> 16U) & 0xFFU),
          static_cast<std::uint8_t>((value >> 8U) & 0xFFU),
          static_cast<std::uint8_t>(value & 0xFFU)};
}

struct Token {
  Colour colour;
  Rgb light;
  Rgb high_contrast;
};

// In high contrast RedDeep is a pale red: it is a colour of words (a phone number on a card), and
// a dark red cannot be read on a black card.
constexpr std::array kTokens = {
    Token{Colour::Paper, hex(0xF6F3EA), hex(0x000000)},
    Token{Colour::Card, hex(0xFFFFFF), hex(0x0B0B0B)},
    Token{Colour::Ink, hex(0x13252F), hex(0xFFFFFF)},
    Token{Colour::InkSoft, hex(0x43545E), hex(0xE8E8E8)},
    Token{Colour::Line, hex(0xD9D4C5), hex(0x8A8A8A)},
    Token{Colour::Teal, hex(0x0B5F66), hex(0xB2F0EA)},
    Token{Colour::TealDeep, hex(0x084A50), hex(0xB2F0EA)},
    Token{Colour::TealTint, hex(0xE2F0EE), hex(0x0B2625)},
    Token{Colour::OnTeal, hex(0xFFFFFF), hex(0x000000)},
    Token{Colour::Amber, hex(0x7A4300), hex(0xFFE2A8)},
    Token{Colour::AmberTint, hex(0xFFF0D2), hex(0x2A1D00)},
    Token{Colour::Red, hex(0xA8121B), hex(0xA8121B)},
    Token{Colour::RedDeep, hex(0x7E0C13), hex(0xFFDCD9)},
    Token{Colour::RedTint, hex(0xFDE7E5), hex(0x2C0305)},
    Token{Colour::OnRed, hex(0xFFFFFF), hex(0xFFFFFF)},
    Token{Colour::Focus, hex(0x1747D1), hex(0xFFE45C)},
    Token{Colour::White, hex(0xFFFFFF), hex(0xFFFFFF)},
    Token{Colour::Black, hex(0x000000), hex(0x000000)},
    Token{Colour::Body, hex(0xCFE0DD), hex(0x2F5552)},
    Token{Colour::Shade, hex(0x13252F), hex(0x000000)},
};

std::string css(Rgb colour) {
  constexpr const char* kDigits = "0123456789abcdef";
  std::string words = "#";
  for (const unsigned part :
       {unsigned{colour.red}, unsigned{colour.green}, unsigned{colour.blue}}) {
    words += kDigits[part >> 4U];
    words += kDigits[part & 0xFU];
  }
  return words;
}

/// WCAG 2.2 relative luminance.
double luminance(Rgb colour) {
  const auto linear = [](std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

Rgb rgb(Colour colour, session::Contrast contrast) {
  const auto* const token = std::find_if(
      kTokens.begin(), kTokens.end(), [&](const Token& one) { return one.colour == colour; });
  if (token == kTokens.end()) {
    return {};
  }
  return contrast == session::Contrast::High ? token->high_contrast : token->light;
}

text::Palette palette(session::Contrast contrast) {
  const auto of = [&](Colour colour) { return css(rgb(colour, contrast)); };
  text::Palette colours{{"paper", of(Colour::Paper)},
                        {"card", of(Colour::Card)},
                        {"ink", of(Colour::Ink)},
                        {"ink-soft", of(Colour::InkSoft)},
                        {"line", of(Colour::Line)},
                        {"teal", of(Colour::Teal)},
                        {"teal-deep", of(Colour::TealDeep)},
                        {"teal-tint", of(Colour::TealTint)},
                        {"amber", of(Colour::Amber)},
                        {"amber-tint", of(Colour::AmberTint)},
                        {"red", of(Colour::Red)},
                        {"red-deep", of(Colour::RedDeep)},
                        {"red-tint", of(Colour::RedTint)},
                        {"body", of(Colour::Body)}};
  if (contrast == session::Contrast::High) {
    // A figure's red stands on a black card, not under white words: it must be seen against black.
    colours["red"] = css(hex(0xFF8A84));
  }
  return colours;
}

double contrast_ratio(Rgb first, Rgb second) {
  const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
  return (lighter + 0.05) / (darker + 0.05);
}

std::vector<std::pair<Colour, Colour>> words_on_grounds() {
  return {{Colour::Ink, Colour::Paper},
          {Colour::Ink, Colour::Card},
          {Colour::Ink, Colour::TealTint},
          {Colour::Ink, Colour::AmberTint},
          {Colour::Ink, Colour::RedTint},
          {Colour::InkSoft, Colour::Paper},
          {Colour::InkSoft, Colour::Card},
          {Colour::Teal, Colour::Card},
          {Colour::TealDeep, Colour::Card},
          {Colour::TealDeep, Colour::Paper},
          {Colour::Amber, Colour::Paper},
          {Colour::Amber, Colour::Card},
          {Colour::RedDeep, Colour::Card},
          {Colour::RedDeep, Colour::Paper},
          {Colour::OnTeal, Colour::Teal},
          {Colour::OnTeal, Colour::TealDeep},
          {Colour::OnRed, Colour::Red}};
}

}  // namespace kiosk::ui
