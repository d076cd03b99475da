"""What is true at the front desk, with no idea of HTTP, Twilio or OpenAI."""
