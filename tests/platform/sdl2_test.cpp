#ifdef KIOSK_WITH_SDL2

#include <cstdlib>
#include <utility>

#include <SDL2/SDL.h>

#include "platform/painting.hpp"
#include "platform/window.hpp"
#include "support/catch.hpp"

using namespace kiosk::platform;

namespace {

/// An SDL2 window without a screen.
std::unique_ptr<Window> opened() {
  ::setenv("SDL_VIDEODRIVER", "offscreen", 1);
  return opened(Platform::Sdl2);
}

void push_finger(Uint32 type, SDL_FingerID id, float x, float y) {
  SDL_Event event{};
  event.type = type;
  event.tfinger.fingerId = id;
  event.tfinger.x = x;
  event.tfinger.y = y;
  REQUIRE(SDL_PushEvent(&event) == 1);
}

void push_key(SDL_Keycode key, Uint16 modifiers = KMOD_NONE) {
  SDL_Event event{};
  event.type = SDL_KEYDOWN;
  event.key.keysym.sym = key;
  event.key.keysym.mod = modifiers;
  REQUIRE(SDL_PushEvent(&event) == 1);
}

}  // namespace

TEST_CASE("An SDL2 window draws the same pixels as no window", "[sdl2][component]") {
  const auto renderer = GENERATE(Renderer::Automatic, Renderer::OpenGl);
  ::setenv("SDL_VIDEODRIVER", "offscreen", 1);
  const auto window = opened(Platform::Sdl2, renderer);
  CHECK(window->size() == SizePx{320, 240});
  draw_rectangle(*window);
  check_rectangle(window->read_pixels());
  draw_rectangle(*window);
  check_rectangle(window->read_pixels());
}

TEST_CASE("A quick tap comes whole, once, where it was", "[sdl2][component]") {
  const auto window = opened();
  push_finger(SDL_FINGERDOWN, 5, 0.25F, 0.5F);
  push_finger(SDL_FINGERDOWN, 6, 0.9F, 0.9F);
  push_finger(SDL_FINGERUP, 5, 0.5F, 0.75F);
  push_finger(SDL_FINGERUP, 6, 0.9F, 0.9F);
  const auto events = window->wait(kPoll);
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == EventKind::Pointer);
  CHECK(events[0].pointer.phase == PointerPhase::Down);
  CHECK(events[0].pointer.x_px == Approx(80));
  CHECK(events[0].pointer.y_px == Approx(120));
  CHECK(events[1].pointer.phase == PointerPhase::Up);
  CHECK(events[1].pointer.x_px == Approx(160));
  CHECK(events[1].pointer.y_px == Approx(180));
  CHECK(window->wait(kPoll).empty());
}

TEST_CASE("The left mouse button is a finger, the others are not", "[sdl2][component]") {
  const auto window = opened();
  for (const int button : {SDL_BUTTON_LEFT, SDL_BUTTON_RIGHT}) {
    SDL_Event event{};
    event.type = SDL_MOUSEBUTTONDOWN;
    event.button.button = static_cast<Uint8>(button);
    event.button.x = 30;
    event.button.y = 40;
    SDL_PushEvent(&event);
    event.type = SDL_MOUSEBUTTONUP;
    SDL_PushEvent(&event);
  }
  const auto events = window->wait(kPoll);
  REQUIRE(events.size() == 2);
  CHECK(events[0].pointer.phase == PointerPhase::Down);
  CHECK(events[0].pointer.x_px == Approx(30));
  CHECK(events[0].pointer.y_px == Approx(40));
  CHECK(events[1].pointer.phase == PointerPhase::Up);
}

TEST_CASE("Keys move, choose, go back, scroll and quit", "[sdl2][component]") {
  const auto window = opened();
  const std::vector<std::pair<SDL_Keycode, Key>> keys{{SDLK_TAB, Key::Next},
                                                      {SDLK_DOWN, Key::Next},
                                                      {SDLK_UP, Key::Previous},
                                                      {SDLK_RETURN, Key::Enter},
                                                      {SDLK_SPACE, Key::Space},
                                                      {SDLK_ESCAPE, Key::Back},
                                                      {SDLK_BACKSPACE, Key::Erase},
                                                      {SDLK_PAGEDOWN, Key::ScrollDown},
                                                      {SDLK_PAGEUP, Key::ScrollUp}};
  for (const auto& [pressed, meant] : keys) {
    CAPTURE(pressed);
    push_key(pressed);
    const auto events = window->wait(kPoll);
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == EventKind::Key);
    CHECK(events[0].key.key == meant);
  }
  push_key(SDLK_TAB, KMOD_LSHIFT);
  CHECK(window->wait(kPoll).at(0).key.key == Key::Previous);
  push_key(SDLK_q, KMOD_LCTRL);
  CHECK(window->wait(kPoll).at(0).key.key == Key::Quit);
  push_key(SDLK_q);
  CHECK(window->wait(kPoll).empty());
}

TEST_CASE("Words typed on a keyboard come as they are", "[sdl2][component]") {
  const auto window = opened();
  window->take_text(TextInput::On);
  SDL_Event event{};
  event.type = SDL_TEXTINPUT;
  SDL_strlcpy(event.text.text, "ñ", sizeof event.text.text);
  REQUIRE(SDL_PushEvent(&event) == 1);
  const auto events = window->wait(kPoll);
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == EventKind::Text);
  CHECK(events[0].text.words == "ñ");
  window->take_text(TextInput::Off);
}

TEST_CASE("Only erasing goes on while its key is held", "[sdl2][component]") {
  const auto window = opened();
  for (const auto key : {SDLK_BACKSPACE, SDLK_RETURN}) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = key;
    event.key.repeat = 1;
    REQUIRE(SDL_PushEvent(&event) == 1);
  }
  const auto events = window->wait(kPoll);
  REQUIRE(events.size() == 1);
  CHECK(events[0].key.key == Key::Erase);
}

TEST_CASE("SDL2 without OpenGL says so in one line", "[sdl2][component]") {
  ::setenv("SDL_VIDEODRIVER", "dummy", 1);
  CHECK(has_screen(Platform::Sdl2));
  WindowOptions options;
  options.fullscreen = Fullscreen::No;
  options.renderer = Renderer::OpenGl;
  const auto window = create_window(options);
  ::setenv("SDL_VIDEODRIVER", "offscreen", 1);
  REQUIRE_FALSE(window);
  CHECK(window.error().message().find("SDL2") == 0);
  CHECK(window.error().message().find('\n') == std::string::npos);
}

#endif
